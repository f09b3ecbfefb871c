import { describe, expect, test, vi } from 'vitest';
import type { Form } from './form.ts';
import type * as Editions from './editions.ts';

/** The one place that lists editions: everything else has to follow from it. */
vi.mock('./editions.ts', async (original) => {
  const editions = await original<typeof Editions>();
  const { FORM_2027 } = await import('./new-edition.fixture.ts');
  const FORMS = [FORM_2027, ...editions.FORMS] as const;
  return { FORMS, editionOf: (id: string | null) => FORMS.find((form) => form.id === id) };
});

const { FORMS, editionOf } = await import('./editions.ts');
const { FIGURES, figureOf, figuresOfForm } = await import('./indicators.ts');
const { APPLICANTS } = await import('./splits.ts');
const { registerOf } = await import('./authorities.ts');
const { readDocument } = await import('../document/read.ts');
const { recogniseReport } = await import('../report/recognise.ts');
const { checkReport } = await import('../rules/check.ts');
const { summarise } = await import('../dataset/summary.ts');
const { buildDataset } = await import('../dataset/build.ts');
const { observe } = await import('../dataset/dataset.ts');
const { datasetOf, wireOf } = await import('../dataset/wire.ts');
const { chartOf } = await import('../table/specs.ts');
const { tabulate } = await import('../table/tabulate.ts');
const { toldChart } = await import('../table/told-chart.ts');
const { tableToCsv } = await import('../export/csv.ts');
const { officeFilesOf } = await import('../dataset/offices/office-file.ts');
const { officeTable } = await import('../ui/office/office-table.ts');

const [form2027] = FORMS;
const { FORM_2021: form2021 } = await import('./form2021.ts');

/** Rules that fall silent on the new edition, each with a cell it asks for and the edition does not print. */
const SILENT: Readonly<Record<string, string>> = {
  'T2-01': 'normative-document.in-force',
  'T2-02': 'normative-document.in-force',
  'T2-03': 'regulation.in-force',
  'T2-07': 'normative-document.public-total',
  'T2-08': 'licence.items-last-year',
  'T2-09': 'licence.items-last-year',
  'T2-10': 'procurement.projects',
  'X-03': 'normative-document.in-force',
  'X-04': 'regulation.in-force',
  'N-01': 'organisation.staff',
  'N-02': 'response.press-conferences',
  'N-04': 'organisation.trainees',
  'N-05': 'organisation.staff',
};

describe('a new edition of the form', () => {
  test('is read by its own labels, every cell under its own key', async () => {
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

  test('silences those rules alone whose cells it does not print', async () => {
    const { report, document } = await readPrinted(form2027);
    const results = checkReport({ report, document }, { ownSeries: [], sameYear: [] });
    const rules = [...new Set(results.map(({ rule }) => rule))];
    const silent = rules.filter((rule) =>
      results.every((result) => result.rule !== rule || result.facts['reason'] === 'edition'),
    );
    expect(new Set(silent)).toEqual(new Set(Object.keys(SILENT)));
    const printed = new Set(figuresOfForm(form2027).map(({ key }) => key));
    for (const key of Object.values(SILENT))
      expect([key, printed.has(key), figureOf(key)?.asked.length]).toEqual([key, false, expect.any(Number)]);
  });

  test('is counted by its own rows and columns in the rules on the shape of its tables', async () => {
    const { report, document } = await readPrinted(form2027);
    const results = checkReport({ report, document }, { ownSeries: [], sameYear: [] });
    for (const rule of ['S-01', 'S-06', 'S-07', 'S-10'])
      expect(results.filter((result) => result.rule === rule).map(({ outcome }) => outcome)).not.toContain(
        'fail',
      );
  });
});

describe('a year on the new edition after one on the edition before', () => {
  test('is told apart from it over the wire: asked, not asked, and both by the name of the edition', async () => {
    const { dataset, written } = await twoYears();
    const kinds = (key: string) => [0, 1].map((report) => observe(dataset, report, key).kind);
    expect(kinds('normative-document.published')).toEqual(['not-asked', 'number']);
    expect(kinds('normative-document.in-force')).toEqual(['number', 'not-asked']);
    expect(observe(dataset, 1, 'penalty.decisions')).toMatchObject({ number: written['penalty.decisions'] });
    expect(dataset.editions.map(({ id }) => id)).toEqual(FORMS.map(({ id }) => id));
  });

  test('runs on where the question is the same, and breaks where a row more was printed', async () => {
    const { penalties, outcomes } = await charts();
    expect(penalties.formChanges).toEqual([{ row: 1, differing: [] }]);
    expect(penalties.notes.join('')).toContain(`${form2021.zh}、${form2027.zh}就此所问相同`);
    const differing = outcomes.formChanges.flatMap((change) => change.differing);
    expect(differing.map((at) => outcomes.series[at]?.key)).toEqual(['request.closed.total']);
    expect(outcomes.rows.map(({ formName }) => formName)).toEqual([form2021.zh, form2027.zh]);
  });

  test('adds up every row that its own form prints for a group, and no other', async () => {
    const { outcomes, dataset } = await charts();
    const closed = outcomes.series.findIndex(({ key }) => key === 'request.closed.total');
    FORMS.slice(0, 2).forEach((form, at) => {
      const report = 1 - at;
      const sum = form.requests
        .filter(({ indicator }) => indicator.startsWith('request.closed.'))
        .map(({ indicator }) => observe(dataset, report, `${indicator}.total`))
        .reduce((total, one) => total + (one.kind === 'number' ? one.number : NaN), 0);
      const cell = outcomes.cells[report]?.[closed];
      expect(cell?.kind === 'sum' && cell.observed).toMatchObject({ kind: 'number', number: sum });
    });
  });

  test('stands in the table of its office under its own name, with its own columns and breaks', async () => {
    const { dataset } = await twoYears();
    const [file] = officeFilesOf(dataset);
    if (!file) throw new Error('no office');
    const { editions, parts, years } = officeTable(file);
    expect(editions.map(({ form }) => form)).toEqual(['2021', '2027']);
    expect(years.map(({ formBefore }) => formBefore)).toEqual([null, '2021']);
    const rows = new Map(parts.flatMap((part) => part.rows).map((row) => [row.figure.key, row]));
    const brokenOf = (key: string) => rows.get(key)?.cells.map(({ broken }) => broken);
    expect(brokenOf('normative-document.published')).toEqual([false, true]);
    expect(brokenOf('penalty.decisions')).toEqual([false, false]);
  });

  test('stands in the CSV with its edition', async () => {
    const { penalties, written } = await charts();
    const lines = tableToCsv(penalties).split('\r\n');
    const line = lines.find((one) => one.includes(',2027,'))?.split(',') ?? [];
    expect(line).toContain(String(written['penalty.decisions']));
    expect(line.filter((field) => editionOf(field) !== undefined)).toEqual(['2027', '2027']);
  });
});

/** Both years of one office, read, checked, built, and read back from the files of a site. */
async function twoYears() {
  const before = await readPrinted(form2021, 2026);
  const after = await readPrinted(form2027);
  const summaries = [before, after].map(({ report, document }) =>
    summarise(report, checkReport({ report, document }, { ownSeries: [], sameYear: [] }), {
      office: 'qinghe-water',
      year: report.year ?? 0,
    }),
  );
  const text = { name: '青禾区水务局', label: '水务局', en: '', pinyin: '', initials: '' };
  const place = { district: '', city: '', kind: '', level: '' };
  const { index, shards } = wireOf(
    buildDataset(summaries, [{ id: 'qinghe-water', also: [], ...text, ...place }], 'v'),
  );
  const throughJson = JSON.parse(JSON.stringify({ index, shards })) as {
    index: typeof index;
    shards: typeof shards;
  };
  return { dataset: datasetOf(throughJson.index, throughJson.shards), written: after.written };
}

async function charts() {
  const { dataset, written } = await twoYears();
  const selection = {
    offices: [],
    districts: [],
    kinds: [],
    years: [],
    by: 'office',
    sort: 'office',
    descending: false,
    scale: 'linear',
    shares: false,
    trend: false,
    of: '',
    per: '',
    as: null,
  } as const;
  const tableOf = (chart: string) => tabulate(toldChart(chartOf(chart), 'zh'), dataset, selection);
  return { dataset, written, penalties: tableOf('penalties'), outcomes: tableOf('outcomes') };
}

/** A report of 青禾区水务局 on a form, a different figure in every cell of tables 二 and 三. */
async function readPrinted(form: Form, year = form.since) {
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
  const text = [
    `青禾区水务局${String(year)}年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况`,
    disclosure.join('\n'),
    '\n三、收到和处理政府信息公开申请情况',
    requests.join('\n'),
    '\n五、存在的主要问题及改进情况\n内容有待丰富。\n',
  ].join('\n');
  const read = await readDocument(new TextEncoder().encode(text), 'new.txt');
  if (!read.ok) throw new Error(read.refusal.code);
  const recognised = recogniseReport(read.value, registerOf([]));
  if (!recognised.ok) throw new Error(recognised.refusal.code);
  return { report: recognised.value, document: read.value, written };
}
