import { GENERAL_OBJECTS, QUALIFIERS } from '../../../catalogue/phrases.ts';
import { jointKind, namedChannels } from './channels.ts';
import type { NamedChannel } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import { disclosed, labelOf } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';
import { isMadeOf, longestFirst } from '../wording.ts';

const AROUND_LABEL = longestFirst([
  ...GENERAL_OBJECTS,
  ...QUALIFIERS,
  '平台',
  '账号',
  '帐号',
  '渠道',
  '方面',
  '方式',
  '等',
  '端',
  '上',
  '类',
  '共',
  '分别',
  '发稿',
  '发文',
  '推文',
  '推送',
]);
const OTHER_ACTS =
  /收到|回复|受理|开通|处理|制作|维护|建设|注册|接收|举办|召开|开展|组织|完善|优化|整合|关停/;
const ALL_PUBLIC =
  /^(?:条次|条|件|篇|则|个)?[,(]?(?:均|全部|都|皆|已)(?:已|全部)?(?:依法|及时|按时|按要求|按规定|向社会|主动){0,3}(?:予以)?公开/;

/** A figure without a verb of its own, in a list: 其中微信50条, 微博20条. */
export function classifyItem(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
  holder: Disclosure | undefined,
  inherits: boolean,
): Disclosure {
  const { text } = clause;
  const told = before.filter(({ role }) => role === 'total' || role === 'channel' || role === 'topic');
  const rest = mention.sentence.text.slice(mention.token.end, mention.token.end + 40);
  if (
    isMadeOf(text.replace(/^.*(?:制作|产生|形成|生成|编制|拟制|收集|收录)/, ''), AROUND_LABEL) &&
    /信息/.test(text) &&
    ALL_PUBLIC.test(rest)
  ) {
    return { ...disclosed(mention, 'total'), strength: text.includes('政府信息') ? 4 : 3 };
  }
  const listed = told.length > 0 || inherits;
  if (!listed || mention.token.kind === 'bare')
    return disclosed(mention, listed ? 'category' : 'none', labelOf(text));
  const named = namedChannels(text);
  const last = named[named.length - 1];
  const kind = jointKind(named);
  if (last && kind !== null && kind !== 'several' && isLabel(text, named)) {
    const label = named.map((channel) => channel.label).join('、');
    if (kind === 'unnamed') return disclosed(mention, 'unnamed', label);
    if (holder?.role === 'channel' && holder.kind === kind) return disclosed(mention, 'category', label);
    return { ...disclosed(mention, 'channel', label), kind };
  }
  const previous = before[before.length - 1];
  if (/^[“"《「][^”"》」]{1,20}[”"》」]$/.test(text) && previous?.role === 'channel') {
    return { ...disclosed(mention, 'channel', text), kind: previous.kind };
  }
  if (
    text === '' &&
    /共计|总计|合计/.test(mention.core) &&
    told.filter(({ role }) => role === 'channel').length > 1
  ) {
    return { ...disclosed(mention, 'total'), strength: 2.6 };
  }
  return disclosed(mention, 'category', labelOf(text));
}

/** A list item is a channel's label when nothing but the channel stands in it. */
function isLabel(text: string, named: readonly NamedChannel[]): boolean {
  const first = named[0];
  const last = named[named.length - 1];
  if (!first || !last) return false;
  const before = text.slice(0, first.start);
  return before.length <= 24 && !OTHER_ACTS.test(before) && isMadeOf(text.slice(last.end), AROUND_LABEL);
}
