import { strToU8, zlibSync } from 'fflate';
import { type LaidPage, PAGE } from '../page/layout.fixture.ts';

/** How a page is written. */
export interface PageStyle {
  /** What is drawn over or under the page, in its own operators. */
  readonly more?: string;
  /** Operators before everything else, to turn the page. */
  readonly matrix?: string;
  readonly width?: number;
  readonly height?: number;
  /** Which of a cell's sides are drawn. */
  readonly sides?: 'all' | 'none' | 'horizontal';
  readonly rotate?: number;
  /** Stands in the resources, beside the font. */
  readonly resources?: string;
  readonly letterByLetter?: boolean;
}

/** Operators that write a text from a base line that starts at a point and is turned anticlockwise. */
export function shown(text: string, x: number, y: number, size: number, degrees = 0, font = 'F1'): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
  const matrix = `${cos} ${sin} ${(-Number(sin)).toFixed(5)} ${cos} ${x.toFixed(2)} ${y.toFixed(2)} Tm`;
  return `BT /${font} ${String(size)} Tf ${matrix} <${hex(text)}> Tj ET\n`;
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_none, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

/** A PDF of these pages in a font that is not embedded. */
export function writtenPdf(
  pages: readonly LaidPage[],
  styles: PageStyle | ((page: number) => PageStyle) = {},
): Uint8Array {
  return pdfOf(
    pages.map((page, index) => {
      const style = typeof styles === 'function' ? styles(index) : styles;
      return { content: contentOf(page, style), style };
    }),
  );
}

function contentOf(
  { texts, boxes }: LaidPage,
  { more = '', matrix = '', sides = 'all', letterByLetter = false }: PageStyle,
): string {
  const up = (y: number): number => PAGE.height - y;
  const frames = boxes.map(({ left, top, right, bottom }) => {
    if (sides === 'none') return '';
    const rows = [top, bottom].map(
      (y) => `${left.toFixed(2)} ${up(y).toFixed(2)} m ${right.toFixed(2)} ${up(y).toFixed(2)} l S\n`,
    );
    const box = `${left.toFixed(2)} ${up(bottom).toFixed(2)} ${(right - left).toFixed(2)} ${(bottom - top).toFixed(2)} re S\n`;
    return sides === 'all' ? box : rows.join('');
  });
  const written = texts.map(({ text, x, y, size }) => {
    if (!letterByLetter) return shown(text, x, up(y), size);
    let at = x;
    return [...text]
      .map((character) => {
        const one = shown(character, at, up(y), size);
        at += character.charCodeAt(0) < 0x80 ? size / 2 : size;
        return one;
      })
      .join('');
  });
  return `q ${matrix}\n0.5 w\n${frames.join('')}${written.join('')}Q\n${more}`;
}

/** A PDF whose pages have these contents. */
export function pdfOf(
  pages: readonly { readonly content: string | Uint8Array; readonly style?: PageStyle }[],
): Uint8Array {
  const chunks: Uint8Array[] = [strToU8('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const put = (bytes: Uint8Array): void => {
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (body: string, stream?: Uint8Array): void => {
    offsets.push(length);
    put(strToU8(`${String(offsets.length)} 0 obj\n${body}\n`));
    if (stream) {
      put(strToU8('stream\n'));
      put(stream);
      put(strToU8('\nendstream\n'));
    }
    put(strToU8('endobj\n'));
  };
  const kids = pages.map((_page, index) => `${String(6 + index * 2)} 0 R`).join(' ');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object(`<</Type/Pages/Kids[${kids}]/Count ${String(pages.length)}>>`);
  object(
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>',
  );
  object(
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 3 0 R/DW 1000/W[1 95 500 814 939 500]>>',
  );
  object('<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>');
  pages.forEach(({ content, style = {} }, index) => {
    const { width = PAGE.width, height = PAGE.height, rotate = 0, resources = '' } = style;
    object(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(width)} ${String(height)}]/Rotate ${String(rotate)}` +
        `/Resources<</Font<</F1 5 0 R>>${resources}>>/Contents ${String(7 + index * 2)} 0 R>>`,
    );
    const packed = zlibSync(typeof content === 'string' ? strToU8(content) : content);
    object(`<</Length ${String(packed.length)}/Filter/FlateDecode>>`, packed);
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(offsets.length + 1);
  put(
    strToU8(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`,
    ),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
