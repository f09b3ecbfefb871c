import type { Archive } from '../archive.ts';
import { composeDocument } from '../compose/compose.ts';
import type { ReadText } from '../document.ts';
import { refuse } from '../refusing.ts';
import { inSigns } from '../symbols.ts';
import { integer, walkXml } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';
import { openBoxes, type Step } from '../compose/boxes.ts';
import { watermarksSeen } from '../watermarks.ts';
import { odtFormFields } from './form-fields.ts';
import { isLifted, type Look, namedStyles, openLooks } from './looks.ts';
import { isShape, standsAskew } from './shapes.ts';

/** Not shown, or no content of the report: deleted revisions, comments, notes, forms, ruby annotations. */
const SKIPPED = new Set(
  (
    'text:tracked-changes office:annotation text:note office:forms text:ruby-text style:header style:footer ' +
    'draw:object draw:image svg:desc svg:title text:bibliography-source text:table-of-content-source'
  ).split(' '),
);

const PARAGRAPHS = new Set(['text:p', 'text:h']);

/** A repeated cell or row stands for so many; sheets repeat by the thousand, reports do not. */
const MOST_REPEATED = 50;

/** Whether an element is not shown, with all that stands in it. */
function isSkipped(name: string, attributes: Attributes): boolean {
  if (SKIPPED.has(name)) return true;
  if (name === 'text:section') return attributes['text:display'] === 'none';
  if (name === 'text:hidden-text') return attributes['text:is-hidden'] === 'true';
  const visibility = attributes['table:visibility'];
  return name === 'table:table-row' && (visibility === 'collapse' || visibility === 'filter');
}

/** Reads the content part of an OpenDocument text. */
export async function readOdt(archive: Archive): Promise<ReadText> {
  const manifest = archive.part('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) refuse('encrypted');
  const bytes = archive.part('content.xml') ?? refuse('damaged-archive');
  const looks = openLooks();
  const styles = archive.part('styles.xml');
  if (styles) await walkXml(styles, namedStyles(looks));
  return readContent(bytes, looks);
}

/** Reads an OpenDocument text that is one XML file. */
export async function readFlatOdt(bytes: Uint8Array): Promise<ReadText> {
  return readContent(bytes, openLooks());
}

async function readContent(bytes: Uint8Array, looks: ReturnType<typeof openLooks>): Promise<ReadText> {
  const composer = composeDocument();
  const watermarks = watermarksSeen();
  const boxes = openBoxes(composer, (text) => {
    watermarks.see(text, true);
  });
  const { act } = boxes;
  const fields = odtFormFields();
  /** What is written behind the open paragraphs: text boxes that they anchor. */
  const afters: Step[][] = [];
  /** The looks of the open paragraphs and spans, from the outermost in. */
  const around: Look[] = [];
  /** The looks of the open paragraphs alone. */
  const base: Look[] = [];
  /** Revisions that delete, and whether one is open here: some files keep deleted text in its place. */
  const deletions = new Set<string>();
  let region = '';
  let deleting = false;
  let skippedAt = 0;
  let depth = 0;
  let paragraphs = 0;
  let repeated = 1;

  const write = (text: string): void => {
    const { hidden, struck, raised, signs } = around.at(-1) ?? {};
    if (deleting) return;
    boxes.note(text);
    if (hidden || struck || raised || fields.inPrompt()) {
      act(() => composer.leaveOut(text));
      return;
    }
    const shown = signs ? inSigns(text) : text;
    const lifted = isLifted(around.at(-1) ?? {}, base.at(-1));
    act(() => {
      // White space at the start of a line is none.
      const seen = composer.lastCharacter() === '' ? shown.trimStart() : shown;
      if (lifted) composer.writeLifted(seen);
      else composer.write(seen);
    });
  };
  const endParagraph = (): void => {
    act(() => {
      composer.endParagraph();
    });
  };
  const openCell = (attributes: Attributes): void => {
    repeated = Math.min(integer(attributes['table:number-columns-repeated'], 1), MOST_REPEATED);
    const columns = Math.min(integer(attributes['table:number-columns-spanned'], 1), 100);
    const rows = Math.min(integer(attributes['table:number-rows-spanned'], 1), 300);
    act(() => {
      composer.openCell(columns, rows);
    });
  };
  const open = (name: string, attributes: Attributes): void => {
    depth += 1;
    if (name === 'text:changed-region') region = attributes['text:id'] ?? attributes['xml:id'] ?? '';
    else if (name === 'text:deletion') deletions.add(region);
    if (skippedAt > 0) return;
    if (isSkipped(name, attributes)) {
      skippedAt = depth;
      return;
    }
    looks.open(name, attributes);
    fields.open(name, attributes);
    if (isShape(name)) boxes.open(standsAskew(attributes));
    const style = attributes['text:style-name'] ?? '';
    if (name === 'table:table') {
      boxes.openTable();
      act(composer.openTable);
    } else if (name === 'table:table-row') act(composer.openRow);
    else if (name === 'table:table-cell') openCell(attributes);
    else if (name === 'text:change-start') deleting ||= deletions.has(attributes['text:change-id'] ?? '');
    else if (name === 'text:change-end') deleting &&= !deletions.has(attributes['text:change-id'] ?? '');
    else if (PARAGRAPHS.has(name)) {
      if (!deleting) endParagraph();
      around.push(looks.look('paragraph', style));
      base.push(looks.look('paragraph', style));
      afters.push([]);
      paragraphs += 1;
    } else if (paragraphs === 0) return;
    else if (name === 'text:span') around.push({ ...around.at(-1), ...looks.look('text', style) });
    // The field hides the paragraph that it stands in.
    else if (name === 'text:hidden-paragraph' && attributes['text:is-hidden'] === 'true') {
      around.push({ ...around.pop(), hidden: true });
    } else if (name === 'text:s') write(' '.repeat(Math.min(integer(attributes['text:c'], 1), 200)));
    else if (name === 'text:tab') write('\t');
    else if (name === 'text:line-break') {
      act(() => {
        if (composer.inCell()) composer.breakLine();
        else composer.endParagraph();
      });
    }
  };
  const closeShown = (name: string): void => {
    looks.close(name);
    const shown = fields.close(name);
    if (shown !== '' && paragraphs > 0) write(shown);
    if (isShape(name)) boxes.close(afters.at(-1));
    if (PARAGRAPHS.has(name)) {
      if (!deleting) endParagraph();
      afters.pop()?.forEach(act);
      around.pop();
      base.pop();
      paragraphs -= 1;
    } else if (name === 'text:span' && paragraphs > 0) around.pop();
    else if (name === 'table:table-cell') {
      act(composer.closeCell);
      for (; repeated > 1; repeated -= 1)
        act(() => {
          composer.openCell();
        });
      act(composer.closeCell);
    } else if (name === 'table:table-row')
      act(() => {
        composer.closeRow();
      });
    else if (name === 'table:table') {
      act(composer.closeTable);
      boxes.closeTable();
    }
  };
  const close = (name: string): void => {
    if (skippedAt === 0) closeShown(name);
    if (skippedAt === depth) skippedAt = 0;
    depth -= 1;
  };
  const text = (characters: string): void => {
    if (skippedAt > 0 || paragraphs === 0) return;
    // White space collapses as in a web page; spaces that count are elements of their own.
    write(characters.replace(/[ \t\r\n]+/g, ' '));
  };
  await walkXml(bytes, { open, close, text });
  const read = composer.finish();
  return { ...read, findings: [...read.findings, ...watermarks.findings()] };
}
