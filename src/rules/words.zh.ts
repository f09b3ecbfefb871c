import { words as parts } from './structure/parts.words.zh.ts';
import { words as tables } from './structure/tables.words.zh.ts';
import { words as cells } from './cells/cells.words.zh.ts';
import { words as cellPlaces } from './cells/cell-places.words.zh.ts';
import { words as documentsAndFees } from './table-2/documents-and-fees.words.zh.ts';
import { words as items2019 } from './table-2/items-2019.words.zh.ts';
import { words as requestSums } from './table-3/sums.words.zh.ts';
import { words as requestHints } from './table-3/hints.words.zh.ts';
import { words as requestShape } from './table-3/shape.words.zh.ts';
import { words as disputes } from './table-4/disputes.words.zh.ts';
import { words as proseFigures } from './prose/figures.words.zh.ts';
import { words as proseSums } from './prose/sums.words.zh.ts';
import { words as proseYears } from './prose/years.words.zh.ts';
import { words as wording } from './prose/wording.words.zh.ts';
import { words as dates } from './document/dates.words.zh.ts';
import { words as series } from './document/series.words.zh.ts';
import { words as carry } from './years/carry.words.zh.ts';
import { words as change } from './years/change.words.zh.ts';
import { words as organs } from './organs/organs.words.zh.ts';
import { words as localTables } from './local-tables/local-tables.words.zh.ts';
import type { RuleWords } from './rule-words.ts';
import type { RuleId } from './rulebook.ts';
import type { Reason } from './verdict.ts';

export const words = {
  undecided: (reason: string) => `无法判定：${reason}`,
  notApplicable: (reason: string) => `不适用：${reason}`,
  holds: '核对相符。',
  places: '。共核对 {checked} 处。',
  subject: '“{about}”：',
  /** A side of several terms and what it comes to. */
  side: (terms: string, total: string) => `${terms}（合 ${total}）`,
  mismatch: {
    '=': (left: string, right: string) => `${left} 与 ${right} 不相等，相差 {gap}。`,
    '≤': (left: string, right: string) => `${left} 大于 ${right}，多出 {gap}。`,
    '≥': (left: string, right: string) => `${left} 小于 ${right}，少了 {gap}。`,
  },
  /** Facts that are words end in it: `aboutZh`. */
  ending: 'Zh',
  /** Why a rule is undecidable or not applicable; `{fact}` stands for a figure. */
  reasons: {
    edition: '本规则属于另一版表式或另一种表。',
    premise: '本规则的前提在这份报告里没有出现。',
    'not-said': '报告里没有讲到。',
    'nothing-to-suggest': '没有可提示的线索。',
    'all-zero': '全表为零，由它算出的比率不适用。',
    'too-small': '数量太小，不作比较。',
    'no-last-year': '没有上一年度的报告可比。',
    'no-series': '没有足够的其他年度报告可比。',
    'no-earlier-release': '没有上一次发布可比。',
    'no-table': '没有读到相应的表。',
    'no-part': '没有认出相应的部分。',
    'perhaps-picture': '标题之下没有表格文字，表可能是图片或附件。',
    'no-register': '没有机关登记表可查。',
    'no-peers': '没有足够的同类机关可比。',
    'unknown-organ': '认不出报告机关。',
    'unknown-year': '认不出报告年度。',
    'one-place-only': '只在一处写明，无从对照。',
    'children-missing': '下级机关应有 {children} 份报告，现有 {present} 份。',
    overlap: '各项是渠道，同一信息在几个渠道只计一条，和可以大于总数。',
    renamed: '上一年度由更名或合并前的机关报告。',
    ambiguous: '正文的措辞含义不止一种，{prose} 与其中任何一种都不能确定对应。',
    missing: '缺 {missing} 个数，第一个是“{about}”（{stateName}）。',
  } satisfies Readonly<Record<Reason, string>>,
  /** What stands where a number should be. */
  states: {
    blank: '空白',
    'not-applicable': '写作斜线或横线',
    text: '不是确数',
    'not-found': '文中没有',
  },
  /** What every rule is called, compares and may be explained by. */
  rules: {
    ...parts,
    ...tables,
    ...cells,
    ...cellPlaces,
    ...documentsAndFees,
    ...items2019,
    ...requestSums,
    ...requestHints,
    ...requestShape,
    ...disputes,
    ...proseFigures,
    ...proseSums,
    ...proseYears,
    ...wording,
    ...dates,
    ...series,
    ...carry,
    ...change,
    ...organs,
    ...localTables,
  } satisfies Readonly<Record<RuleId, RuleWords>>,
};

/** Words of the rule book. */
export type BookWords = typeof words;
