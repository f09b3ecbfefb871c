import type { Facts, Sentence } from './finding.ts';

const of = (facts: Facts, name: string): string => String(facts[name] ?? '?');

const TABLES: Readonly<Record<string, string>> = {
  disclosure: '主动公开',
  requests: '依申请公开',
  review: '复议诉讼',
};

/** What the build, `inspect`, `add` and the loading of data tell of files and of the site's own data. */
export const words = {
  'file-missing': '没有这个文件。',
  'file-is-folder': '这是文件夹，不是文件。',
  'file-not-plain': '这不是普通文件，或是指向文件夹以外的链接，没有读取。',
  'file-not-opened': (facts) => `文件打不开（${of(facts, 'reason')}）。`,
  'file-copied': (facts) => `内容与 ${of(facts, 'instead')} 的文件完全相同，只用一份。`,
  'reader-fault': (facts) => `读取程序在这个文件上出错（${of(facts, 'fault')}）。这是程序的问题，请报告。`,
  'rule-fault': (facts) =>
    `核对规则的程序在这份报告上出错（${of(facts, 'fault')}），数据照常读出。这是程序的问题，请报告。`,
  'reader-slow': (facts) => `${of(facts, 'seconds')} 秒内没有读完，已停止读取这个文件。`,
  'reader-large': (facts) => `读取这个文件要用的内存超过 ${of(facts, 'megabytes')} MB，已停止读取这个文件。`,
  'year-unknown': '看不出是哪一年度的报告，没有放进数据。请核对标题中的年份。',
  'authority-unknown': '看不出是哪个机关的报告，没有放进数据。请核对标题和落款中的机关名称。',
  'table-missing': (facts) =>
    `没有找到${TABLES[of(facts, 'table')] ?? of(facts, 'table')}的表格，表内数据记为“未找到”。`,
  'office-unregistered': (facts) =>
    `“${of(facts, 'name')}”不在机关名册里，暂按原文名称收录。运行 npm run register 可逐个登记。`,
  'office-without-place': (facts) =>
    `“${of(facts, 'name')}”没有写明是哪个地方的机关，原文别处也没有全称，没有放进数据。可以把文件放进以名册中区县命名的文件夹，或在 data/reports.csv 写明机关；若本站只有一个机关用这个名称，也可写进 data/authorities.csv 该机关的 also 列。`,
  'office-shared': (facts) =>
    `机关名册里有几个机关都用“${of(facts, 'name')}”这个名称，原文没有更完整的名称，分不清是哪一个，没有放进数据。请把文件放进以名册中区县命名的文件夹，或在 data/reports.csv 写明机关。`,
  'report-superseded': (facts) =>
    `同一机关同一年度另有一份报告生效（${of(facts, 'instead')}）：那一份落款更晚，或者 data/reports.csv 写明由它替换。两份都保留。`,
  'rule-failed': (facts) => `规则 ${of(facts, 'rule')} 不符。`,
  'load-failed': '数据没有取到，请检查网络后重试。',
  'load-missing': '网站上没有这份数据。',
  'load-damaged': '取到的数据不完整，请刷新页面。',
  'load-mixed': '网站的数据正在更新，请刷新页面。',
} satisfies Readonly<Record<string, Sentence>>;
