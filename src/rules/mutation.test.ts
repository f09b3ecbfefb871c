import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../document/document.ts';
import {
  disclosureRows,
  disputeRows,
  EDITIONS,
  figuresFor,
  figuresOf,
  madeDocument,
  NO_REGISTER,
  reportOf,
  requestRows,
  textDocument,
  wholeReport,
} from '../report/report.fixture.ts';
import { recogniseReport } from '../report/recognise.ts';

const tablesOf = (edition: number) => {
  const form = EDITIONS[edition];
  if (!form) throw new Error('no edition');
  const figures = figuresFor(form);
  return {
    figures,
    tables: [disclosureRows(form, figures), requestRows(form, figures), disputeRows(form, figures)] as const,
  };
};

/** Nothing in a report may point beside what it says it read. */
function expectHonest(document: SourceDocument): void {
  const result = recogniseReport(document, NO_REGISTER);
  if (!result.ok) return;
  const { readings, sections, grids, names, years, dates } = result.value;
  for (const { value, span, place } of readings) {
    if (value.kind !== 'number') continue;
    expect(document.text.slice(...span)).toBe(value.digits);
    if (place === 'table') expect(value.digits).toMatch(/[\d０-９]/);
    expect(Number.isFinite(value.number)).toBe(true);
  }
  for (const [start, end] of [...sections.map(({ body }) => body), ...grids.map(({ span }) => span)]) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(document.text.length);
  }
  for (const { text, span } of grids.flatMap(({ leftovers }) => leftovers))
    expect(document.text.slice(...span)).toBe(text);
  for (const { span } of [...names, ...years, ...dates]) expect(document.text.slice(...span)).not.toBe('');
}

const asText = (edition: number): string => {
  const { tables } = tablesOf(edition);
  const printed = tables.map((rows) =>
    rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n'),
  );
  return wholeReport([`${printed[0] ?? ''}\n\n`, `${printed[1] ?? ''}\n\n`, `${printed[2] ?? ''}\n\n`]).join(
    '\n',
  );
};

describe('a damaged report', () => {
  it('with cells lost or added never gives a figure of another cell', () => {
    fc.assert(
      fc.property(
        fc.nat(1),
        // A row that loses one cell and gains another is a different row that nobody can tell from a true one.
        fc.boolean(),
        fc.array(fc.record({ table: fc.nat(2), row: fc.nat(40), cell: fc.nat(20) }), {
          minLength: 1,
          maxLength: 12,
        }),
        (edition, lost, changes) => {
          const { figures, tables } = tablesOf(edition);
          const changed = tables.map((rows) => rows.map((row) => [...row]));
          for (const { table, row, cell } of changes) {
            const cells = changed[table]?.[row % (changed[table]?.length ?? 1)];
            if (lost) cells?.splice(cell % Math.max(1, cells.length), 1);
            else cells?.splice(cell % (cells.length + 1), 0, '');
          }
          const [first, second, third] = changed;
          const document = madeDocument(wholeReport([first ?? [], second ?? [], third ?? []]));
          for (const [key, found] of Object.entries(figuresOf(reportOf(document))))
            if (typeof found === 'number') expect([key, found]).toEqual([key, figures[key]]);
          expectHonest(document);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('with characters lost or put in is read without a crash, every figure at its characters', () => {
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.array(
          fc.record({
            at: fc.nat(9000),
            lost: fc.nat(30),
            added: fc.constantFrom(
              '',
              '|',
              '\n',
              '\t',
              '0',
              '7',
              '一、',
              '（',
              '总计',
              '年',
              '\u202e',
              '2022年',
              '无',
            ),
          }),
          { minLength: 1, maxLength: 15 },
        ),
        (edition, changes) => {
          let text = asText(edition);
          for (const { at, lost, added } of changes) {
            const from = at % (text.length + 1);
            text = text.slice(0, from) + added + text.slice(from + lost);
          }
          expectHonest(textDocument(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of any words at all is read without a crash', () => {
    const words = fc.constantFrom(
      '规章',
      '0',
      '1,234',
      '|',
      '\n',
      '\t',
      ' ',
      '信息内容',
      '本年制发件数',
      '其他',
      '总计',
      '自然人',
      '（三）不予公开',
      '1.属于国家秘密',
      '结果维持',
      '行政复议',
      '青禾区水务局',
      '2022年',
      '一、总体情况',
      '政府信息公开工作年度报告',
      '。',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 300 }), (parts) => {
        expectHonest(textDocument(parts.join('')));
      }),
      { numRuns: 150 },
    );
  });
});
