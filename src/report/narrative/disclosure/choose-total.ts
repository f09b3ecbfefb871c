import { rankOf } from '../../ground.ts';
import { namedChannels } from './channels.ts';
import type { ChannelSum } from './channel-sums.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';
import { isFocused, saysWholeYear } from './total-ground.ts';

/** The total on the surest ground; of equals the one of no single field, of the office itself, of the whole year, then the first. */
export function chooseTotal(disclosures: readonly Disclosure[]): Disclosure | null {
  const candidates = ofThisYear(disclosures.filter(({ role }) => role === 'total')).filter(
    (entry) => !leavesOut(entry, disclosures),
  );
  const [best] = candidates
    .map((entry, at) => ({ entry, at }))
    .sort(
      (a, b) =>
        rankOf(a.entry.ground) - rankOf(b.entry.ground) ||
        Number(isFocused(a.entry.mention)) - Number(isFocused(b.entry.mention)) ||
        Number(isOfItself(b.entry.mention)) - Number(isOfItself(a.entry.mention)) ||
        Number(saysWholeYear(b.entry.mention)) - Number(saysWholeYear(a.entry.mention)) ||
        a.at - b.at,
    );
  return best?.entry ?? byItsParts(disclosures);
}

/** 带动下主动公开860条,办公室本部门主动公开80条: the report is of the one, and led the others. */
function isOfItself({ core }: Mention): boolean {
  return /(?:本部门|本单位|本机关|[局委厅办]机关)(?:全年|本年度?|共|累计|新增|依法){0,3}(?:主动)?公开/.test(
    core,
  );
}

/** A larger 累计 beside a figure of this year is the sum since the scheme began. */
function ofThisYear(totals: readonly Disclosure[]): readonly Disclosure[] {
  const fresh = totals.filter(
    ({ mention }) => /新增|全年|本年|今年|年度|20\d\d年/.test(mention.core) && !mention.core.includes('累计'),
  );
  const smallest = Math.min(...fresh.map(({ mention }) => mention.token.number));
  return totals.filter(({ mention }) => !(mention.lead.includes('累计') && mention.token.number > smallest));
}

/** 主动公开文件96份,其中财政类12份,动态类84份: the only such figure, whose parts add up to it exactly. */
function byItsParts(disclosures: readonly Disclosure[]): Disclosure | null {
  const offered = disclosures.filter(({ ground, role }) => role === 'category' && ground === 'parts-add-up');
  const sure = offered.filter((entry) => addsUp(entry.mention, disclosures));
  const [only] = sure;
  return only && sure.length === 1 ? only : null;
}

/** Whether the parts told in the same sentence, or in the next one, add up to a figure. */
function addsUp(whole: Mention, disclosures: readonly Disclosure[]): boolean {
  const mentions = disclosures.map(({ mention }) => mention);
  const counts = mentions.filter(({ token }) => token.kind === 'count');
  const parts = counts.filter(
    ({ sentence, parent }) => sentence === whole.sentence && parent === whole.index,
  );
  const last = mentions.indexOf(whole);
  const next = counts.find(
    (mention) => mentions.indexOf(mention) > last && mention.sentence !== whole.sentence,
  );
  const follows = next?.sentence.passage === whole.sentence.passage ? next.sentence : null;
  const listed = counts.filter(({ sentence, parent }) => sentence === follows && parent === null);
  return [parts, listed].some(
    (list) =>
      list.length > 1 && list.reduce((sum, { token }) => sum + token.number, 0) === whole.token.number,
  );
}

/** Several channels told together are no total where a further channel is told anywhere beside them. */
function leavesOut(entry: Disclosure, disclosures: readonly Disclosure[]): boolean {
  // 通过…等渠道主动公开政府信息 is the statutory total whatever channels it names.
  if (entry.label === '' || entry.ground === 'statutory') return false;
  const kinds = namedChannels(entry.label).map(({ kind }) => kind);
  return disclosures.some(({ role, kind, mention, ground }) => {
    if (role !== 'channel') return false;
    const inNext =
      /^[(]?其中/.test(mention.sentence.text) && mention.sentence.passage === entry.mention.sentence.passage;
    const part =
      inNext || (mention.sentence === entry.mention.sentence && mention.parent === entry.mention.index);
    const beside = mention.sentence === entry.mention.sentence;
    // 通过网站和新媒体发布120条,在网站公开机构信息2条: some of them, matter by matter.
    const some = entry.mention.token.number > mention.token.number && ground === 'channel-matters';
    if (beside && some && kind !== null && kinds.includes(kind)) return false;
    return !part && (kind === null || !kinds.includes(kind) || beside);
  });
}

/** The only channel's only figure, where nothing else of disclosure stands beside it. */
export function onlyChannel(
  disclosures: readonly Disclosure[],
  channels: readonly ChannelSum[],
): Disclosure | null {
  const [only] = channels;
  const [entry] = only?.entries ?? [];
  if (!only || !entry || channels.length > 1 || only.entries.length > 1 || only.spare.length > 0) return null;
  if (rankOf(only.ground) > rankOf('channel-media') || only.kind === 'interaction') return null;
  if (/^[个期]/.test(entry.mention.token.unit)) return null;
  if (/此外|另外|还/.test(entry.mention.lead)) return null;
  const { mention } = entry;
  const beside = disclosures.some(
    (other) =>
      other !== entry &&
      // Figures of several channels that could not be told apart, a larger figure of what was disclosed.
      (other.role === 'total' ||
        other.role === 'unnamed' ||
        isOfAnother(other, only) ||
        isLarger(other.mention, mention) ||
        (other.role === 'channel' && other.mention.parent === null)),
  );
  return beside ? null : entry;
}

/** Something counted on another channel, though what it is was not read: 电子屏滚动播放信息310条. */
function isOfAnother({ role, mention }: Disclosure, { kind }: ChannelSum): boolean {
  const { token, core, comparison } = mention;
  if (role === 'channel' || comparison || !/^[条件篇则期]$/.test(token.unit)) return false;
  if (/收到|受理|申请|答复|办理|回复|留言|投诉|咨询|建议|提案|来信|信箱/.test(core)) return false;
  return namedChannels(core).some((channel) => channel.kind !== kind);
}

/** A larger figure of disclosure, though it may be of the whole area: the channel's figure is not all there is. */
function isLarger({ core, token, comparison, year }: Mention, than: Mention): boolean {
  return (
    token.kind === 'count' &&
    token.number > than.token.number &&
    !comparison &&
    (year === null || than.year === null || year === than.year) &&
    /公开(?:了)?(?:各类)?(?:政府|政务)?信息/.test(core) &&
    !/申请|咨询|建议|提案/.test(core)
  );
}
