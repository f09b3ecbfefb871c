import type { DisclosureBlock } from '../../../catalogue/form.ts';
import type { Name } from '../../../catalogue/figure.ts';
import { CAPTIONS, CONTENT } from '../../../catalogue/rows.ts';
import {
  columnHead,
  figureCell,
  rowHead,
  type PrintedGroup,
  type PrintedRow,
  type PrintedTable,
} from './printed.ts';

/** Table 二 as printed: a block for each item of article 20, with its own line of column labels. */
export function printDisclosure(blocks: readonly DisclosureBlock[]): PrintedTable {
  const columns = 1 + Math.max(1, ...blocks.map((block) => block.columns.length));
  return {
    id: 'disclosure',
    caption: CAPTIONS.disclosure,
    columns,
    groups: blocks.map((block, index) => printBlock(block, `t2-${String(index + 1)}`, columns)),
  };
}

function printBlock(block: DisclosureBlock, id: string, columns: number): PrintedGroup {
  // A block with fewer columns than the widest lets its last one run to the edge of the table.
  const widthOf = (at: number): number =>
    at === block.columns.length - 1 ? columns - block.columns.length : 1;
  const labels: PrintedRow = [
    columnHead(`${id}-content`, CONTENT),
    ...block.columns.map((column, at) => columnHead(`${id}-${column.id}`, column, widthOf(at))),
  ];
  const title: PrintedRow = [columnHead(id, articleName(block.article), columns)];
  const rows = block.rows.map((row): PrintedRow => {
    const rowId = `${id}-${row.id}`;
    const figures = block.columns.map((column, at) =>
      figureCell(`${row.id}.${column.id}`, [rowId, id, `${id}-${column.id}`], widthOf(at)),
    );
    return [rowHead(rowId, row), ...figures];
  });
  return { head: false, rows: [title, labels, ...rows] };
}

const NUMERALS = '一二三四五六七八九十';

function articleName(article: string): Name {
  const item = NUMERALS.indexOf(/（(.)）/.exec(article)?.[1] ?? '') + 1;
  return { zh: article, en: item > 0 ? `Article 20, item (${String(item)})` : article };
}
