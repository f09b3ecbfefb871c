import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import type { Mention } from '../mentions.ts';

/**
 * What a figure tells of disclosure. total: of all channels · channel: of one kind · topic: of one kind, but of one
 * matter only · category: of one matter · unnamed: of a place nobody knows · none: nothing.
 */
export interface Disclosure {
  readonly mention: Mention;
  readonly role: 'total' | 'channel' | 'topic' | 'category' | 'unnamed' | 'none';
  readonly kind: ChannelKind | null;
  /** The channel's or category's label as written. */
  readonly label: string;
  /** How surely a total is one; 0 for every other role. */
  readonly strength: number;
}

/** A figure of no channel and no total, in the role given. */
export function disclosed(mention: Mention, role: Disclosure['role'] = 'none', label = ''): Disclosure {
  return { mention, role, kind: null, label, strength: 0 };
}

/** The end of a clause, as the label of a figure that has no better one. */
export function labelOf(text: string): string {
  return text.slice(-40);
}
