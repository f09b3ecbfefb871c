import type { RuleText } from '../rule-text.ts';

/** What the rules of `hints.ts` are called and say. */
export const REQUEST_HINT_TEXTS = {
  'T3-05': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '单格定位',
      formula: '改动某一格同一差额，所有不符的合计恰好全部相符',
      mayBe: '只是线索：几处差错可能互相抵消。',
      fails: '若“{about}”不是 {figure} 而是 {likely}，各项合计全部相符。',
    },
    en: {
      name: 'One cell explains every mismatch',
      formula: 'Changing one cell by one amount settles exactly the sums that fail',
      mayBe: 'A hint only: several slips may cancel each other.',
      fails: 'If “{about}” were {likely} and not {figure}, every sum would hold.',
    },
  },
  'T3-06': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '互换',
      formula: '两行（或两行的同一列）互换后，各项合计全部相符',
      mayBe: '只是线索，不改任何数字。',
      fails: '“{about}”与“{other}”两行的数字若互换，各项合计全部相符。',
    },
    en: {
      name: 'Two rows changed places',
      formula: 'If two rows, or one column of them, changed places, every sum would hold',
      mayBe: 'A hint only; no figure is changed.',
      fails: 'If the figures of “{about}” and “{other}” changed places, every sum would hold.',
    },
  },
  'T3-07': {
    group: 'T3',
    severity: 'note',
    zh: {
      name: '部分公开重复计',
      formula: '各结果之和 − 总计 = 部分公开数（大于 0）',
      mayBe: '只是线索：表式要求区分处理的只计部分公开一项。',
      fails: '各结果之和比总计多 {excess}，与部分公开的 {partial} 件相同。',
    },
    en: {
      name: 'Partial disclosure counted twice',
      formula: 'Sum of outcomes − total = number granted in part, above 0',
      mayBe: 'A hint only: the form wants such requests counted once, under partial disclosure.',
      fails: 'The outcomes exceed the total by {excess}, the same as the {partial} granted in part.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
