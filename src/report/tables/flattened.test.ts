import { describe, expect, it } from 'vitest';
import { EDITIONS, figuresFor, figuresOf, reportOf, textDocument } from '../report.fixture.ts';
import { flattened, LAYOUTS, WORDINGS, type Printed } from './flattened.fixture.ts';

type Change = Partial<Printed>;

const CHANGES: readonly (readonly [name: string, change: Change])[] = [
  ...Object.entries(WORDINGS).map(([name, wording]): [string, Change] => [name, { wording }]),
  ['as printed, blank lines around headings', { gap: '\n\n' }],
  ['with rows the office added', { added: true }],
  ['with the heads of 2019 cut short', { cut: true }],
  ['with heads cut short, rows added, blank lines', { cut: true, added: true, gap: '\n\n' }],
];

/** A line that holds the whole table cannot be broken over lines. */
const possible = (layout: string, change: string): boolean =>
  !(layout.startsWith('everything in one line, bars') && change.startsWith('broken over lines'));

describe.each(Object.entries(LAYOUTS))('tables flattened to %s', (name, layout) => {
  it.each(CHANGES.filter(([change]) => possible(name, change)))('are read whole %s', (_, change) => {
    for (const form of EDITIONS) {
      const figures = figuresFor(form);
      const report = reportOf(textDocument(flattened({ form, figures, layout, ...change })));
      expect(figuresOf(report)).toEqual(figures);
      expect(report).toMatchObject({ form: form.id, authorityName: '青禾区水务局', year: 2022 });
      expect(report.sections.map(({ ordinal }) => ordinal).join('')).toBe('一二三四五六');
      expect(report.residue).toEqual([]);
    }
  });

  it('are read with the same small figures in many cells', () => {
    for (const form of EDITIONS) {
      const figures = Object.fromEntries(
        Object.keys(figuresFor(form)).map((key, at) => [key, at % 5 < 3 ? 0 : at % 7]),
      );
      expect(figuresOf(reportOf(textDocument(flattened({ form, figures, layout }))))).toEqual(figures);
    }
  });

  it('give no figure in a wrong place where cells are blank', () => {
    for (const form of EDITIONS) {
      const figures = Object.fromEntries(
        Object.entries(figuresFor(form)).map(([key, figure]) => [key, figure % 3 === 0 ? figure : '']),
      );
      const found = figuresOf(reportOf(textDocument(flattened({ form, figures, layout }))));
      for (const [key, figure] of Object.entries(found))
        expect([key, figure]).toEqual([key, figures[key] === '' ? 'blank' : figures[key]]);
    }
  });
});
