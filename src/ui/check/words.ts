import type { Language } from '../../language/language.ts';

const zh = {
  title: '年报自检',
  lead: '放入一份或几份年度报告草稿，在这台电脑上读取、核对、与本站已有的数字对照。',
  privacy: '文件不离开这台电脑：读取和核对都在浏览器里完成，本页不发送任何内容，关闭页面即清除。',
  choose: '选择文件',
  drop: '把文件拖到这里',
  paste: '也可以在下面的框里粘贴 Word 或网页上的内容（含表格）。',
  pasteLabel: '粘贴报告内容',
  pasted: '粘贴的内容',
  formats: '可读 Word（docx、doc）、WPS 另存的 docx、ODT、RTF、带文字的 PDF、网页和纯文本。扫描件读不了。',
  noScript: '自检要在浏览器里运行程序，请启用 JavaScript。',
  reading: '正在读取',
  done: '已读取 {count} 个文件',
  refused: '没有读取',
  tooLarge: '文件超过 64 MB，不像是年度报告。请检查后重试。',
  remove: '移除 {name}',
  summary: '读到的内容',
  authority: '机关',
  year: '年度',
  form: '表式',
  issued: '落款日期',
  figures: '数字',
  figuresCount: '表格 {table} 项，文字 {prose} 项',
  unknown: '没有读到',
  points: '请看这些地方',
  noPoints: '没有不符的规则。无法判定的规则见下面的规则核对。',
  pointsCount: '{count} 处请看',
  pointsNote: '这里列出核对不符的规则和读取时的提示，供核稿参考。不符不等于有错。',
  download: '下载清单 CSV（{count} 行）',
  downloadJson: '下载读取结果 JSON',
  print: '打印',
  place: '原文第 {n} 处',
  open: '展开',
  close: '收起',
  several: '一次展开一份：数字与原文可以互相对照，打印和链接也只对展开的一份。',
  comparison: '与上年和同类机关对照',
  comparisonNote: '上年和同类机关的数字取自本站已收录的报告（数据版本 {version}）。',
  indicator: '指标',
  draft: '草稿',
  lastYear: '上年',
  peers: '同类机关（最近一年）',
  peersText: '{n}/{of} 个机关有数字，{low} 至 {high}，中位数 {median}',
  peersOne: '{n}/{of} 个机关有数字：{low}',
  noPeers: '没有同类机关的数字',
  outcome: '规则核对结果',
};

const en: Record<keyof typeof zh, string> = {
  title: 'Check a draft',
  lead: 'Drop one or several draft reports. They are read, checked and compared with the figures held here, on this computer.',
  privacy:
    'Files do not leave this computer: reading and checking happen in the browser, this page sends nothing, and closing it clears everything.',
  choose: 'Choose files',
  drop: 'Drop files here',
  paste: 'Or paste from Word or a web page, tables included, into the box below.',
  pasteLabel: 'Paste the report',
  pasted: 'pasted text',
  formats:
    'Word (docx, doc), ODT, RTF, PDF with text, web pages and plain text can be read. Scanned pages cannot.',
  noScript: 'Checking runs in the browser and needs JavaScript.',
  reading: 'Reading',
  done: 'Files read: {count}',
  refused: 'Not read',
  tooLarge: 'The file is larger than 64 MB and unlikely to be an annual report. Please check it.',
  remove: 'Remove {name}',
  summary: 'What was read',
  authority: 'Authority',
  year: 'Year',
  form: 'Form',
  issued: 'Date of signature',
  figures: 'Figures',
  figuresCount: '{table} from tables, {prose} from the text',
  unknown: 'not found',
  points: 'Things to look at',
  noPoints: 'No rule fails. Undecided rules are listed with the rule results below.',
  pointsCount: '{count} to look at',
  pointsNote:
    'Rules that do not hold and remarks from reading. A rule that does not hold need not be a mistake.',
  download: 'Download list as CSV ({count} rows)',
  downloadJson: 'Download readings as JSON',
  print: 'Print',
  place: 'place {n} in the text',
  open: 'Open',
  close: 'Close',
  several: 'One draft is open at a time; links and printing are about that one.',
  comparison: 'Beside last year and offices of the same kind',
  comparisonNote:
    'Figures of last year and of other offices come from the reports held here (data version {version}).',
  indicator: 'Indicator',
  draft: 'Draft',
  lastYear: 'Last year',
  peers: 'Offices of the same kind (latest year)',
  peersText: '{n} of {of} offices have a figure, {low} to {high}, median {median}',
  peersOne: '{n} of {of} offices have a figure: {low}',
  noPeers: 'no figures of offices of the same kind',
  outcome: 'Rule results',
};

export type CheckWords = Readonly<Record<keyof typeof zh, string>>;

/** The words of the self-check page. */
export function wordsOf(language: Language): CheckWords {
  return language === 'zh' ? zh : en;
}

/** Puts facts into a sentence: `{name}` becomes its value. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
