import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../catalogue/editions.ts';
import { figuresOfForm } from '../../../catalogue/indicators.ts';
import { SUPPLEMENT } from '../../../catalogue/supplement.ts';
import type { Form } from '../../../catalogue/form.ts';
import { printDisclosure } from './print-disclosure.ts';
import { printDisputes } from './print-disputes.ts';
import { printRequests } from './print-requests.ts';
import { printSupplement } from './print-supplement.ts';
import { keysOf, type HeadCell, type PrintedCell, type PrintedTable } from './printed.ts';

const printAll = (form: Form): readonly PrintedTable[] => [
  printDisclosure(form.disclosure),
  printRequests(form.requests),
  printDisputes(form.disputes),
];

const tables: readonly (readonly [string, PrintedTable])[] = [
  ...FORMS.flatMap((form) => printAll(form).map((table) => [`${table.id} of ${form.id}`, table] as const)),
  ...SUPPLEMENT.map((table) => [`local ${table.id}`, printSupplement(table)] as const),
];

/** The squares of a table: merged cells fill every square they cover. Overlaps are reported as an error. */
function squaresOf(table: PrintedTable): readonly (readonly (PrintedCell | undefined)[])[] {
  return table.groups.flatMap((group) => {
    const squares: (PrintedCell | undefined)[][] = group.rows.map(() => []);
    group.rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row) {
        while (squares[y]?.[x]) x += 1;
        const height = cell.kind === 'figure' ? 1 : cell.rowspan;
        for (let dy = 0; dy < height; dy += 1)
          for (let dx = 0; dx < cell.colspan; dx += 1) {
            const line = squares[y + dy];
            if (!line || line[x + dx])
              throw new Error(`a merged cell runs out of place at ${String(y)}, ${String(x)}`);
            line[x + dx] = cell;
          }
      }
    });
    return squares;
  });
}

describe.each(tables)('the printed table %s', (_name, table) => {
  test('is a full rectangle: merged cells leave no hole and do not overlap', () => {
    for (const row of squaresOf(table)) {
      expect(row).toHaveLength(table.columns);
      expect(row.every((square) => square !== undefined)).toBe(true);
    }
  });

  test('names for each figure exactly the labels that stand to its left and above it', () => {
    const squares = squaresOf(table);
    const twoDimensional = table.id === 'disclosure';
    squares.forEach((row, y) => {
      row.forEach((cell, x) => {
        if (cell?.kind !== 'figure') return;
        const beside = row.slice(0, x).filter((other) => other?.kind === 'head');
        const block = twoDimensional ? startOfBlock(squares, y) : 0;
        const above = squares
          .slice(block, y)
          .map((line) => line[x])
          .filter((other) => other?.kind === 'head');
        const labels = new Set([...beside, ...above].map((head) => (head as HeadCell).id));
        expect(new Set(cell.headers), cell.key).toEqual(labels);
      });
    });
  });

  test('gives every label an id of its own', () => {
    const ids = table.groups.flatMap((group) =>
      group.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'head' ? [cell.id] : []))),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Each block of table 二 begins with a label over its whole width. */
function startOfBlock(squares: readonly (readonly (PrintedCell | undefined)[])[], y: number): number {
  for (let at = y; at > 0; at -= 1) if (new Set(squares[at]).size === 1) return at;
  return 0;
}

describe('the printed editions', () => {
  test.each(FORMS)('hold each figure of the edition $id once, in the order of the form', (form) => {
    expect(printAll(form).flatMap(keysOf)).toEqual(figuresOfForm(form).map((figure) => figure.key));
  });

  test('merge 不予公开 over its eight rows and the results over all of them', () => {
    const [newest] = FORMS;
    const heads = printRequests(newest?.requests ?? []).groups[1]?.rows.flat() ?? [];
    const merged = heads.flatMap((cell) =>
      cell.kind === 'head' && cell.rowspan > 1 ? [[cell.label.zh, cell.rowspan]] : [],
    );
    expect(merged).toEqual([
      ['三、本年度办理结果', 22],
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ['（六）其他处理', 3],
    ]);
  });
});
