import { jointKind, namedChannels } from './channels.ts';
import { labelOf, onChannel } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';

const OTHER_ACTS = /留言|咨询|投诉|来信|申请|报送|上报|收到|回复/;

/**
 * 发布信息73条,其中在门户网站公开预决算10条,在微信公众号宣传报道民族工作共63条: each part names a channel of its own and all of them
 * come to the whole, so that each is what its channel published, in whatever words.
 */
export function sharesOf(entry: Disclosure, all: readonly Disclosure[]): Disclosure | null {
  const { parent, index } = entry.mention;
  const whole = parent === null ? undefined : all[parent];
  if (!whole || entry.role === 'total' || entry.ground === 'channel-listed') return null;
  // 在门户网站、公众号等平台推送文件、解读等信息73条 is of several channels, though not all that was disclosed.
  if (whole.role !== 'total' && namedChannels(whole.mention.lead).length < 2) return null;
  const parts = all.filter(({ mention }) => mention.parent === parent);
  const sum = parts.reduce((total, { mention }) => total + mention.token.number, 0);
  const counted = parts.every(
    ({ mention }) =>
      /^[条件篇则份]/.test(mention.token.unit) && !mention.comparison && !OTHER_ACTS.test(mention.lead),
  );

  if (parts.length < 2 || sum !== whole.mention.token.number || !counted) return null;
  const kinds = parts.map(({ mention }) => jointKind(namedChannels(mention.lead)));
  const apart = kinds.every((kind) => kind !== null && kind !== 'several' && kind !== 'unnamed');
  if (!apart || new Set(kinds).size < kinds.length) return null;
  const kind = kinds[parts.findIndex(({ mention }) => mention.index === index)];
  if (!kind) return null;
  return onChannel(entry.mention, kind, labelOf(entry.label || entry.mention.core), 'channel-whole');
}
