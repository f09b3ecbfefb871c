import { strToU8, zipSync } from 'fflate';
import { type LaidBox, type LaidPage, type LaidText, PAGE } from '../page/layout.fixture.ts';

/** How a maker writes what a page holds. */
export interface Dialect {
  readonly text: (text: LaidText) => string;
  readonly box: (box: LaidBox) => string;
  /** What stands around the objects of a page. */
  readonly layer?: (objects: string) => string;
  /** Whether a text or the frames stand in the template under the page. */
  readonly inTemplate?: (text: LaidText) => boolean;
}

/** Millimetres in a point. */
const MM = 25.4 / 72;
const mm = (points: number): string => (points * MM).toFixed(4);

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const advances = (text: string, size: number): number[] =>
  [...text].slice(0, -1).map((character) => (character.charCodeAt(0) < 0x80 ? size / 2 : size));

/** A text object whose own space is that of its box. */
export function textObject(
  { text, x, y, size }: LaidText,
  { deltas, attributes = '' }: { readonly deltas: string; readonly attributes?: string },
): string {
  return (
    `<ofd:TextObject ID="7" Boundary="${mm(x)} ${mm(y - size)} ${mm(text.length * size)} ${mm(size * 1.2)}" ` +
    `Font="1" Size="${mm(size)}" ${attributes}><ofd:TextCode X="0" Y="${mm(size)}" ${deltas}>${escape(text)}</ofd:TextCode></ofd:TextObject>`
  );
}

function plainDeltas({ text, size }: LaidText): string {
  return text.length > 1 ? `DeltaX="${advances(text, size).map(mm).join(' ')}"` : '';
}

/** Steps as runs: `g n d`, one behind the other. */
function runs(steps: readonly number[], tell: (step: number) => string): string {
  const words: string[] = [];
  for (let at = 0; at < steps.length;) {
    let end = at;
    while (end < steps.length && steps[end] === steps[at]) end += 1;
    words.push(end - at > 1 ? `g ${String(end - at)} ${tell(steps[at] ?? 0)}` : tell(steps[at] ?? 0));
    at = end;
  }
  return words.join(' ');
}

function closedBox({ left, top, right, bottom }: LaidBox): string {
  const [wide, high] = [mm(right - left), mm(bottom - top)];
  return (
    `<ofd:PathObject ID="8" Boundary="${mm(left)} ${mm(top)} ${wide} ${high}" LineWidth="0.25">` +
    `<ofd:AbbreviatedData>M 0 0 L ${wide} 0 L ${wide} ${high} L 0 ${high} C</ofd:AbbreviatedData></ofd:PathObject>`
  );
}

const sidesOf = ({
  left,
  top,
  right,
  bottom,
}: LaidBox): readonly (readonly [number, number, number, number])[] => [
  [left, top, right, top],
  [left, bottom, right, bottom],
  [left, top, left, bottom],
  [right, top, right, bottom],
];

/** The kinds of writer that are met. */
export const DIALECTS = {
  /** One object a line in millimetres, blocks in blocks. */
  linePerObject: {
    text: (text) => textObject(text, { deltas: plainDeltas(text) }),
    box: closedBox,
    layer: (objects) =>
      `<ofd:Layer Type="Body" ID="2"><ofd:PageBlock ID="3"><ofd:PageBlock ID="4">${objects}</ofd:PageBlock></ofd:PageBlock></ofd:Layer>`,
  },
  /** Converted from PDF: points in the matrix, runs, glyph maps, paths with y upwards. */
  pointsInMatrix: {
    text: ({ text, x, y, size }) =>
      `<ofd:TextObject Boundary="0 0 210 297" CTM="${String(MM)} 0 0 ${String(MM)} 0 0" Font="1" Size="${String(size)}">` +
      `<ofd:StrokeColor Value="0 0 0" Alpha="0"/><ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>77</ofd:Glyphs></ofd:CGTransform>` +
      `<ofd:TextCode X="${String(x)}" Y="${String(y)}" DeltaX="${runs(advances(text, size), String)} -400">${escape(text)}</ofd:TextCode></ofd:TextObject>`,
    box: (box) =>
      `<ofd:PathObject Boundary="0 0 210 297" CTM="${String(MM)} 0 0 ${String(-MM)} 0 ${String(PAGE.height * MM)}" LineWidth="1"><ofd:AbbreviatedData>${sidesOf(
        box,
      )
        .map(
          ([x, y, to, down]) =>
            `M ${String(x)} ${String(PAGE.height - y)} L ${String(to)} ${String(PAGE.height - down)}`,
        )
        .join(' ')}</ofd:AbbreviatedData></ofd:PathObject>`,
  },
  /** An offset inside the box, alternating steps, rules as filled shapes. */
  filledRules: {
    text: (text) =>
      `<ofd:TextObject Boundary="${mm(text.x - 5)} ${mm(text.y - 20)} 0 0" Font="1" Size="${mm(text.size)}"><ofd:TextCode X="${mm(5)}" Y="${mm(20)}" ` +
      `DeltaX="${advances(text.text, text.size)
        .map((step, index) => mm(step + (index % 2 === 0 ? 0.06 : -0.06)))
        .join('  \n ')}">${escape(text.text)}</ofd:TextCode></ofd:TextObject>`,
    box: (box) =>
      sidesOf(box)
        .map(
          ([x, y, to, down]) =>
            `<ofd:PathObject Boundary="${mm(x)} ${mm(y)} ${mm(to - x + 1)} ${mm(down - y + 1)}" Fill="true" Stroke="false"><ofd:AbbreviatedData>M 0 0 L ${mm(to - x + 1)} 0 L ${mm(to - x + 1)} ${mm(down - y + 1)} L 0 ${mm(down - y + 1)} C</ofd:AbbreviatedData></ofd:PathObject>`,
        )
        .join(''),
  },
  /** The form in a template, the figures on the page. */
  formInTemplate: {
    text: (text) =>
      textObject(text, {
        deltas: `DeltaX="${runs(advances(text.text, text.size), mm)}${text.text.length > 1 ? ' -90' : ''}"`,
      }),
    box: closedBox,
    inTemplate: ({ text }) => !/^[\d.]+$/.test(text),
  },
  /** An object for every character. */
  characterPerObject: {
    text: (text) => {
      let x = text.x;
      const steps = [...advances(text.text, text.size), 0];
      return [...text.text]
        .map((character, index) => {
          const one = textObject({ ...text, text: character, x }, { deltas: '' });
          x += steps[index] ?? 0;
          return one;
        })
        .reverse()
        .join('');
    },
    box: closedBox,
  },
  /** The size in the matrix, and the page on its side. */
  onItsSide: {
    text: ({ text, x, y, size }) =>
      `<ofd:TextObject Boundary="0 0 300 300" CTM="0 ${String(-MM / 20)} ${String(MM / 20)} 0 ${mm(y)} ${mm(PAGE.width - x)}" Font="1" Size="${String(size * 20)}">` +
      `<ofd:TextCode X="0" Y="0" DeltaX="${runs(advances(text, size * 20), String)}">${escape(text)}</ofd:TextCode></ofd:TextObject>`,
    box: ({ left, top, right, bottom }) =>
      closedBox({ left: top, top: PAGE.width - right, right: bottom, bottom: PAGE.width - left }),
  },
} as const satisfies Readonly<Record<string, Dialect>>;

/** The XML of one page. */
export function pageXml(objects: string, { layer }: Partial<Dialect> = {}, head = ''): string {
  const wrap = layer ?? ((inner: string) => `<ofd:Layer ID="2">${inner}</ofd:Layer>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">${head}<ofd:Content>${wrap(objects)}</ofd:Content></ofd:Page>`;
}

/** A package of these pages. */
export function writtenOfd(pages: readonly LaidPage[], dialect: Dialect, more = ''): Uint8Array {
  const parts: Record<string, string> = {};
  pages.forEach(({ texts, boxes }, index) => {
    const under = dialect.inTemplate;
    const frames = boxes.map(dialect.box).join('');
    const own = texts.filter((text) => !under?.(text)).map(dialect.text);
    const head = under ? `<ofd:Template TemplateID="${String(50 + index)}" ZOrder="Background"/>` : '';
    parts[`Doc_0/Pages/Page_${String(index)}/Content.xml`] = pageXml(
      (under ? '' : frames) + own.join('') + more,
      dialect,
      head,
    );
    if (under)
      parts[`Doc_0/Tpls/Tpl_${String(index)}/Content.xml`] = pageXml(
        frames + texts.filter(under).map(dialect.text).join(''),
      );
  });
  return packed(parts, pages.length, dialect.inTemplate !== undefined);
}

/** Packs parts with a root and a document that name so many pages. */
export function packed(
  parts: Readonly<Record<string, string>>,
  pages: number,
  templates = false,
): Uint8Array {
  const list = (line: (index: number) => string): string =>
    Array.from({ length: pages }, (_none, index) => line(index)).join('');
  const all: Readonly<Record<string, string>> = {
    'OFD.xml':
      '\ufeff<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org"><ofd:DocBody><ofd:DocInfo><ofd:CreationDate>2019-01-02</ofd:CreationDate></ofd:DocInfo><ofd:DocRoot>/Doc_0/Document_0.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': '<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"/>',
    'Doc_0/Document_0.xml':
      `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages>${list(
        (index) =>
          `<ofd:Page ID="${String(900 - index)}" BaseLoc="${index % 2 === 0 ? '' : '/Doc_0/./x/../'}Pages/Page_${String(index)}/Content.xml"/>`,
      )}</ofd:Pages>` +
      `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${
        templates
          ? list(
              (index) =>
                `<ofd:TemplatePage ID="${String(50 + index)}" BaseLoc="TPLS/Tpl_${String(index)}/Content.xml"/>`,
            )
          : ''
      }</ofd:CommonData><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}
