import type { Authority } from '../../src/catalogue/authorities.ts';
import type { Key } from '../../src/catalogue/figure.ts';
import type { Form } from '../../src/catalogue/form.ts';
import type { Reach, Reading } from '../../src/report/report.ts';
import type { Figures } from './figures.ts';
import { emptyPage, type Page } from './page.ts';
import {
  CHANNELS_TOLD,
  MANAGEMENT,
  OPENINGS,
  PLATFORM,
  PROBLEMS,
  REMEDIES,
  sentences,
  SUPERVISION,
} from './prose.ts';
import type { Luck } from './seed.ts';
import { writeDisclosure, writeDisputes, writeRequests } from './tables.ts';

/** What a printed report is made of. */
export interface Draft {
  readonly authority: Authority;
  readonly year: number;
  readonly form: Form;
  readonly figures: Figures;
  /** True where the figures are those of the organs below, which the report has to say. */
  readonly summary: boolean;
  /** Date of signature, ISO. */
  readonly issued: string;
}

const SUMMARY = '本报告为汇总数据，含所属各单位';

/** The printed report as plain text, tables as Word's text extraction leaves them, and where its figures stand. */
export function printReport(
  draft: Draft,
  luck: Luck,
): { readonly text: string; readonly readings: readonly Reading[]; readonly reach: Reach } {
  const { authority, year, form, figures, summary, issued } = draft;
  const page = emptyPage();
  const cell = (key: Key): void => {
    const number = figures.get(key) ?? 0;
    page.figure(key, number, String(number), 'table');
  };
  page.say(`${authority.name}\n${String(year)}年政府信息公开工作年度报告\n\n一、总体情况\n`);
  page.say(`${String(year)}年，${sentences(OPENINGS, luck)}\n`);
  if (summary) page.say(`${SUMMARY}。\n`);
  writeChannels(page, figures);
  writeRequestsTold(page, figures);
  for (const list of [MANAGEMENT, PLATFORM, SUPERVISION]) page.say(`${sentences(list, luck)}\n`);
  page.say('二、主动公开政府信息情况\n');
  writeDisclosure(page, form, cell);
  page.say('\n三、收到和处理政府信息公开申请情况\n');
  writeRequests(page, form, cell);
  page.say('\n四、政府信息公开行政复议、行政诉讼情况\n');
  writeDisputes(page, form, cell);
  page.say(
    `\n五、存在的主要问题及改进情况\n${sentences(PROBLEMS, luck)}${luck.pick(REMEDIES)}\n六、其他需要报告的事项\n`,
  );
  if (figures.has('processing-fee.amount')) {
    page.say('本机关');
    page.figure('processing-fee.amount', 0, '未收取', 'narrative', 'denied');
    page.say('政府信息公开信息处理费。\n\n');
  } else page.say('无其他需要报告的事项。\n\n');
  const [y = '', m = '', d = ''] = issued.split('-');
  page.say(`${authority.name}\n${y}年${String(Number(m))}月${String(Number(d))}日\n`);
  const written = page.written();
  return { ...written, reach: reachIn(written.text) };
}

/** Only governments are printed as summaries: the sum is that of their area. */
function reachIn(text: string): Reach {
  const start = text.indexOf(SUMMARY);
  return start < 0
    ? { scope: 'not-said', span: null }
    : { scope: 'area', span: [start, start + SUMMARY.length] };
}

function writeChannels(page: Page, figures: Figures): void {
  const total = figures.get('disclosure.total');
  page.say('主动公开方面，');
  if (total !== undefined) {
    page.say('全年主动公开政府信息');
    page.figure('disclosure.total', total, String(total), 'narrative', 'statutory');
    page.say('条，其中');
  }
  CHANNELS_TOLD.filter(([key]) => figures.has(key)).forEach(([key, name], at) => {
    const number = figures.get(key) ?? 0;
    page.say(`${at > 0 ? '，' : ''}通过${name}公开政府信息`);
    page.figure(key, number, String(number), 'narrative', 'channel-whole');
    page.say('条');
  });
  page.say('。\n');
}

/** The prose tells again what the table has; the table's figure is the reading. */
function writeRequestsTold(page: Page, figures: Figures): void {
  const received = figures.get('request.received.total') ?? 0;
  page.say(
    received === 0
      ? '依申请公开方面，本年度未收到政府信息公开申请。\n'
      : `依申请公开方面，本年度新收政府信息公开申请${String(received)}件，均按规定办理。\n`,
  );
}
