import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import type { Ground } from '../../ground.ts';
import type { Mention } from '../mentions.ts';

/**
 * What a figure tells of disclosure. total: of all channels · channel: of one kind · category: of one matter ·
 * unnamed: of a place nobody knows · none: nothing.
 */
export interface Disclosure {
  readonly mention: Mention;
  readonly role: 'total' | 'channel' | 'category' | 'unnamed' | 'none';
  readonly kind: ChannelKind | null;
  /** The channel's or category's label as written. */
  readonly label: string;
  /** Why a total or a channel is one; of a category: the ground on which it could be the total. */
  readonly ground: Ground | null;
}

/** A figure of no channel and no total, in the role given. */
export function disclosed(mention: Mention, role: Disclosure['role'] = 'none', label = ''): Disclosure {
  return { mention, role, kind: null, label, ground: null };
}

/** The figure of one kind of channel. */
export function onChannel(mention: Mention, kind: ChannelKind, label: string, ground: Ground): Disclosure {
  return { mention, role: kind === 'unnamed' ? 'unnamed' : 'channel', kind, label, ground };
}

/** A figure of a place of publication whose kind nobody told. */
export function unnamed(mention: Mention, label = ''): Disclosure {
  return { mention, role: 'unnamed', kind: 'unnamed', label, ground: null };
}

/** The end of a clause, as the label of a figure that has no better one. */
export function labelOf(text: string): string {
  return text.slice(-40);
}
