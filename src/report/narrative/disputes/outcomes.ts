import { APPROXIMATE_BEFORE, CONNECTORS } from '../../../catalogue/phrases.ts';
import type { Mention } from '../mentions.ts';
import { longestFirst, withoutEnd } from '../wording.ts';

const JOINING = longestFirst([...CONNECTORS, ...APPROXIMATE_BEFORE, '的', '其中', '均', '案件', '申请']);
const RESULTS: readonly (readonly [id: string, before: RegExp, after: RegExp])[] = [
  ['upheld', /^(?:复议|诉讼|审理)?(?:结果)?(?:予以|被)?维持$/, /^(?:均|的)?(?:结果)?(?:予以|被)?维持$/],
  ['corrected', /^(?:复议|诉讼|审理)?(?:结果)?(?:予以|被)?纠正$/, /^(?:的)?(?:结果)?(?:予以|被)?纠正$/],
  ['other', /^其[他它]结果$/, /^(?:为)?其[他它]结果$/],
  ['pending', /^(?:尚未|未)(?:审结|办结)$/, /^(?:尚未|未)(?:审结|办结)$/],
];

/**
 * How the reviews or lawsuits of one kind ended, told behind their number: 行政复议9件,结果维持8件,纠正1件;
 * 6宗结果维持. `totals`: the figures of a known row, by its indicator. Results that come to more than their number
 * are of something else.
 */
export function readOutcomes(
  mentions: readonly Mention[],
  totals: ReadonlyMap<Mention, string>,
): ReadonlyMap<Mention, string> {
  const outcomes = new Map<Mention, string>();
  let whole: Mention | null = null;
  let left = 0;
  for (const mention of mentions) {
    if (totals.has(mention)) {
      whole = mention;
      left = mention.token.number;
      const all = outcomeOfAll(mention);
      if (all !== null) outcomes.set(mention, `${totals.get(mention) ?? ''}.${all}`);
      continue;
    }
    const indicator = whole ? totals.get(whole) : undefined;
    const result = resultOf(mention);
    left -= mention.token.number;
    if (indicator === undefined || result === null || left < 0) whole = null;
    else outcomes.set(mention, `${indicator}.${result}`);
  }
  return outcomes;
}

const ALL_ENDED =
  /^(?:案件|案)?[,(](?:复议|诉讼|审理)?(?:均|全部|都)?(?:已|被|予以|为)?(?:复议|诉讼|审理)?(?:结果)?(均|全部|都)?(?:予以|被|为)?(维持|纠正|尚未审结)(?=[,;。)]|$)/;

/** 行政复议1件,结果维持; 行政复议3件,均维持: how all of them ended. */
function outcomeOfAll({ sentence, token }: Mention): string | null {
  const after = sentence.text.slice(token.unitEnd, token.unitEnd + 30);
  const ended = ALL_ENDED.exec(after);
  if (!ended || !(token.number === 1 || /均|全部|都/.test(ended[0]))) return null;
  return ended[2] === '维持' ? 'upheld' : ended[2] === '纠正' ? 'corrected' : 'pending';
}

function resultOf({ token, core, tail, comparison }: Mention): string | null {
  if (comparison || token.kind !== 'count') return null;
  const text = withoutEnd(core, JOINING);
  const found = RESULTS.find(([, before, after]) => (text === '' ? after.test(tail) : before.test(text)));
  return found?.[0] ?? null;
}
