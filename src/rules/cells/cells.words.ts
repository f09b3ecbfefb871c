import type { RuleText } from '../rule-text.ts';

/** What the rules of `cells.ts` are called and say. */
export const CELL_TEXTS = {
  'C-01': {
    group: 'C',
    severity: 'error',
    zh: {
      name: '数值可读',
      formula: '去掉空格、书签、千分位，全角转半角之后是一个数',
      mayBe: '单元格里可能写了文字，如“无”；原样保留，不当作 0。',
      fails: '“{about}”写的是“{text}”，不是数字（同类 {cells} 格）。',
      passes: '{cells} 个单元格里没有读不成数的文字。',
    },
    en: {
      name: 'Readable number',
      formula: 'Without spaces, bookmarks and thousands separators, full width made half, a number is left',
      mayBe: 'A cell may hold a word such as 无; it is kept as it is and never taken for 0.',
      fails: '“{about}” reads “{text}”, which is no number (such cells: {cells}).',
      passes: 'None of {cells} cells holds words in place of a number.',
    },
  },
  'C-02': {
    group: 'C',
    severity: 'note',
    zh: {
      name: '空白、斜线与零分开',
      formula: '单元格分为：数、空白、斜线或横线、文字，互不转换',
      mayBe: '这是读数的规矩，不对报告作结论。',
      passes: '{cells} 格中：数 {numbers}，空白 {blanks}，斜线或横线 {marks}，文字 {words}。',
    },
    en: {
      name: 'Blank, slash and zero kept apart',
      formula: 'A cell is a number, a blank, a slash or dash, or words; none is turned into another',
      mayBe: 'A rule of reading, not a verdict on the report.',
      passes:
        'Of {cells} cells: {numbers} numbers, {blanks} blanks, {marks} slashes or dashes, {words} words.',
    },
  },
  'C-03': {
    group: 'C',
    severity: 'warning',
    zh: {
      name: '空白单元格',
      formula: '应填的格里空白的个数；两格以内只作提示',
      mayBe: '有的机关把为零的行整行留空，所以合成一条。',
      fails: '应填的 {cells} 格里有 {blanks} 格空白，第一处在“{about}”。',
      passes: '应填的 {cells} 格都不空。',
    },
    en: {
      name: 'Blank cells',
      formula: 'Number of blanks among the cells asked for; up to two are a note',
      mayBe: 'Some organs leave rows of zeros empty, so all blanks are told in one line.',
      fails: 'Blank among {cells} cells: {blanks}, the first being “{about}”.',
      passes: 'None of the {cells} cells is blank.',
    },
  },
  'C-04': {
    group: 'C',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '非负',
      formula: '件数、金额 ≥ 0',
      mayBe: '2019 年版“本年增/减”可以为负，不在此列。',
      fails: '“{about}”写的是 {figure}。',
      passes: '件数和金额都不小于 0。',
    },
    en: {
      name: 'Not negative',
      formula: 'Counts and amounts ≥ 0',
      mayBe: 'The 2019 column of change may be negative and is left out.',
      fails: '“{about}” reads {figure}.',
      passes: 'No count or amount is below 0.',
    },
  },
  'C-05': {
    group: 'C',
    severity: 'error',
    zh: {
      name: '件数为整数',
      formula: '件数没有小数；金额不在此列',
      mayBe: '导出的表格会把 0 写成 0.0，这样的数仍是整数。',
      fails: '“{about}”写的是 {figure}。',
      passes: '件数都是整数。',
    },
    en: {
      name: 'Whole counts',
      formula: 'Counts have no fraction; amounts are left out',
      mayBe: 'Exported tables may print 0 as 0.0, which is whole.',
      fails: '“{about}” reads {figure}.',
      passes: 'All counts are whole.',
    },
  },
  'C-08': {
    group: 'C',
    severity: 'note',
    zh: {
      name: '易混字符',
      formula: '数字里夹有 O、l、I、〇 或全角数字、全角小数点',
      mayBe: '全角数字照常读数；字母不替换，原样保留。',
      fails: '“{about}”写作“{text}”（同类 {cells} 格）。',
      passes: '没有容易混淆的字符。',
    },
    en: {
      name: 'Look-alike characters',
      formula: 'A number holds O, l, I or 〇, full-width digits or a full-width point',
      mayBe: 'Full-width digits are read as usual; letters are kept as they are.',
      fails: '“{about}” is written “{text}” (such cells: {cells}).',
      passes: 'No look-alike characters.',
    },
  },
  'C-10': {
    group: 'C',
    severity: 'warning',
    zh: {
      name: '像日期的数',
      formula: '件数格里是 2018–2030，而相邻各数都小于 50',
      mayBe: '较大的机关确实可能有两千余件。',
      fails: '“{about}”写的是 {figure}，像一个年份。',
      passes: '没有像年份的件数。',
    },
    en: {
      name: 'Number like a year',
      formula: 'A count from 2018 to 2030 whose neighbours are all below 50',
      mayBe: 'A large organ may well have two thousand cases.',
      fails: '“{about}” reads {figure}, which looks like a year.',
      passes: 'No count looks like a year.',
    },
  },
  'C-11': {
    group: 'C',
    severity: 'note',
    zh: {
      name: '单位混写',
      formula: '单元格里除数字外还写了单位',
      mayBe: '单位读出后照此换算，只作提示。',
      fails: '“{about}”写作“{text}”，单位写在格里（同类 {cells} 格）。',
      passes: '单元格里没有单位。',
    },
    en: {
      name: 'Unit inside a cell',
      formula: 'A cell holds a unit beside its number',
      mayBe: 'The unit is read and converted; told for information.',
      fails: '“{about}” is written “{text}”, unit included (such cells: {cells}).',
      passes: 'No cell holds a unit.',
    },
  },
  'C-12': {
    group: 'C',
    severity: 'note',
    zh: {
      name: '小数位较多',
      formula: '金额的小数超过 6 位',
      mayBe: '多半是表格软件计算留下的尾数。',
      fails: '“{about}”写作“{text}”，小数超过 6 位。',
      passes: '金额的小数都不超过 6 位。',
    },
    en: {
      name: 'Long fraction',
      formula: 'An amount with more than six decimals',
      mayBe: 'Mostly a residue of a spreadsheet’s arithmetic.',
      fails: '“{about}” is written “{text}”, with more than six decimals.',
      passes: 'No amount has more than six decimals.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
