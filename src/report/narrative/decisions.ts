import { APPROXIMATE_BEFORE, CONNECTORS } from '../../catalogue/phrases.ts';
import type { Claim } from '../report.ts';
import { claimOfMention } from './figures.ts';
import type { Mention } from './mentions.ts';
import { longestFirst, withoutEnd } from './wording.ts';

const JOINING = longestFirst([...CONNECTORS, ...APPROXIMATE_BEFORE]);
const MADE = '(?:作出|做出|办理|实施|下达|办结|完成|核发|审批)(?:的)?(?:各类|各项|一般)?';
const DECISIONS: readonly (readonly [string, RegExp])[] = [
  ['licence.decisions', new RegExp(`行政许可(?:处理)?决定$|${MADE}行政许可(?:事项|审批)?$`)],
  [
    'penalty.decisions',
    new RegExp(
      `行政处罚(?:处理)?决定$|${MADE}行政处罚(?:案件)?$|^(?:20\\d\\d年|全年|本年度?|共){0,4}行政处罚(?:案件)?$`,
    ),
  ],
  ['coercion.decisions', new RegExp(`行政强制(?:处理|措施)?决定$|${MADE}行政强制(?:措施)?$`)],
];
const DOCUMENTS = /(?:制发|制定|出台|印发|新制定|制订)(?:了)?(?:行政)?规范性文件$/;
const REPEALED = /(?:废止|失效|废除)(?:了)?(?:行政)?规范性文件$/;
const IN_FORCE = /现行有效(?:的)?(?:行政)?规范性文件$/;
const FEES = /行政事业性收费(?:收入|收缴|金额)?$/;

/** Licences, penalties, coercion, fees and normative documents told in prose: evidence, never figures of their own. */
export function readDecisions(mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const mention of mentions) {
    const { token, core, tail, comparison, sentence } = mention;
    if (comparison || sentence.part === 'problems') continue;
    const text = withoutEnd(core, JOINING);
    if (/万?元$/.test(token.unit) && FEES.test(text)) {
      const number = token.unit === '元' ? Math.round(token.number * 1e4) / 1e8 : token.number;
      claims.push({ ...claimOfMention('fee.amount', mention), number, unit: '万元' });
    }
    if (token.kind !== 'count' || /信息|公示|公开/.test(text) || /^(?:信息|公示)/.test(tail)) continue;
    const key = DECISIONS.find(([, pattern]) => pattern.test(text))?.[0];
    if (key !== undefined) claims.push(claimOfMention(key, mention));
    else if (DOCUMENTS.test(text)) claims.push(claimOfMention('normative-document.issued', mention));
    else if (REPEALED.test(text)) claims.push(claimOfMention('normative-document.repealed', mention));
    else if (IN_FORCE.test(text)) claims.push(claimOfMention('normative-document.in-force', mention));
  }
  return claims;
}
