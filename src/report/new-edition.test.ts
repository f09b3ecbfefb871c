import { describe, expect, test, vi } from 'vitest';
import type { EditionId } from '../catalogue/figure.ts';
import type { Form } from '../catalogue/form.ts';
import type * as Editions from '../catalogue/editions.ts';

/**
 * An edition nobody has issued: other columns under （一）, penalties and coercion as in 2021, and a row more in
 * table 三. All it takes is this one declaration at the head of the list.
 */
vi.mock('../catalogue/editions.ts', async (original) => {
  const { FORMS } = await original<typeof Editions>();
  const [form2021] = FORMS;
  if (!form2021) throw new Error('no edition to start from');
  const [documents, ...others] = form2021.disclosure;
  if (!documents) throw new Error('the edition has no block （一）');
  const count = { unit: '件', kind: 'count' } as const;
  const form2027: Form = {
    ...form2021,
    id: '2027' as EditionId,
    since: 2027,
    disclosure: [
      {
        ...documents,
        columns: [
          { id: 'published', zh: '本年公布件数', en: 'published this year', ...count },
          { id: 'withdrawn', zh: '本年撤销件数', en: 'withdrawn this year', ...count },
        ],
      },
      ...others,
    ],
    requests: form2021.requests.flatMap((row) =>
      row.indicator === 'request.closed.other'
        ? [
            { ...row, indicator: 'request.closed.withdrawn', zh: '3.申请人撤回申请', en: 'Withdrawn' },
            { ...row, zh: '4.其他' },
          ]
        : [row],
    ),
  };
  return { FORMS: [form2027, ...FORMS] };
});

const { FORMS } = await import('../catalogue/editions.ts');
const { FIGURES } = await import('../catalogue/indicators.ts');
const { APPLICANTS } = await import('../catalogue/splits.ts');
const { readDocument } = await import('../document/read.ts');
const { recogniseReport } = await import('./recognise.ts');
const { registerOf } = await import('../catalogue/authorities.ts');

describe('a new edition of the form', () => {
  test('is read by its own labels, every cell under its own key', async () => {
    const [form2027] = FORMS;
    if (!form2027) throw new Error('no edition');
    const { report, written } = await readPrinted(form2027);
    expect(report.form).toBe('2027');
    expect(report.year).toBe(2027);
    expect(
      Object.fromEntries(
        report.readings.map(({ key, value }) => [key, value.kind === 'number' && value.number]),
      ),
    ).toEqual(written);
    expect(FIGURES.some(({ key }) => key === 'request.closed.withdrawn.total')).toBe(true);
  });

  test('leaves the older editions as they were', async () => {
    for (const form of FORMS.slice(1)) {
      const { report, written } = await readPrinted(form);
      expect(report.form).toBe(form.id);
      expect(report.readings).toHaveLength(Object.keys(written).length);
    }
  });
});

/** A report of 青禾区水务局 on a form, a different figure in every cell of tables 二 and 三. */
async function readPrinted(form: Form) {
  const written: Record<string, number> = {};
  let next = 1;
  const figure = (key: string): string => {
    written[key] = next;
    next += 1;
    return `\t${String(written[key])}`;
  };
  const line = (...cells: string[]): string => `${cells.join('\n')}\n`;
  const disclosure = form.disclosure.flatMap((block) => [
    line(`\t${block.article}`),
    line('\t信息内容', ...block.columns.map(({ zh }) => `\t${zh}`)),
    ...block.rows.map((row) =>
      line(`\t${row.zh}`, ...block.columns.map((column) => figure(`${row.id}.${column.id}`))),
    ),
  ]);
  let group = '';
  const requests = form.requests.map((row) => {
    const stage = row.stage === 'result' ? ['\t'] : [];
    const level = row.group && row.group.zh !== group ? [`\t${row.group.zh}`] : row.group ? ['\t'] : [];
    group = row.group?.zh ?? '';
    return line(
      ...stage,
      ...level,
      `\t${row.zh}`,
      ...APPLICANTS.map(({ id }) => figure(`${row.indicator}.${id}`)),
    );
  });
  const year = String(form.since);
  const text = [
    `青禾区水务局${year}年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况`,
    disclosure.join('\n'),
    '\n三、收到和处理政府信息公开申请情况',
    requests.join('\n'),
    '\n五、存在的主要问题及改进情况\n内容有待丰富。\n',
  ].join('\n');
  const read = await readDocument(new TextEncoder().encode(text), 'new.txt');
  if (!read.ok) throw new Error(read.refusal.code);
  const recognised = recogniseReport(read.value, registerOf([]));
  if (!recognised.ok) throw new Error(recognised.refusal.code);
  return { report: recognised.value, written };
}
