import type { Facts } from './finding.ts';

/** One sentence in Chinese and one in English, made of the facts that came with the code. */
interface LedgerSentence {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

const say = (zh: string, en: string): LedgerSentence => ({ zh: () => zh, en: () => en });
const of = (facts: Facts, name: string): string => String(facts[name] ?? '?');

const TABLES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  disclosure: { zh: '主动公开', en: 'proactive disclosure' },
  requests: { zh: '依申请公开', en: 'requests' },
  review: { zh: '复议诉讼', en: 'review and litigation' },
};

/** What the build, `inspect`, `add` and the loading of data tell of files, of the register and of the site's own data. */
export const LEDGER_SENTENCES: Readonly<Record<string, LedgerSentence>> = {
  'file-missing': say('没有这个文件。', 'There is no such file.'),
  'file-is-folder': say('这是文件夹，不是文件。', 'This is a folder, not a file.'),
  'file-not-plain': say(
    '这不是普通文件，或是指向文件夹以外的链接，没有读取。',
    'This is no plain file, or a link that leads outside the folder; it was not read.',
  ),
  'file-not-opened': {
    zh: (facts) => `文件打不开（${of(facts, 'reason')}）。`,
    en: (facts) => `The file could not be opened (${of(facts, 'reason')}).`,
  },
  'file-copied': {
    zh: (facts) => `内容与 ${of(facts, 'instead')} 的文件完全相同，只用一份。`,
    en: (facts) => `The same bytes as the file of ${of(facts, 'instead')}; one of them is used.`,
  },
  'reader-fault': {
    zh: (facts) => `读取程序在这个文件上出错（${of(facts, 'fault')}）。这是程序的问题，请报告。`,
    en: (facts) =>
      `The reader failed on this file (${of(facts, 'fault')}). The fault is ours; please report it.`,
  },
  'rule-fault': {
    zh: (facts) =>
      `核对规则的程序在这份报告上出错（${of(facts, 'fault')}），数据照常读出。这是程序的问题，请报告。`,
    en: (facts) =>
      `A rule failed on this report (${of(facts, 'fault')}); its figures stand. The fault is ours; please report it.`,
  },
  'reader-slow': {
    zh: (facts) => `${of(facts, 'seconds')} 秒内没有读完，已停止读取这个文件。`,
    en: (facts) => `Not read within ${of(facts, 'seconds')} seconds; reading this file was stopped.`,
  },
  'year-unknown': say(
    '看不出是哪一年度的报告，没有放进数据。请核对标题中的年份。',
    'The year of the report could not be told; it is not in the dataset. Please look at the year in its title.',
  ),
  'authority-unknown': say(
    '看不出是哪个机关的报告，没有放进数据。请核对标题和落款中的机关名称。',
    'The organ could not be told; the report is not in the dataset. Please look at the name in title and signature.',
  ),
  'table-missing': {
    zh: (facts) =>
      `没有找到${TABLES[of(facts, 'table')]?.zh ?? of(facts, 'table')}的表格，表内数据记为“未找到”。`,
    en: (facts) =>
      `The table on ${TABLES[of(facts, 'table')]?.en ?? of(facts, 'table')} was not found; its figures are "not found".`,
  },
  'office-unregistered': {
    zh: (facts) =>
      `“${of(facts, 'name')}”不在机关名册里，暂按原文名称收录。请在 data/authorities.csv 加一行：${of(facts, 'line')}`,
    en: (facts) =>
      `"${of(facts, 'name')}" is not in the register and is listed by its printed name. Add a line to data/authorities.csv: ${of(facts, 'line')}`,
  },
  'office-without-place': {
    zh: (facts) =>
      `“${of(facts, 'name')}”没有写明是哪个地方的机关，原文别处也没有全称，没有放进数据。若本站只有一个机关用这个名称，请在 data/authorities.csv 把它写进该机关的 also 列。`,
    en: (facts) =>
      `"${of(facts, 'name')}" does not say of which place, nor does the text elsewhere; the report is not in the dataset. If only one organ of this site goes by that name, add it to that organ's column "also" in data/authorities.csv.`,
  },
  'office-shared': {
    zh: (facts) =>
      `机关名册里有几个机关都用“${of(facts, 'name')}”这个名称，原文没有更完整的名称，分不清是哪一个，没有放进数据。`,
    en: (facts) =>
      `Several organs of the register go by "${of(facts, 'name')}" and the text has no fuller name; which of them it is cannot be told, and the report is not in the dataset.`,
  },
  'report-superseded': {
    zh: (facts) =>
      `同一机关同一年度另有落款更晚的报告（${of(facts, 'instead')}），数据采用后者，两份都保留。`,
    en: (facts) =>
      `Another report of this organ and year was signed later (${of(facts, 'instead')}); the dataset takes that one, both are kept.`,
  },
  'rule-failed': {
    zh: (facts) => `规则 ${of(facts, 'rule')} 不符。`,
    en: (facts) => `Rule ${of(facts, 'rule')} does not hold.`,
  },
  'register-missing': say(
    '没有机关名册 data/authorities.csv，机关一律按原文名称收录。',
    'There is no register data/authorities.csv; organs are listed by their printed names.',
  ),
  'register-id-invalid': {
    zh: (facts) =>
      `机关名册第 ${of(facts, 'line')} 行的 id“${of(facts, 'id')}”不能用：只用小写字母、数字和连字符。`,
    en: (facts) =>
      `Line ${of(facts, 'line')} of the register: the id "${of(facts, 'id')}" must be lower-case letters, digits and hyphens.`,
  },
  'register-id-twice': {
    zh: (facts) =>
      `机关名册第 ${of(facts, 'line')} 行的 id“${of(facts, 'id')}”前面已经用过，这一行没有采用。`,
    en: (facts) =>
      `Line ${of(facts, 'line')} of the register: the id "${of(facts, 'id')}" is taken by an earlier line; this line is left out.`,
  },
  'register-name-missing': {
    zh: (facts) => `机关名册第 ${of(facts, 'line')} 行没有机关名称，这一行没有采用。`,
    en: (facts) => `Line ${of(facts, 'line')} of the register has no name; it is left out.`,
  },
  'register-name-shared': {
    zh: (facts) =>
      `机关名册里“${of(facts, 'name')}”同属 ${of(facts, 'first')} 和 ${of(facts, 'id')}；只写这个名称的报告，不归入其中任何一个。`,
    en: (facts) =>
      `The register gives "${of(facts, 'name')}" to both ${of(facts, 'first')} and ${of(facts, 'id')}; a report that says no more is given to neither.`,
  },
  'register-name-taken': {
    zh: (facts) =>
      `机关名册里“${of(facts, 'name')}”是 ${of(facts, 'first')} 的名称，又写在 ${of(facts, 'id')} 的 also 列；按前者认定。`,
    en: (facts) =>
      `"${of(facts, 'name')}" is the name of ${of(facts, 'first')} and stands in the column "also" of ${of(facts, 'id')}; it is read as the former.`,
  },
  'load-failed': say(
    '数据没有取到，请检查网络后重试。',
    'The data could not be fetched. Please check the connection and try again.',
  ),
  'load-missing': say('网站上没有这份数据。', 'The site does not have these data.'),
  'load-damaged': say('取到的数据不完整，请刷新页面。', 'The data arrived damaged. Please reload the page.'),
  'load-mixed': say(
    '网站的数据正在更新，请刷新页面。',
    'The data of the site are being updated. Please reload the page.',
  ),
};
