import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { rankOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import type { Disclosure } from './disclosed.ts';
import { ACCOUNTS } from './in-force.ts';
import { SUMS_UP } from './items.ts';

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
  const [first] = wholes;
  if (first && told.some((entry) => isOfAnotherOwner(entry, first)))
    return { kind, ground: weakestOf(told), entries: [], spare: told };
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
  const later = matters.some(({ mention }) => mention.sentence !== matters[0]?.mention.sentence);
  const broken =
    (later && matters.some((entry) => isOfOneMatter([entry]))) ||
    all.some((entry, at) => isUnread(entry) && matters.includes(all[at - 1] ?? entry)) ||
    (!ACCOUNTS.has(kind) && (isOfOneMatter(matters) || hasMoreBeside(matters, all)));
  return passages.size > 1 || broken
    ? { kind, ground, entries: [], spare: matters }
    : { kind, ground, entries: matters, spare: [] };
}

/** 网站发布解读信息296条: one matter of the many that a site tells. */
const ONE_MATTER =
  /(?:解读|图解|公告|公示|通知|通告|预算|决算|预决算|财政|经费|采购|招标|招投标|人事|招聘|招录|任免|会议|许可|处罚|抽查|领导|机构|建议|提案|规划|统计数据|名单|指南|应急预案|权责清单)(?:类|方面|等|结果|工作|情况|政策|材料|稿件){0,2}(?:信息|材料|稿件|文件|产品)?$/;

function isOfOneMatter(matters: readonly Disclosure[]): boolean {
  const [only] = matters;
  return (
    only !== undefined &&
    matters.length === 1 &&
    ONE_MATTER.test(only.mention.core.replace(/(?:累计|共计|总计|合计|共)$/, ''))
  );
}

/** 网站发布动态165条;发布法定公开内容1条: a further figure of the sentence that nothing else claims. */
function hasMoreBeside(matters: readonly Disclosure[], all: readonly Disclosure[]): boolean {
  const sentences = new Set(matters.map(({ mention }) => mention.sentence));
  const parents = new Set(matters.map(({ mention }) => mention.parent));
  return all.some(
    (entry) =>
      !matters.includes(entry) &&
      sentences.has(entry.mention.sentence) &&
      parents.has(entry.mention.parent) &&
      (entry.role === 'category' || (entry.role === 'channel' && entry.kind === matters[0]?.kind)) &&
      /^[条件篇则份]/.test(entry.mention.token.unit) &&
      !entry.mention.comparison &&
      !SUMS_UP.test(entry.mention.core) &&
      !/栏目|专栏/.test(entry.mention.core),
  );
}

/** An item of the same list that was not read as one: the sum of the others is not all of it. */
function isUnread({ role, mention }: Disclosure): boolean {
  return role === 'none' && mention.token.kind === 'count' && mention.lead.startsWith('、');
}

function weakestOf(entries: readonly Disclosure[]): Ground {
  const grounds = entries.map(({ ground }) => ground ?? 'channel-columns');
  return grounds.reduce((weakest, ground) => (rankOf(ground) > rankOf(weakest) ? ground : weakest));
}

const OWNER = /(?:通过|依托|利用|借助|运用|在)([^,;。:“”]{1,30}?)(?:政府)?(?:门户|官方)?网站[^\d]{0,120}$/;

/** 依托甲局网站公开4条。依托乙区网站公开11条。 Two sites; neither is the whole, and both may be somebody else's. */
function isOfAnotherOwner(entry: Disclosure, first: Disclosure): boolean {
  if (entry.kind !== 'website' || entry.mention.sentence === first.mention.sentence) return false;
  const [one, other] = [first, entry].map(({ mention: { sentence, token } }) =>
    (OWNER.exec(sentence.text.slice(Math.max(0, token.start - 180), token.start))?.[1] ?? '').replace(
      /^[我本]|(?:人民)?政府$/g,
      '',
    ),
  );
  if (!one || !other || !/[局委厅区县市镇乡]$/.test(one) || !/[局委厅区县市镇乡]$/.test(other)) return false;
  return !one.endsWith(other) && !other.endsWith(one);
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
