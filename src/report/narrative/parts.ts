import { QUALIFIERS } from '../../catalogue/phrases.ts';
import type { Claim, Part, Reading } from '../report.ts';
import { jointKind, namedChannels } from './disclosure/channels.ts';
import { claimOfMention, spanOf } from './figures.ts';
import type { Mention } from './mentions.ts';
import { longestFirst, withoutEnd, withoutStart } from './wording.ts';

const NOT_A_PART = /相同信息|同一信息|复议|诉讼|结转|转结|另外|此外|另有/;
const AROUND = longestFirst([...QUALIFIERS, '其中', '分别', '通过', '在', '包括', '包含', '含', '内有']);

/**
 * Wholes told with their parts in one sentence: 主动公开300条,其中网站200条、微信100条. Only the first level counts;
 * parts in brackets belong to the figure before the bracket. Parts are of the whole's own unit.
 */
export function readWholes(
  mentions: readonly Mention[],
  keyed: ReadonlyMap<Mention, string>,
  before: Mention | null,
): Claim[] {
  const claims: Claim[] = [];
  for (const whole of mentions) {
    const children = mentions.filter((mention) => mention.parent === whole.index && isPart(mention, whole));
    if (children.length > 0) claims.push(wholeClaim(whole, keyed.get(whole) ?? null, children));
  }
  const first = mentions[0];
  if (before && first && /^[(]?其中/.test(first.sentence.text)) {
    const children = mentions.filter((mention) => mention.parent === null && isPart(mention, before));
    if (children.length > 0) claims.push(wholeClaim(before, keyed.get(before) ?? null, children));
  }
  return claims;
}

/** 1.政府信息公开平台:工作信息10条、人事信息10条: the parts of a channel's figure told elsewhere, by its label. */
export function readListedParts(mentions: readonly Mention[], channels: readonly Reading[]): Claim[] {
  const first = mentions[0];
  if (!first || mentions.length < 2 || first.token.start > 60) return [];
  const before = first.sentence.text.slice(0, first.token.start);
  const introduced = before.lastIndexOf('如下:');
  const label = introduced < 0 ? before : before.slice(introduced + 3);
  const head = /^(?:\d{1,2}[.、]|[(]?[一二三四五六七八九十]{1,2}[)、])?([^,;:。\d]{2,30}):/.exec(label)?.[1];
  if (head === undefined) return [];
  const kind = jointKind(namedChannels(head));
  const reading = channels.find(({ key }) => key === `channel.${kind ?? ''}`);
  if (reading?.value.kind !== 'number' || reading.parts?.length !== 1) return [];
  const listed = mentions.filter(({ parent, token }) => parent === null && token.kind === 'count');
  if (listed.some(({ token }) => token.unit !== first.token.unit)) return [];
  return [
    {
      ...claimOfMention(reading.key, first, 'whole'),
      number: reading.value.number,
      span: reading.span,
      parts: listed.map(partOf),
      exhaustive: introduced >= 0,
    },
  ];
}

function isPart({ token, core, lead, comparison }: Mention, whole: Mention): boolean {
  return (
    token.kind === 'count' &&
    token.unit === whole.token.unit &&
    !comparison &&
    !NOT_A_PART.test(core) &&
    !/占$/.test(lead)
  );
}

function wholeClaim(whole: Mention, key: string | null, children: readonly Mention[]): Claim {
  const first = children[0];
  const last = children[children.length - 1];
  const nested = children.some(({ lead }, index) => index > 0 && /其中|内有/.test(lead));
  const opening = first?.lead ?? '';
  const closed = children.length > 1 && /^(?:和|及|以及|与)/.test(last?.lead ?? '');
  const exhaustive =
    !nested && !opening.includes('等') && (/分别/.test(opening) || (closed && opening.includes('其中')));
  return { ...claimOfMention(key, whole, 'whole'), parts: children.map(partOf), exhaustive };
}

function partOf(mention: Mention): Part {
  const label = withoutEnd(withoutStart(mention.core, AROUND), ['公开', '发布', '为', '信息']);
  return { label: label === '' ? mention.core : label, value: mention.token.number, span: spanOf(mention) };
}
