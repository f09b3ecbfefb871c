import { describe, expect, test } from 'vitest';
import { FORM_2021 } from '../catalogue/form2021.ts';
import { APPLICANTS, RESULTS } from '../catalogue/splits.ts';
import { checkReport } from './check.ts';
import { failed, invented, NO_CONTEXT } from './invented.fixture.ts';
import { isOwnCheck, standingOf } from '../finding/standing.ts';
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

/** The findings a reader is led to: mismatches that follow from no other. */
async function leading(cells: Record<string, number>): Promise<readonly string[]> {
  const results = checkReport(await invented({ cells }), NO_CONTEXT);
  return results
    .filter((result) => standingOf(result) === 'fail' && !isOwnCheck(result))
    .map(({ rule, keys }) => `${rule} ${rule === 'T3-05' ? keys.join(' ') : ''}`.trim());
}

describe('one slip is one finding', () => {
  const before = leading({});

  test.each(FORM_2021.requests.map(({ indicator }) => indicator))('in table 三, row %s', async (row) => {
    for (const { id } of APPLICANTS)
      for (const slip of [1, 9, 77]) {
        const key = `${row}.${id}`;
        const found = await leading({ [key]: slip });
        const usual = await before;
        const own = found.filter((finding) => !usual.includes(finding));
        // Where the cell held that figure already there is nothing to find.
        expect([key, own]).toEqual([key, own.length === 0 ? [] : [`T3-05 ${key}`]]);
        if (slip === 77) expect(own).toHaveLength(1);
      }
  });

  test('in table 四', async () => {
    const usual = await before;
    for (const [at, { indicator }] of FORM_2021.disputes.entries())
      for (const { id } of RESULTS) {
        const found = await leading({ [`${indicator}.${id}`]: 7 });
        expect(found.filter((finding) => !usual.includes(finding))).toEqual([`T4-0${String(at + 1)}`]);
      }
  });
});

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
