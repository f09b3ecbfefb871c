import { describe, expect, test } from 'vitest';
import { FORM_2021 } from '../catalogue/form2021.ts';
import { APPLICANTS, RESULTS } from '../catalogue/splits.ts';
import { checkReport } from './check.ts';
import { failed, invented, NO_CONTEXT } from './invented.fixture.ts';
import { CARRIED_IN, CARRIED_OUT, PROCESSED, RECEIVED } from './table-3/table-3.ts';

const SUMS = /^(?:T3-0[1-4]|T4-0[1-3])$/;

/** The sums that fail once one cell is another figure: rule, row or column, and whether its span is among theirs. */
async function sumsFailing(key: string): Promise<readonly string[]> {
  const sourced = await invented({ cells: { [key]: 77 } });
  const cell = sourced.report.readings.find((reading) => reading.key === key);
  expect(cell && sourced.document.text.slice(...cell.span)).toBe('77');
  return failed(checkReport(sourced, NO_CONTEXT))
    .filter(({ rule }) => SUMS.test(rule))
    .map(({ rule, facts, spans, keys }) => {
      const pointed = rule === 'T3-04' || spans.some(([start]) => start === cell?.span[0]);
      expect([pointed, keys.includes(key)], `${rule} at ${key}`).toEqual([true, true]);
      return rule === 'T3-04' ? rule : `${rule} ${String(facts['about'])}`;
    });
}

describe('one figure changed, every cell in turn', () => {
  test.each(FORM_2021.requests.map(({ indicator }) => indicator))('table 三, row %s', async (row) => {
    const balanced = [RECEIVED, CARRIED_IN, PROCESSED, CARRIED_OUT].includes(row);
    const outcome = ![RECEIVED, CARRIED_IN, CARRIED_OUT].includes(row);
    for (const { id } of APPLICANTS) {
      const leaf = outcome && row !== PROCESSED && id !== 'total';
      const grandTotal = row === PROCESSED && id === 'total';
      expect(await sumsFailing(`${row}.${id}`), `${row}.${id}`).toEqual([
        `T3-01 ${row}`,
        ...(outcome ? [`T3-02 ${id}`] : []),
        ...(balanced ? [`T3-03 ${id}`] : []),
        ...(leaf || grandTotal ? ['T3-04'] : []),
      ]);
    }
  });

  test('table 四', async () => {
    for (const [index, { indicator }] of FORM_2021.disputes.entries())
      for (const { id } of RESULTS)
        expect(await sumsFailing(`${indicator}.${id}`)).toEqual([
          `T4-0${String(index + 1)} ${indicator}.total`,
        ]);
  });
});
