import type { Finding } from '../../finding/finding.ts';
import { composeDocument } from '../compose/compose.ts';
import { writeRows } from '../compose/row-buffer.ts';
import type { ReadText } from '../document.ts';
import { withoutFurniture } from './furniture.ts';
import { joinTables } from './join.ts';
import type { PrintedCell, PrintedPage } from './printed.ts';
import { flowOfPages } from './prose.ts';
import { withUnruledTables } from './unruled.ts';

/** Text, tables and paragraphs of the pages in order, and what was left out of them. */
export function writePages(printed: readonly PrintedPage[]): ReadText {
  const pages = withUnruledTables(withoutFurniture(printed));
  const composer = composeDocument();
  const rows = writeRows(composer);
  for (const item of joinTables(flowOfPages(pages))) {
    if (item.kind === 'paragraph') rows.paragraph(item.text);
    else {
      rows.paragraph('');
      for (const row of item.rows) rows.row(row.map((cell) => ({ paragraphs: linesOf(cell) })));
    }
  }
  const read = composer.finish();
  return { ...read, findings: [...read.findings, ...leftOut(pages)] };
}

/** A figure that fills its cell to the edge goes on in the next line; other lines stay apart. */
function linesOf({ lines, right }: PrintedCell): readonly string[] {
  const joined: string[] = [];
  lines.forEach(({ text }, index) => {
    const above = lines[index - 1];
    const full = above !== undefined && above.right > right - above.size;
    if (full && /\d$/.test(above.text) && /^[\d.]/.test(text)) joined.push((joined.pop() ?? '') + text);
    else joined.push(text);
  });
  return joined;
}

/** What stood on the pages and was not read, or could not be. */
function leftOut(pages: readonly PrintedPage[]): readonly Finding[] {
  const sum = (
    of: 'slanted' | 'unmapped' | 'sideways' | 'pale' | 'stamped' | 'unplaced' | 'leftOut',
  ): number => pages.reduce((total, page) => total + page[of], 0);
  const told = (code: string, severity: Finding['severity'], facts: Finding['facts']): readonly Finding[] =>
    Object.values(facts).includes(0) ? [] : [{ code, severity, spans: [], facts }];
  return [
    ...told('characters-unmapped', 'warning', { characters: sum('unmapped') }),
    ...told('text-slanted', 'note', { characters: sum('slanted') }),
    ...told('text-pale', 'note', { characters: sum('pale') }),
    ...told('text-stamped', 'note', { characters: sum('stamped') }),
    ...told('figures-left-out', 'note', { places: sum('leftOut') }),
    ...told('figures-unplaced', 'warning', { lines: sum('unplaced') }),
    ...told('text-sideways', 'warning', {
      characters: sum('sideways'),
      pages: numbersOf(pages, ({ sideways }) => sideways > 0),
    }),
  ];
}

/** The numbers of the pages that are so, as people list them. */
export function numbersOf<Page>(pages: readonly Page[], isSo: (page: Page) => boolean): string {
  const numbers = pages.flatMap((page, index) => (isSo(page) ? [String(index + 1)] : []));
  return numbers.length > 12 ? `${numbers.slice(0, 12).join('、')}…` : numbers.join('、');
}
