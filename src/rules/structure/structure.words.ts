import type { RuleText } from '../rule-text.ts';

/** S: structure and edition. */
export const STRUCTURE_TEXTS = {
  'S-01': {
    group: 'S',
    severity: 'warning',
    zh: {
      name: '表式版本识别',
      formula: '表二的栏目和表三的行是哪一版表式的，就是哪一版；两版并见 → 混用',
      mayBe: '可能沿用了旧文件。版本只看列名，不看年份。',
      fails: '同一份报告里两版表式的列名都出现了。',
      passes: '按列名识别为 {form} 年版表式。',
    },
    en: {
      name: 'Edition of the form',
      formula:
        'The edition is the one whose columns in table two and rows in table three are printed; those of two editions: mixed.',
      mayBe: 'An older file may have been reused. Column labels decide, the year never does.',
      fails: 'Column labels of both editions appear in one report.',
      passes: 'Read as the {form} edition by its column labels.',
    },
  },
  'S-02': {
    group: 'S',
    severity: 'warning',
    zh: {
      name: '六部分齐全',
      formula: '六个部分各有标题，按意思对应，不按序号',
      mayBe: '标题措辞因地而异，也可能多出机构建设等部分；写法特殊的标题可能没有认出。',
      fails: '没有见到以下部分的标题：{absent}。',
      passes: '六个部分的标题都在，全文共 {parts} 个部分。',
    },
    en: {
      name: 'Six parts present',
      formula: 'Each of the six parts has a heading, matched by meaning and not by number',
      mayBe:
        'Headings are worded differently from place to place, and parts such as organisation may be added; an unusual heading may have gone unrecognised.',
      fails: 'No heading was seen for: {absent}.',
      passes: 'All six parts have a heading; the text has {parts} parts.',
    },
  },
  'S-03': {
    group: 'S',
    severity: 'note',
    zh: {
      name: '章节编号一致',
      formula: '一级标题的序号逐一递增，并且只用一种写法',
      mayBe: '文字处理软件的自动编号常把“二、”变成“2、”，只是排版上的提示。',
      fails: '一级标题的序号依次为 {ordinals}，写法或次序不统一。',
      passes: '一级标题的序号依次为 {ordinals}。',
    },
    en: {
      name: 'Numbering of parts',
      formula: 'First-level ordinals go up by one and keep one style',
      mayBe: 'Automatic numbering in word processors often turns 二、 into 2、; a matter of layout only.',
      fails: 'The parts are numbered {ordinals}: style or order is not uniform.',
      passes: 'The parts are numbered {ordinals}.',
    },
  },
  'S-04': {
    group: 'S',
    severity: 'warning',
    zh: {
      name: '标题与序号对应',
      formula: '恰为六部分时，各部分在表式规定的序号之下；另有部分时，次序不变',
      mayBe: '有的地方增设部分，后面的序号随之顺延。',
      fails: '序号“{ordinal}”之下的标题是“{title}”，表式中它是第 {place} 部分。',
      passes: '{parts} 个部分的次序与表式相同。',
    },
    en: {
      name: 'Title of a part fits its number',
      formula: 'With exactly six parts, each stands under its number; with more, their order is kept',
      mayBe: 'Some places add a part, and the numbers after it move on.',
      fails: 'Under the number {ordinal} stands “{title}”, which is part {place} of the form.',
      passes: 'The {parts} parts stand in the order of the form.',
    },
  },
  'S-05': {
    group: 'S',
    severity: 'error',
    zh: {
      name: '三张表齐全',
      formula: '第二、三、四部分的标题之下各有一张表',
      mayBe: '表格可能以图片或附件形式公布，这时无法判定。',
      fails: '没有见到{about}。',
      passes: '三张表都在。',
    },
    en: {
      name: 'Three tables present',
      formula: 'A table stands under each of the headings two, three and four',
      mayBe: 'Tables may be published as pictures or attachments, which leaves the rule undecided.',
      fails: 'Not seen: {about}.',
      passes: 'All three tables are there.',
    },
  },
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
  'S-12': {
    group: 'S',
    severity: 'note',
    zh: {
      name: '五个专题齐全',
      formula: '总体情况里提到主动公开、依申请公开、政府信息管理、平台建设、监督保障',
      mayBe: '次序和措辞不限；有的版本没有这一要求。',
      fails: '总体情况里没有见到：{absent}。',
      passes: '总体情况里五个专题都提到了。',
    },
    en: {
      name: 'Five topics in part one',
      formula: 'Part one speaks of disclosure, requests, information management, platforms and supervision',
      mayBe: 'Order and wording are free; not every edition asks for them.',
      fails: 'Part one does not seem to speak of: {absent}.',
      passes: 'Part one speaks of all five topics.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
