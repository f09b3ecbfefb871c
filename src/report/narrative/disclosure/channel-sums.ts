import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { rankOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import type { Disclosure } from './disclosed.ts';

/** What a report tells of one channel. */
export interface ChannelSum {
  readonly kind: ChannelKind;
  /** The figures that add up to it; none where they are too weak to be published. */
  readonly entries: readonly Disclosure[];
  readonly ground: Ground;
  /** Figures of the same channel that contradict it. */
  readonly spare: readonly Disclosure[];
}

/** Kinds that hold several places at once. */
const MANY: ReadonlySet<ChannelKind> = new Set(['noticeboard', 'new-media', 'press']);

/** Adds up the figures of one kind: those of the whole channel, else of its matters, else of its columns. */
export function sumOfChannel(kind: ChannelKind, all: readonly Disclosure[]): ChannelSum | null {
  const told = all.filter((entry) => entry.role === 'channel' && entry.kind === kind);
  if (told.length === 0 || kind === 'unnamed') return null;
  const wholes = told.filter(({ ground }) => rankOf(ground) < rankOf('channel-media'));
  if (wholes.length > 0) {
    const entries = [...wholes, ...(MANY.has(kind) ? besideWholes(told, wholes) : [])];
    return { kind, ground: weakestOf(entries), ...added(entries) };
  }
  const columns = told.filter(({ ground }) => ground === 'channel-columns');
  const matters = told.filter((entry) => !columns.includes(entry));
  const mixed = matters.some(({ ground }) => ground === 'channel-matters');
  if (matters.length > 0 && !mixed) return { kind, ground: 'channel-media', ...added(matters) };
  return sumOfMatters(kind, matters.length > 0 ? matters : columns, all);
}

/** 公告栏张贴公告6份,村务公开栏公开信息130条: another place of the same kind, told beside it. */
function besideWholes(told: readonly Disclosure[], wholes: readonly Disclosure[]): readonly Disclosure[] {
  return told.filter(
    (entry) =>
      !wholes.includes(entry) &&
      wholes.every(({ label }) => label !== entry.label) &&
      wholes.some(({ mention }) => mention.sentence === entry.mention.sentence),
  );
}

/** Matters of a channel told in one passage add up; told here and there, or with gaps, they are no whole. */
function sumOfMatters(
  kind: ChannelKind,
  matters: readonly Disclosure[],
  all: readonly Disclosure[],
): ChannelSum {
  const passages = new Set(matters.map(({ mention }) => mention.sentence.passage));
  const ground = weakestOf(matters);
  const broken = all.some((entry, at) => isUnread(entry) && matters.includes(all[at - 1] ?? entry));
  return passages.size > 1 || broken
    ? { kind, ground, entries: [], spare: matters }
    : { kind, ground, entries: matters, spare: [] };
}

/** An item of the same list that was not read as one: the sum of the others is not all of it. */
function isUnread({ role, mention }: Disclosure): boolean {
  return role === 'none' && mention.token.kind === 'count' && mention.lead.startsWith('、');
}

function weakestOf(entries: readonly Disclosure[]): Ground {
  const grounds = entries.map(({ ground }) => ground ?? 'channel-columns');
  return grounds.reduce((weakest, ground) => (rankOf(ground) > rankOf(weakest) ? ground : weakest));
}

/**
 * Mentions of one kind in one sentence add up, and so do accounts with names of their own. The same figure in
 * another sentence is the same fact; another figure of the same channel is kept apart.
 */
function added(mentions: readonly Disclosure[]): Pick<ChannelSum, 'entries' | 'spare'> {
  const [first] = mentions;
  const entries = mentions.slice(0, 1);
  const spare: Disclosure[] = [];
  for (const entry of mentions.slice(1)) {
    const { sentence, token } = entry.mention;
    const sameSentence = sentence === first?.mention.sentence;
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
  return { entries, spare };
}
