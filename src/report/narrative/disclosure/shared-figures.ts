import { jointKind, namedChannels } from './channels.ts';
import { onChannel, unnamed } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';

/** 网站、微信、微博分别发布100条、200条、300条: one figure for each channel, in their order. */
export function distribute(mentions: readonly Mention[]): ReadonlyMap<number, Disclosure> {
  const shared = new Map<number, Disclosure>();
  mentions.forEach((mention) => {
    if (!mention.core.includes('分别')) return;
    const named = namedChannels(mention.core);
    if (named.length < 2 || jointKind(named) === null) return;
    let count = 1;
    while (/^[、,和及与]?$/.test(mentions[mention.index + count]?.lead ?? 'end')) count += 1;
    for (let step = 0; step < count; step += 1) {
      const target = mentions[mention.index + step];
      const channel = named[step];
      if (!target) continue;
      const told = count === named.length && channel !== undefined;
      shared.set(
        target.index,
        told ? onChannel(target, channel.kind, channel.label, 'channel-whole') : unnamed(target),
      );
    }
  });
  return shared;
}
