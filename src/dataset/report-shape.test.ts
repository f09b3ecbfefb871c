import { describe, expect, test } from 'vitest';
import { registerOf } from '../catalogue/authorities.ts';
import { checkReport } from '../rules/check.ts';
import { understand } from '../report/understand.ts';
import { publishedShape } from './report-shape.ts';

const register = registerOf([]);
const PLACE = {
  office: { id: 'qinghe-water', name: '青禾区水务局', label: '青禾水务', en: 'Qinghe Water' },
  places: [],
  years: [{ id: 'qinghe-water-2022', year: 2022 }],
  supplement: false,
  state: 'chosen',
  instead: null,
  given: {},
};
const good = await goodFile();

describe('the shape of a report file', () => {
  test('is what the build and the self-check make', () => {
    expect(publishedShape(good)).toBe(true);
  });

  test('is missed by whatever is put in the place of any of its parts', () => {
    const passed: string[] = [];
    for (const path of pathsOf(good))
      for (const junk of [undefined, true, { a: { b: 1 } }, [[{}]]])
        if (publishedShape(withAt(good, path, junk))) passed.push(path.join('.'));
    expect(passed).toEqual([]);
  });

  test.each([null, 5, 'text', [], {}, { version: 'v', report: 5, text: '', results: null }])(
    'is missed by %j',
    (content) => {
      expect(publishedShape(content)).toBe(false);
    },
  );
});

async function goodFile(): Promise<unknown> {
  const lines = [
    '青禾区水务局2022年政府信息公开工作年度报告',
    '一、总体情况',
    '2022年，主动公开政府信息12条。未收到依申请公开政府信息申请。',
    '五、存在的主要问题及改进情况',
    '无。',
  ];
  const understood = await understand(new TextEncoder().encode(lines.join('\n')), 'invented.txt', register);
  if (!understood.ok) throw new Error(understood.refusal.code);
  const { report, document } = understood.value;
  const results = checkReport(understood.value, { ownSeries: [], sameYear: [], register });
  return JSON.parse(JSON.stringify({ version: 'v', report, text: document.text, results, ...PLACE }));
}

/** The way to every part the pages rely on, one item of each list standing for all. */
function pathsOf(file: unknown): string[][] {
  const of = (at: unknown, path: readonly string[], names: readonly string[]): string[][] => {
    if (typeof at !== 'object' || at === null) return [];
    return Object.entries(at)
      .filter(([name]) => names.includes(name))
      .map(([name]) => [...path, name]);
  };
  const { report } = file as { readonly report: unknown };
  const lists = ['readings', 'sections', 'grids', 'claims', 'names', 'years', 'dates', 'residue', 'findings'];
  return [
    ...of(file, [], ['version', 'report', 'text', 'results', 'office', 'places', 'years']),
    ...of(report, ['report'], ['id', 'year', 'issued', 'format', 'file', ...lists]),
    ['results', '0'],
    ['results', '0', 'spans'],
    ['report', 'readings', '0'],
    ['report', 'readings', '0', 'value'],
    ['report', 'readings', '0', 'span'],
    ['report', 'sections', '0', 'body'],
  ];
}

function withAt(content: unknown, [name, ...rest]: readonly string[], junk: unknown): unknown {
  if (name === undefined) return junk;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(content)
    ? [...(content as unknown[])]
    : { ...(content as Record<string, unknown>) };
  const at = copy as Record<string, unknown>;
  at[name] = withAt(at[name], rest, junk);
  return copy;
}
