import type { RuleText } from '../rule-text.ts';

/** What the rules of `tables.ts` are called and say. */
export const TABLE_TEXTS = {
  'S-06': {
    group: 'S',
    severity: 'error',
    zh: {
      name: '行标签完整',
      formula: '该版表式表三的每一行，各出现一次',
      mayBe: '标签折行，或写成“转结”“新收到”等，通常仍能对上；特殊写法可能没有认出。',
      fails: '表三应有 {expected} 行，见到 {found} 行，重复 {twice} 行：{about}。',
      passes: '表三的 {expected} 行各出现一次。',
    },
    en: {
      name: 'Row labels complete',
      formula: 'Every row that the edition of the form prints in the requests table, each once',
      mayBe:
        'Wrapped labels and variants such as 转结 or 新收到 are usually matched; an unusual wording may have gone unrecognised.',
      fails:
        'The requests table should have {expected} rows; {found} were seen and {twice} appear twice: {about}.',
      passes: 'Each of the {expected} rows of the requests table appears once.',
    },
  },
  'S-07': {
    group: 'S',
    severity: 'error',
    zh: {
      name: '列数正确',
      formula: '表三每行 7 格，表四共 15 格，表二规章、规范性文件每行 3 格',
      mayBe: '表头合并、行尾的空格会影响格数；行尾空格已不计。',
      fails: '“{about}”应有 {expected} 格，见到 {found} 格。',
      passes: '各行格数都对。',
    },
    en: {
      name: 'Number of columns',
      formula:
        'Seven cells in each row of the requests table, fifteen in table four, three for each kind of document in table two',
      mayBe:
        'Merged headings and empty cells at the end of a row change the count; empty ones at the end are not counted.',
      fails: '“{about}” should have {expected} cells; {found} were seen.',
      passes: 'Every row has its number of cells.',
    },
  },
  'S-08': {
    group: 'S',
    severity: 'note',
    zh: {
      name: '勾稽提示语存在',
      formula: '表三表头印有“第一项加第二项之和，等于第三项加第四项之和”',
      mayBe: '提示语并非数据，不印也不影响数字。',
      fails: '表三没有见到勾稽关系的提示语。',
      passes: '表三印有勾稽关系的提示语。',
    },
    en: {
      name: 'Balance note printed in the requests table',
      formula:
        'The head of the requests table prints its own rule: first plus second equals third plus fourth',
      mayBe: 'The note is no figure; nothing depends on it.',
      fails: 'The note on the balance was not seen in the requests table.',
      passes: 'The requests table prints its note on the balance.',
    },
  },
  'S-09': {
    group: 'S',
    severity: 'note',
    zh: {
      name: '另有表格',
      formula: '三张法定表以外的表格，有就列出',
      mayBe: '地方可以自行增加统计表。列出只是提示，说明这份报告另有哪些数据。',
      fails: '三张法定表以外另有 {extra} 张表，其中认得的地方统计表 {local} 张，不认得的 {unknown} 张。',
      passes: '没有法定表以外的表格。',
    },
    en: {
      name: 'Tables beside the statutory three',
      formula: 'Tables beside the three statutory ones are listed where there are any',
      mayBe:
        'Places may add tables of their own; listing them is a hint at what else the report holds, no remark on it.',
      fails: 'Tables beside the statutory three: {extra} (known local ones: {local}, unknown: {unknown}).',
      passes: 'There is no table beside the statutory three.',
    },
  },
  'S-10': {
    group: 'S',
    severity: 'blocking',
    zh: {
      name: '数字全覆盖',
      formula: '已归位的数字 ÷ 表格里的全部数字 = 100%',
      mayBe: '这是本站读表的缺口，不是报告的问题。',
      fails: '表格里的 {tokens} 个数字中有 {left} 个没有归位：{texts}。',
      passes: '表格里的 {tokens} 个数字都已归位。',
    },
    en: {
      name: 'Every number of the tables placed',
      formula: 'Numbers placed ÷ all numbers in the tables = 100 %',
      mayBe: 'A gap here is this site’s reading, not the report.',
      fails: 'Of {tokens} numbers in the tables, not placed: {left} ({texts}).',
      passes: 'All {tokens} numbers in the tables were placed.',
    },
  },
  'S-11': {
    group: 'S',
    severity: 'warning',
    zh: {
      name: '重复表格',
      formula: '同一种法定表只出现一次',
      mayBe: '市、区的报告可能同时附汇总表和本机关的表，两张都合理。',
      fails: '有 {again} 张表与前面的表属于同一种，读数取自先认定的一张。',
      passes: '每种法定表只出现一次。',
    },
    en: {
      name: 'Same table twice',
      formula: 'Each statutory table appears once',
      mayBe: 'A city’s report may hold a summary and the organ’s own table, both of them right.',
      fails: 'Tables of a kind already seen: {again}. The figures come from the one settled on first.',
      passes: 'Each statutory table appears once.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
