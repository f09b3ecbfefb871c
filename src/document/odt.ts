import type { Archive } from './archive.ts';
import { composeDocument } from './compose/compose.ts';
import type { ReadText } from './document.ts';
import { refuse } from './refusing.ts';
import { type Attributes, integer, walkXml } from './xml.ts';

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

/** Reads the content part of an OpenDocument text. */
export async function readOdt(archive: Archive): Promise<ReadText> {
  const manifest = archive.part('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) refuse('encrypted');
  const bytes = archive.part('content.xml') ?? refuse('damaged-archive');
  const composer = composeDocument();
  let skipped = 0;
  let paragraphs = 0;
  let repeated = 1;

  const openCell = (attributes: Attributes): void => {
    repeated = Math.min(integer(attributes['table:number-columns-repeated'], 1), MOST_REPEATED);
    composer.openCell(
      Math.min(integer(attributes['table:number-columns-spanned'], 1), 100),
      Math.min(integer(attributes['table:number-rows-spanned'], 1), 300),
    );
  };
  const open = (name: string, attributes: Attributes): void => {
    if (SKIPPED.has(name)) skipped += 1;
    if (skipped > 0) return;
    if (name === 'table:table') composer.openTable();
    else if (name === 'table:table-row') composer.openRow();
    else if (name === 'table:table-cell') openCell(attributes);
    else if (PARAGRAPHS.has(name)) {
      composer.endParagraph();
      paragraphs += 1;
    } else if (paragraphs === 0) return;
    else if (name === 'text:s') composer.write(' '.repeat(Math.min(integer(attributes['text:c'], 1), 200)));
    else if (name === 'text:tab') composer.write('\t');
    else if (name === 'text:line-break') {
      if (composer.inCell()) composer.breakLine();
      else composer.endParagraph();
    }
  };
  const close = (name: string): void => {
    if (SKIPPED.has(name)) {
      skipped -= 1;
      return;
    }
    if (skipped > 0) return;
    if (PARAGRAPHS.has(name)) {
      composer.endParagraph();
      paragraphs -= 1;
    } else if (name === 'table:table-cell') {
      composer.closeCell();
      for (; repeated > 1; repeated -= 1) composer.openCell();
      composer.closeCell();
    } else if (name === 'table:table-row') composer.closeRow();
    else if (name === 'table:table') composer.closeTable();
  };
  const text = (characters: string): void => {
    if (skipped > 0 || paragraphs === 0) return;
    // White space collapses as in a web page; spaces that count are elements of their own.
    const collapsed = characters.replace(/[ \t\r\n]+/g, ' ');
    composer.write(composer.lastCharacter() === '' ? collapsed.trimStart() : collapsed);
  };
  await walkXml(bytes, { open, close, text });
  return composer.finish();
}
