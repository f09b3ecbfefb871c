import { registerOf } from '../catalogue/authorities.ts';
import { FORM_2019 } from '../catalogue/form2019.ts';
import { FORM_2021 } from '../catalogue/form2021.ts';
import type { Form } from '../catalogue/form.ts';
import { APPLICANTS, RESULTS } from '../catalogue/splits.ts';
import type { Paragraph, SourceDocument, Table } from '../document/document.ts';
import { readTextBlocks } from '../document/lines/txt.ts';
import { recogniseReport } from './recognise.ts';
import type { Report } from './report.ts';

export type Rows = readonly (readonly string[])[];

export const NO_REGISTER = registerOf([]);

/** A document of plain text, as the reader of text files gives it. */
export function textDocument(text: string): SourceDocument {
  return { name: 'made.txt', format: 'text', text, blocks: readTextBlocks(text), findings: [] };
}

/** A document of paragraphs (strings) and tables (rows of cells). */
export function madeDocument(parts: readonly (string | Rows)[]): SourceDocument {
  let text = '';
  const blocks: (Paragraph | Table)[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      blocks.push({
        kind: 'paragraph',
        role: 'body',
        text: part,
        span: [text.length, text.length + part.length],
      });
      text += `${part}\n`;
      continue;
    }
    const start = text.length;
    const rows = part.map((row) =>
      row.map((cell) => {
        const span = [text.length, text.length + cell.length] as const;
        text += `${cell}\t`;
        return { text: cell, span };
      }),
    );
    blocks.push({ kind: 'table', span: [start, text.length], rows });
    text += '\n';
  }
  return { name: 'made.docx', format: 'docx', text, blocks, findings: [] };
}

/** The report of a document, or the code of its refusal. */
export function recognised(document: SourceDocument): Report | string {
  const result = recogniseReport(document, NO_REGISTER);
  return result.ok ? result.value : result.refusal.code;
}

/** The report of a document that is one. */
export function reportOf(document: SourceDocument): Report {
  const report = recognised(document);
  if (typeof report === 'string') throw new Error(`refused: ${report}`);
  return report;
}

/** Figures by key, as plain numbers or as the state in words. */
export function figuresOf(report: Report): Record<string, number | string> {
  return Object.fromEntries(
    report.readings.map(({ key, value }) => [key, value.kind === 'number' ? value.number : value.kind]),
  );
}

/** Every cell of an edition with a figure of its own, so that any shift shows: 101, 102, … */
export function figuresFor(form: Form): Record<string, number> {
  const figures: Record<string, number> = {};
  let next = 101;
  const add = (key: string): void => {
    figures[key] = next;
    next += 1;
  };
  for (const block of form.disclosure)
    for (const row of block.rows) for (const column of block.columns) add(`${row.id}.${column.id}`);
  for (const row of form.requests) for (const { id } of APPLICANTS) add(`${row.indicator}.${id}`);
  for (const group of form.disputes) for (const { id } of RESULTS) add(`${group.indicator}.${id}`);
  return figures;
}

type Figures = Readonly<Record<string, number | string>>;

/** Table 二 as printed. */
export function disclosureRows(form: Form, figures: Figures): string[][] {
  return form.disclosure.flatMap((block) => [
    [block.article],
    ['信息内容', ...block.columns.map(({ zh }) => zh)],
    ...block.rows.map((row) => [
      row.zh,
      ...block.columns.map(({ id }) => String(figures[`${row.id}.${id}`])),
    ]),
  ]);
}

/** Table 三 as printed, vertical merges as empty cells in their place. */
export function requestRows(form: Form, figures: Figures): string[][] {
  const rows = [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
    ['', '自然人', '法人或其他组织', '总计'],
    ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
  ];
  let stage = '';
  let group = '';
  for (const row of form.requests) {
    const values = APPLICANTS.map(({ id }) => String(figures[`${row.indicator}.${id}`]));
    const labels: string[] = [];
    if (row.stage === 'result') {
      labels.push(stage === 'result' ? '' : '三、本年度办理结果');
      if (row.group) {
        labels.push(row.group.zh === group ? '' : row.group.zh);
        group = row.group.zh;
      }
    }
    stage = row.stage;
    rows.push([...labels, row.zh, ...values]);
  }
  return rows;
}

/** Table 四 as printed, in either order of its header. */
export function disputeRows(
  form: Form,
  figures: Figures,
  order: 'review-first' | 'fifteen-labels' = 'review-first',
): string[][] {
  const results = RESULTS.map(({ zh }) => zh);
  const values = form.disputes.flatMap(({ indicator }) =>
    RESULTS.map(({ id }) => String(figures[`${indicator}.${id}`])),
  );
  const header =
    order === 'review-first'
      ? [
          ['行政复议', '行政诉讼'],
          [...results, '未经复议直接起诉', '复议后起诉'],
          ['', '', '', '', '', ...results, ...results],
        ]
      : [
          ['行政复议', '行政诉讼'],
          ['', '未经复议直接起诉', '复议后起诉'],
          [...results, ...results, ...results],
        ];
  return [...header, values];
}

export const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** The parts of a whole invented report; `tables` are put behind headings 二, 三, 四. */
export function wholeReport(
  tables: readonly [string | Rows, string | Rows, string | Rows],
  title = '青禾区水务局2022年政府信息公开工作年度报告',
): (string | Rows)[] {
  return [
    title,
    HEADINGS[0],
    '2022年，我局做好各项工作。',
    HEADINGS[1],
    tables[0],
    HEADINGS[2],
    tables[1],
    HEADINGS[3],
    tables[2],
    HEADINGS[4],
    '公开的主动性有待加强。',
    HEADINGS[5],
    '无其他需要报告的事项。',
    '青禾区水务局',
    '2023年1月12日',
  ];
}

/** A whole invented report of an edition with a different figure in every cell, and those figures. */
export function goodReport(form: Form = FORM_2021): {
  readonly document: SourceDocument;
  readonly figures: Record<string, number>;
} {
  const figures = figuresFor(form);
  return {
    figures,
    document: madeDocument(
      wholeReport([disclosureRows(form, figures), requestRows(form, figures), disputeRows(form, figures)]),
    ),
  };
}

/** Both editions, for tests that must hold in each. */
export const EDITIONS: readonly Form[] = [FORM_2019, FORM_2021];
