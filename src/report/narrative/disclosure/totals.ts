import type { Claim, Part, Reading } from '../../report.ts';
import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';
import { jointKind, namedChannels } from './channels.ts';
import { claimOfMention, figureValue, spanOf } from '../figures.ts';

/** Figures of disclosure as readings, and those that repeat or contradict them as claims. */
export interface DisclosureReadings {
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
}

const ALL_ON = /(?:均|全部|都|皆)(?:已|是|为)?(?:全部)?(?:通过|在|由|经由|经|于|依托|利用)([^,;。)]{2,40})/;

/** Chooses the total, adds up the channels, and gives 均通过政府网站发布 its channel. Channels come in the form's order. */
export function readDisclosureFigures(
  disclosures: readonly Disclosure[],
  order: readonly ChannelKind[],
): DisclosureReadings {
  const total = chooseTotal(disclosures);
  const channels = order
    .map((kind) =>
      sumOf(
        kind,
        disclosures.filter((entry) => entry.role === 'channel' && entry.kind === kind),
      ),
    )
    .filter((sum) => sum !== null);
  const readings: Reading[] = [];
  const claims: Claim[] = disclosures
    .filter(({ role }) => role === 'total')
    .map(({ mention }) => claimOfMention('disclosure.total', mention));
  if (total) {
    readings.push({ ...readingOf('disclosure.total', [total], ''), basis: 'stated' });
    const everywhere = channelOfAll(total.mention);
    if (
      everywhere &&
      everywhere.kind !== 'unnamed' &&
      !channels.some(({ kind }) => kind === everywhere.kind)
    ) {
      const { kind, label } = everywhere;
      const parts: Part[] = [{ label, value: total.mention.token.number, span: spanOf(total.mention) }];
      readings.push({ ...readingOf(`channel.${kind}`, [total], label), parts });
    }
  } else {
    const only = onlyChannel(disclosures, channels);
    if (only) readings.push({ ...readingOf('disclosure.total', [only], ''), basis: 'single-channel' });
  }
  for (const { kind, entries, spare } of channels) {
    readings.push(readingOf(`channel.${kind}`, entries, null));
    // Both figures of a channel told twice with different values, so that a rule can show them side by side.
    if (spare.length > 0)
      for (const entry of [...entries, ...spare])
        claims.push(claimOfMention(`channel.${kind}`, entry.mention));
  }
  return { readings, claims };
}

/** The surest total; of equals the one said to be new or of the whole year, then the first. */
function chooseTotal(disclosures: readonly Disclosure[]): Disclosure | null {
  let totals = disclosures.filter(({ role }) => role === 'total');
  // A larger 累计 beside a figure of this year is the sum since the scheme began.
  const fresh = totals.filter(
    ({ mention }) => /新增|全年|本年|今年|年度/.test(mention.core) && !mention.core.includes('累计'),
  );
  const smallest = Math.min(...fresh.map(({ mention }) => mention.token.number));
  totals = totals.filter(
    ({ mention }) => !(mention.lead.includes('累计') && mention.token.number > smallest),
  );
  totals = totals.filter((entry) => !leavesOut(entry, disclosures));
  const best = Math.max(...totals.map(({ strength }) => strength));
  return totals.find(({ strength }) => strength >= best - 0.01) ?? null;
}

/** Several channels told together are no total where a further channel is told anywhere beside them. */
function leavesOut(entry: Disclosure, disclosures: readonly Disclosure[]): boolean {
  // 通过…等渠道主动公开政府信息 is the statutory total whatever channels it names.
  if (entry.label === '' || entry.strength >= 3.5) return false;
  const kinds = namedChannels(entry.label).map(({ kind }) => kind);
  return disclosures.some(({ role, kind, mention }) => {
    if (role !== 'channel' && role !== 'topic') return false;
    const inNext =
      /^[(]?其中/.test(mention.sentence.text) && mention.sentence.passage === entry.mention.sentence.passage;
    const part =
      inNext || (mention.sentence === entry.mention.sentence && mention.parent === entry.mention.index);
    const beside = role === 'channel' && mention.sentence === entry.mention.sentence;
    return !part && (kind === null || !kinds.includes(kind) || beside);
  });
}

interface ChannelSum {
  readonly kind: ChannelKind;
  readonly entries: readonly Disclosure[];
  /** Mentions of the same channel with another figure, in another sentence. */
  readonly spare: readonly Disclosure[];
}

/**
 * Mentions of one kind in one sentence add up, and so do accounts with names of their own. The same figure in
 * another sentence is the same fact; another figure of the same channel is kept apart.
 */
function sumOf(kind: ChannelKind, mentions: readonly Disclosure[]): ChannelSum | null {
  const first = mentions[0];
  if (!first || kind === 'unnamed') return null;
  const entries: Disclosure[] = [first];
  const spare: Disclosure[] = [];
  for (const entry of mentions.slice(1)) {
    const { sentence, token } = entry.mention;
    const sameSentence = sentence === first.mention.sentence;
    const repeated = entries.some(
      (known) =>
        known.mention.token.number === token.number && (!sameSentence || known.label === entry.label),
    );
    if (repeated) continue;
    const named =
      entry.label.includes('“') && entries.every(({ label }) => label.includes('“') && label !== entry.label);
    if (sameSentence || named) entries.push(entry);
    else spare.push(entry);
  }
  return { kind, entries, spare };
}

/** The only channel's only figure, where nothing else of disclosure stands beside it. */
function onlyChannel(disclosures: readonly Disclosure[], channels: readonly ChannelSum[]): Disclosure | null {
  const [only] = channels;
  const [entry] = only?.entries ?? [];
  if (
    !only ||
    !entry ||
    channels.length > 1 ||
    only.entries.length > 1 ||
    only.spare.length > 0 ||
    disclosures.some((other) => isOfAnother(other, only.kind)) ||
    only.kind === 'interaction' ||
    /此外|另外|还/.test(entry.mention.lead)
  )
    return null;
  // Figures of several channels that could not be told apart stand somewhere: there is no only channel.
  const apart = ({ role }: Disclosure): boolean => role === 'total' || role === 'unnamed';
  if (disclosures.some(apart)) return null;
  const beside = disclosures.some(
    ({ role, kind, mention }) =>
      mention.parent === null &&
      ((role === 'unnamed' && mention.sentence === entry.mention.sentence) ||
        (role === 'topic' && kind !== entry.kind)),
  );
  return beside ? null : entry;
}

/** Something counted on another channel, though what it is was not read: 电子屏滚动播放信息310条. */
function isOfAnother({ role, mention }: Disclosure, kind: ChannelKind): boolean {
  const { token, core, comparison } = mention;
  if (role === 'channel' || comparison || !/^[条件篇则期]$/.test(token.unit)) return false;
  if (/收到|受理|申请|答复|办理|回复|留言|投诉|咨询|建议|提案|来信|信箱/.test(core)) return false;
  return namedChannels(core).some((channel) => channel.kind !== kind);
}

/** 均通过政务网站发布 after a total: the one channel of all of it. */
function channelOfAll({ sentence, token }: Mention): { kind: ChannelKind; label: string } | null {
  const after = sentence.text
    .slice(token.unitEnd, token.unitEnd + 140)
    .replace(/^\([^()]{0,80}\)(?=[,;])/, '');
  const stop = after.search(/\d/);
  const told = ALL_ON.exec(stop < 0 ? after : after.slice(0, stop))?.[1];
  if (told === undefined) return null;
  const named = namedChannels(told);
  const kind = jointKind(named);
  if (kind === null || kind === 'several') return null;
  return { kind, label: named.map(({ label }) => label).join('、') };
}

function readingOf(key: string, entries: readonly Disclosure[], label: string | null): Reading {
  const mentions = entries.map(({ mention }) => mention);
  const { value, span } = figureValue(mentions);
  const parts = entries.map((entry) => ({
    label: entry.label,
    value: entry.mention.token.number,
    span: spanOf(entry.mention),
  }));
  return { key, value, span, place: 'narrative', grade: 'exact', ...(label === null ? { parts } : {}) };
}
