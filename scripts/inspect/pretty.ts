import { editionOf } from '../../src/catalogue/editions.ts';
import type { Figure } from '../../src/catalogue/figure.ts';
import { figureOf, figuresOfForm } from '../../src/catalogue/indicators.ts';
import { STANDINGS, standingOf, type Standing } from '../../src/finding/standing.ts';
import { tellResult } from '../../src/rules/sentences.ts';
import { tell } from '../../src/finding/sentences.ts';
import { countStandings } from '../../src/dataset/summary.ts';
import type { PrintedName, Reading, Report, ReportScope } from '../../src/report/report.ts';
import { wordsOf } from '../../src/ui/report/words.ts';
import { printable } from '../build/ledger/printable.ts';
import type { inspectLine } from './line.ts';

const SECTIONS: Readonly<Record<Figure['section'], string>> = {
  1: '一、总体情况 Overview',
  2: '二、主动公开 Proactive disclosure',
  3: '三、依申请公开 Requests',
  4: '四、复议诉讼 Review and litigation',
  5: '机构建设 Organisation',
  6: '六、其他事项 Other matters',
};
const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  fail: '不符 fail',
  follows: '随之不符 follows',
  hint: '提示 hint',
  pass: '通过 pass',
  undecidable: '无法判定 undecidable',
  'not-applicable': '不适用 not applicable',
};

/** One file for people: what was understood, what was found and where, what is absent, what the rules say. */
export function prettyReport(file: string, result: Parameters<typeof inspectLine>[1]): string {
  const head = `━━ ${printable(file)}`;
  if (!result.ok)
    return [
      head,
      `  ${printable(tell(result.refusal, 'zh'))}`,
      `  ${printable(tell(result.refusal, 'en'))}`,
    ].join('\n');
  const { sourced, results } = result.value;
  const { report, document } = sourced;
  return [
    head,
    ...identity(report, document.text),
    ...report.findings.map(
      (finding) => `  · ${printable(tell(finding, 'zh'))} ${printable(tell(finding, 'en'))}`,
    ),
    ...figures(report, document.text),
    ...absent(report),
    ...rules(results),
    '',
  ].join('\n');
}

const SCOPE_NAMES: Readonly<Record<ReportScope, string>> = {
  own: '本机关 own',
  area: '一地各机关合计 summary of an area',
  system: '本系统合计 summary of a system',
  'not-said': '未说明 not said',
};

/** The same in a few lines: who and when, how much was read, how many rules hold. */
export function prettySummary(file: string, result: Parameters<typeof inspectLine>[1]): string {
  if (!result.ok) return prettyReport(file, result);
  const { sourced, results } = result.value;
  const { report, document } = sourced;
  const [summary = ''] = rules(results).slice(1);
  const [, found = ''] = absent(report);
  return [
    `━━ ${printable(file)}`,
    ...identity(report, document.text),
    `  读到 ${String(report.readings.length)} 项数据 figures read`,
    found,
    summary,
    '',
  ].join('\n');
}

const PLACES: Readonly<Record<PrintedName['where'], string>> = {
  title: '标题 title',
  signature: '落款 signature',
  preamble: '开头 preamble',
  body: '正文 body',
  contact: '联系 contact',
  metadata: '网页 page',
  website: '网站 site',
};
const MOST_NAMES = 6;

/** Where which organ is named, and how much each place says that it is the one that reports. */
function namedIn({ names }: Report): string[] {
  const told = names.map(
    ({ name, where, votes }) => `${PLACES[where]} ${printable(name)} (${String(votes)})`,
  );
  const each = [...new Set(told)].slice(0, MOST_NAMES);
  return each.length > 0 ? [`  机关出处 named  ${each.join(' · ')}`] : [];
}

function identity(report: Report, text: string): string[] {
  const of = (value: string | number | null): string =>
    value === null ? '？ not told' : printable(String(value));
  return [
    `  机关 authority  ${of(report.authorityName)}  (${report.authority ?? '名册外 not in the register'})`,
    ...namedIn(report),
    `  年度 year       ${of(report.year)}`,
    `  表式 form       ${of(report.form)}`,
    `  落款 signed     ${of(report.issued)}`,
    `  格式 format     ${report.format}`,
    `  口径 scope      ${SCOPE_NAMES[report.reach.scope]}${report.reach.span ? printable(`  「${text.slice(...report.reach.span).trim()}」`) : ''}`,
  ];
}

function figures(report: Report, text: string): string[] {
  const lines: string[] = [];
  for (const [section, title] of Object.entries(SECTIONS)) {
    const found = report.readings.filter(({ key }) => String(figureOf(key)?.section ?? 6) === section);
    if (found.length === 0) continue;
    const zeros = found.filter(isPlainZero);
    lines.push(
      '',
      `  ${title}: 读到 ${String(found.length)} 项，其中 ${String(zeros.length)} 项为零，不再列出 · ${String(found.length)} read, ${String(zeros.length)} of them zero and not listed`,
    );
    lines.push(...found.filter((reading) => !isPlainZero(reading)).map((reading) => lineOf(reading, text)));
  }
  return lines;
}

/** A zero in a table where its labels say: told as a count, so that what is not zero can be seen. */
function isPlainZero({ value, place, grade }: Reading): boolean {
  return value.kind === 'number' && value.number === 0 && place === 'table' && grade !== 'position';
}

function lineOf({ key, value, span, place, grade, ground, parts }: Reading, text: string): string {
  const figure = figureOf(key);
  const told =
    value.kind === 'number'
      ? `${value.approximate ? '约 ' : ''}${String(value.number)} ${figure?.unit ?? ''}`
      : { blank: '空白 blank', 'not-applicable': '不适用 not applicable', text: '文字 text' }[value.kind];
  const how = [
    place === 'table' ? '表 table' : '正文 prose',
    grade,
    ground && `${wordsOf('zh').grounds[ground]} ${wordsOf('en').grounds[ground]}`,
  ].filter((word) => word !== undefined);
  const from =
    parts && parts.length > 1
      ? ` = ${parts.map((part) => `${part.label} ${String(part.value)}`).join(' + ')}`
      : '';
  const written = text.slice(...span).trim();
  return printable(
    `    ${figure?.zh ?? key}  ${told}${from}  「${written}」@${String(span[0])}  ${how.join(', ')}  [${key}]`,
  );
}

function absent(report: Report): string[] {
  const form = editionOf(report.form);
  const read = new Set(report.readings.map(({ key }) => key));
  const asked = form ? figuresOfForm(form) : [];
  const missing = asked.filter(({ key }) => !read.has(key));
  if (!form) return ['', '  没有认出统计表。No statistical table was recognised.'];
  if (missing.length === 0) return ['', '  表内各项均已读到。Every cell of the tables was found.'];
  return [
    '',
    `  表内未找到 not found in the tables: ${String(missing.length)} / ${String(asked.length)}`,
    ...missing.map(({ zh, key }) => `    ${zh}  [${key}]`),
  ];
}

type Results = Extract<Parameters<typeof inspectLine>[1], { ok: true }>['value']['results'];

function rules(results: Results): string[] {
  const counts = countStandings(results);
  const summary = STANDINGS.map((standing) => `${STANDING_NAMES[standing]} ${String(counts[standing])}`);
  const told = STANDINGS.flatMap((standing) =>
    standing === 'fail' || standing === 'follows' || standing === 'hint'
      ? results.filter((result) => standingOf(result) === standing)
      : [],
  );
  return [
    '',
    `  规则 rules: ${summary.join(' · ')}`,
    ...told.map((result) =>
      printable(
        `    ${STANDING_NAMES[standingOf(result)]} ${result.rule}  ${tellResult(result, 'zh')} ${tellResult(result, 'en')}`,
      ),
    ),
  ];
}
