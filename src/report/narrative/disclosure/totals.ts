import type { Claim, Part, Reading } from '../../report.ts';
import type { Ground } from '../../ground.ts';
import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { sumOfChannel } from './channel-sums.ts';
import type { ChannelSum } from './channel-sums.ts';
import { jointKind, namedChannels } from './channels.ts';
import { chooseTotal, onlyChannel } from './choose-total.ts';
import type { Disclosure } from './disclosed.ts';
import { claimOfMention, figureValue, spanOf } from '../figures.ts';
import { doubtOfMention } from '../doubts.ts';
import type { Doubt } from '../doubts.ts';
import type { Mention } from '../mentions.ts';
import { isFocused } from './total-ground.ts';

/** Figures of disclosure as readings, those that repeat or contradict them as claims, weaker ones as doubts. */
export interface DisclosureReadings {
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly Doubt[];
}

const TOTAL = 'disclosure.total';
const MAY_BE_TOTAL = /(?:公开|发布|推送)[^,;]{0,10}信息(?:共|共计|总计|合计|数|为){0,2}$/;
const MOST_OFFERED = 4;
const ALL_ON = /(?:均|全部|都|皆)(?:已|是|为)?(?:全部)?(?:通过|在|由|经由|经|于|依托|利用)([^,;。)]{2,40})/;
/** Grounds strong enough that two figures on one of them contradict each other. */
const FIRM: ReadonlySet<Ground | null> = new Set<Ground>(['statutory', 'disclosed', 'public']);

/** Chooses the total, adds up the channels, and gives 均通过政府网站发布 its channel. Channels come in the form's order. */
export function readDisclosureFigures(
  disclosures: readonly Disclosure[],
  order: readonly ChannelKind[],
): DisclosureReadings {
  const sums = order.map((kind) => sumOfChannel(kind, disclosures)).filter((sum) => sum !== null);
  const channels = sums.filter(({ entries }) => entries.length > 0);
  const stated = chooseTotal(disclosures);
  const only = stated ? null : onlyChannel(disclosures, sums);
  const readings: Reading[] = [];
  if (stated) readings.push(readingOf(TOTAL, [stated], stated.ground ?? 'published'));
  else if (only) readings.push(readingOf(TOTAL, [only], 'only-channel'));
  const everywhere = stated ? channelOfAll(stated.mention) : null;
  if (stated && everywhere && !channels.some(({ kind }) => kind === everywhere.kind))
    readings.push(onAll(stated, everywhere));
  for (const { kind, entries, ground } of channels)
    readings.push({ ...readingOf(`channel.${kind}`, entries, ground), parts: entries.map(partOf) });
  return {
    readings,
    claims: [...repeatedTotals(disclosures, stated), ...contradictions(channels)],
    doubts: [...(stated || only ? [] : doubtsOfTotal(disclosures)), ...doubtsOfChannels(sums)],
  };
}

/** The total wherever it is told on the ground it was taken on: weaker wording is no second total. */
function repeatedTotals(disclosures: readonly Disclosure[], stated: Disclosure | null): Claim[] {
  return disclosures
    .filter(
      (entry) =>
        entry === stated ||
        (entry.role === 'total' &&
          entry.ground === stated?.ground &&
          FIRM.has(entry.ground) &&
          !isFocused(entry.mention)),
    )
    .map(({ mention }) => claimOfMention(TOTAL, mention));
}

/** Both figures of a channel told twice with different values, so that a rule can show them side by side. */
function contradictions(channels: readonly ChannelSum[]): Claim[] {
  return channels.flatMap(({ kind, entries, spare }) =>
    spare.length === 0
      ? []
      : [...entries, ...spare].map(({ mention }) => claimOfMention(`channel.${kind}`, mention)),
  );
}

/** What may be the total but is told too weakly, of a place nobody knows, or of the whole area. */
function doubtsOfTotal(disclosures: readonly Disclosure[]): Doubt[] {
  return disclosures
    .filter(({ role, ground, mention }) => {
      if (role === 'total' || (role === 'category' && ground === 'parts-add-up')) return true;
      const { core, parent, scope, comparison } = mention;
      const open = role === 'unnamed' || role === 'category' || (role === 'none' && scope === 'area');
      return open && parent === null && !comparison && MAY_BE_TOTAL.test(core);
    })
    .slice(0, MOST_OFFERED)
    .map(({ mention, ground }) => doubtOfMention(TOTAL, mention, ground ?? 'published'));
}

function doubtsOfChannels(sums: readonly ChannelSum[]): Doubt[] {
  return sums.flatMap(({ kind, ground, entries, spare }) =>
    entries.length > 0 ? [] : spare.map(({ mention }) => doubtOfMention(`channel.${kind}`, mention, ground)),
  );
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
  if (kind === null || kind === 'several' || kind === 'unnamed') return null;
  return { kind, label: named.map(({ label }) => label).join('、') };
}

function onAll(total: Disclosure, { kind, label }: { kind: ChannelKind; label: string }): Reading {
  const parts: Part[] = [{ label, value: total.mention.token.number, span: spanOf(total.mention) }];
  return { ...readingOf(`channel.${kind}`, [total], 'all-on-channel'), parts };
}

function partOf({ mention, label }: Disclosure): Part {
  return { label, value: mention.token.number, span: spanOf(mention) };
}

function readingOf(key: string, entries: readonly Disclosure[], ground: Ground): Reading {
  const { value, span } = figureValue(entries.map(({ mention }) => mention));
  return { key, value, span, place: 'narrative', grade: 'exact', ground };
}
