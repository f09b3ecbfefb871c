import { FORM_2021 } from '../catalogue/form2021.ts';
import { APPLICANTS, RESULTS } from '../catalogue/splits.ts';

/** What is special about an invented report; everything left out is a good report of 青禾区水务局. */
export interface Draft {
  readonly year?: number;
  readonly name?: string;
  readonly signature?: string;
  readonly signed?: string;
  /** Cells by key, as printed: `{ 'request.granted.total': '7' }`. */
  readonly cells?: Readonly<Record<string, string | number>>;
  /** Prose of part one in place of the usual one. */
  readonly overview?: string;
  readonly problems?: string;
  readonly other?: string;
  /** Changes the whole text at last. */
  readonly edit?: (text: string) => string;
}

/** Figures of a report whose sums all hold: 9 received, 1 carried in, 8 closed, 2 carried out. */
const USUAL: Readonly<Record<string, number | string>> = {
  'normative-document.issued': 2,
  'normative-document.repealed': 1,
  'normative-document.in-force': 6,
  'licence.decisions': 120,
  'penalty.decisions': 14,
  'fee.amount': '3.25',
  'request.received.natural-person': 6,
  'request.received.business': 3,
  'request.received.total': 9,
  'request.carried-in.natural-person': 1,
  'request.carried-in.total': 1,
  'request.granted.natural-person': 3,
  'request.granted.business': 1,
  'request.granted.total': 4,
  'request.granted-in-part.natural-person': 1,
  'request.granted-in-part.total': 1,
  'request.unavailable.not-held.natural-person': 1,
  'request.unavailable.not-held.business': 1,
  'request.unavailable.not-held.total': 2,
  'request.closed.other.natural-person': 1,
  'request.closed.other.total': 1,
  'request.processed.natural-person': 6,
  'request.processed.business': 2,
  'request.processed.total': 8,
  'request.carried-out.natural-person': 1,
  'request.carried-out.business': 1,
  'request.carried-out.total': 2,
  'review.upheld': 2,
  'review.pending': 1,
  'review.total': 3,
  'litigation-direct.upheld': 1,
  'litigation-direct.total': 1,
  'litigation-after-review.corrected': 1,
  'litigation-after-review.total': 1,
};

const OVERVIEW = `主动公开方面，主动公开政府信息86条。依申请公开方面，收到政府信息公开申请9件。政府信息管理、平台建设、监督保障各项任务按计划推进。`;
const PROBLEMS = '水情信息的解读材料偏少，栏目更新间隔偏长。下一步将按月发布解读，逐项核对栏目更新时间。';
const OTHER = '本机关未收取政府信息公开信息处理费。';

/** The text of an invented report in the layout of extracted Word files. */
export function inventedText(draft: Draft = {}): string {
  const { year = 2022, name = '青禾市青禾区水务局' } = draft;
  const figure = (key: string): string => String(draft.cells?.[key] ?? USUAL[key] ?? 0);
  const text = [
    `${name}\n${String(year)}年政府信息公开工作年度报告\n`,
    `一、总体情况\n${String(year)}年，${draft.overview ?? OVERVIEW}`,
    `二、主动公开政府信息情况\n${disclosureTable(figure)}`,
    `三、收到和处理政府信息公开申请情况\n${requestsTable(figure)}`,
    `四、政府信息公开行政复议、行政诉讼情况\n${disputesTable(figure)}`,
    `五、存在的主要问题及改进情况\n${draft.problems ?? PROBLEMS}`,
    `六、其他需要报告的事项\n${draft.other ?? OTHER}\n`,
    `${draft.signature ?? name}\n${draft.signed ?? `${String(year + 1)}年1月12日`}`,
  ].join('\n');
  return draft.edit ? draft.edit(text) : text;
}

type Figure = (key: string) => string;

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => `\t${cell}`).join('\n')}\n`;
}

function disclosureTable(figure: Figure): string {
  return FORM_2021.disclosure
    .map((block) =>
      [
        row([block.article]),
        row(['信息内容', ...block.columns.map((column) => column.zh)]),
        ...block.rows.map((line) =>
          row([line.zh, ...block.columns.map(({ id }) => figure(`${line.id}.${id}`))]),
        ),
      ].join('\n'),
    )
    .join('\n');
}

function requestsTable(figure: Figure): string {
  const head = [
    row(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况']),
    row(['', '自然人', '法人或其他组织', '总计']),
    row(['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '']),
  ];
  let group = '';
  const lines = FORM_2021.requests.map((line, index) => {
    const figures = APPLICANTS.map(({ id }) => figure(`${line.indicator}.${id}`));
    const isResult = line.stage === 'result';
    const stage = isResult && FORM_2021.requests[index - 1]?.stage !== 'result' ? '三、本年度办理结果' : '';
    const named = line.group?.zh ?? '';
    const shown = named === group ? '' : named;
    group = named;
    if (!isResult) return row([line.zh, ...figures]);
    return row([stage, ...(line.group ? [shown, line.zh] : [line.zh]), ...figures]);
  });
  return [...head, ...lines].join('\n');
}

function disputesTable(figure: Figure): string {
  const results = RESULTS.map(({ zh }) => zh);
  return [
    row(['行政复议', '行政诉讼']),
    row(['', '未经复议直接起诉', '复议后起诉']),
    row([...results, ...results, ...results]),
    row(FORM_2021.disputes.flatMap(({ indicator }) => RESULTS.map(({ id }) => figure(`${indicator}.${id}`)))),
  ].join('\n');
}
