import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { jointKind, namedChannels } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import { onChannel } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import { AROUND_LABEL } from './items.ts';
import type { Mention } from '../mentions.ts';
import { isMadeOf } from '../wording.ts';

const OF_ACCOUNTS: ReadonlySet<ChannelKind> = new Set(['wechat', 'weibo', 'new-media', 'app']);
const NOTHING_BETWEEN = /^(?:了|出|共|共计|累计|各类)?$/;

/** 发布120条微博、30篇微信推文: the account whose posts are counted stands behind the figure. */
export function postsBehind(
  mention: Mention,
  { verb, head, text }: ClauseReading,
  previous: Disclosure | undefined,
): Disclosure | null {
  const channel = accountIn(mention);
  if (channel === null || !/^[条篇个期则]/.test(mention.token.unit)) return null;
  const governed =
    verb !== null &&
    NOTHING_BETWEEN.test(text.slice(head.length + verb.length)) &&
    namedChannels(head).every(({ kind }) => kind === 'new-media' && channel.kind !== kind);
  const goesOn =
    text === '' &&
    /[、和及与]$/.test(mention.lead) &&
    previous?.role === 'channel' &&
    accountIn(previous.mention) !== null;
  return governed || goesOn ? onChannel(mention, channel.kind, channel.label, 'channel-whole') : null;
}

/** The account that the words right behind a figure are, with nothing but what accounts publish. */
function accountIn({ tail: behind }: Mention): { readonly kind: ChannelKind; readonly label: string } | null {
  const tail = behind.replace(/[和及与]\d.{0,30}$/, '');
  const named = namedChannels(tail);
  const [first] = named;
  const last = named[named.length - 1];
  const kind = jointKind(named);
  if (first?.start !== 0 || !last || kind === null || kind === 'several' || !OF_ACCOUNTS.has(kind))
    return null;
  return isMadeOf(tail.slice(last.end), AROUND_LABEL) ? { kind, label: first.label } : null;
}
