import type { Claim } from '../report.ts';
import { claimOfMention } from './figures.ts';
import type { Mention } from './mentions.ts';

const ROSE = /增|升|提高|多|上涨|翻/;
const FELL = /减|降|少|下滑|回落/;

/**
 * 同比增长12.5%, 较上年减少30条: the change as a claim under the figure it follows in its sentence, negative where
 * the figure fell. A comparison without a figure of ours before it says nothing that can be checked.
 */
export function readComparisons(mentions: readonly Mention[], keyed: ReadonlyMap<Mention, string>): Claim[] {
  const claims: Claim[] = [];
  let key: string | null = null;
  for (const mention of mentions) {
    key = keyed.get(mention) ?? key;
    if (!mention.comparison || key === null) continue;
    const words = mention.core.slice(-20) + mention.tail.slice(0, 4);
    const fell = FELL.test(words);
    if (fell === ROSE.test(words)) continue;
    const claim = claimOfMention(key, mention, 'comparison');
    claims.push(fell ? { ...claim, number: -claim.number } : claim);
  }
  return claims;
}
