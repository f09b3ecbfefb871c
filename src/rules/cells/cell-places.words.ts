import type { RuleText } from '../rule-text.ts';

/** What the rules of `cell-places.ts` are called and say. */
export const PLACE_TEXTS = {
  'C-06': {
    group: 'C',
    severity: 'blocking',
    zh: {
      name: '拆格',
      formula: '一行多出一格，相邻两格合成一数后恰为 7 格且行合计相符',
      mayBe: '只是线索：一位数相邻很常见，所以必须多出一格才提。',
      fails: '“{about}”多出一格，标出的两格合成 {joined} 后行合计相符。',
    },
    en: {
      name: 'Split digits',
      formula: 'A row has one cell too many, and two neighbours joined give seven whose sum holds',
      mayBe: 'A hint only: single digits side by side are common, so the extra cell is required.',
      fails: '“{about}” has one cell too many; the two marked, joined to {joined}, make the row’s sum hold.',
    },
  },
  'C-07': {
    group: 'C',
    severity: 'note',
    zh: {
      name: '错列',
      formula: '行合计不符，整行移动一列后表三各项合计全部相符',
      mayBe: '只是线索，不改任何数字。',
      fails: '“{about}”整行移动一列之后，表三各项合计全部相符。',
    },
    en: {
      name: 'Shifted row',
      formula: 'A row’s sum fails, and moving the row by one column makes every sum of the table hold',
      mayBe: 'A hint only; no figure is changed.',
      fails: 'If the row “{about}” is moved by one column, every sum of the requests table holds.',
    },
  },
  'C-09': {
    group: 'C',
    severity: 'warning',
    zh: {
      name: '书签编号核对',
      formula: '单元格带有字段编号时，编号与按标签认定的行列一致',
      mayBe: '只有一类模板带编号，复制粘贴也会带错编号。',
      fails: '“{about}”带的编号是 {field}，按编号应是另一格。',
      passes: '{compared} 个编号都与行列一致。',
    },
    en: {
      name: 'Field numbers agree',
      formula: 'Where cells carry field numbers, these agree with the row and column told by labels',
      mayBe: 'Only one family of templates has them, and copying a cell copies its number.',
      fails: '“{about}” carries the number {field}, which belongs to another cell.',
      passes: 'All {compared} field numbers agree.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
