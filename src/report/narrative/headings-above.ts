/** A heading inside a part, and how deep it stands: 一、 above (一) above 1. above (1). */
export interface SubHeading {
  readonly level: number;
  /** Its words without the ordinal. */
  readonly text: string;
  /** Text follows in its own paragraph, the only one it names a channel for. */
  readonly runsOn: boolean;
}

/** What the headings above a passage say it is about. */
export interface Topic {
  readonly requests: boolean;
  readonly disclosure: boolean;
  /** Review and litigation over disclosure. */
  readonly disputes: boolean;
  /** The words of the nearest heading, for one that names a channel alone. */
  readonly nearest: string;
}

const ORDINALS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [0, /^[一二三四五六七八九十]{1,3}[、.]/],
  [1, /^\([一二三四五六七八九十]{1,3}\)[、.]?/],
  [2, /^\d{1,2}[、.](?!\d)/],
  [3, /^\(\d{1,2}\)[、.]?|^\d{1,2}\)/],
];
const LONGEST = 30;
const SUBJECT = /(?:情况|工作|方面|建设|管理|保障|公开|申请|诉讼|监督)$/;
/** 公开数量: on a line of its own. */
const LABELS = /^[^,]{0,10}(?:公开|发布)(?:的)?(?:数量|总量|总数|情况)$/;
const REQUESTS = /依申请|申请公开|信息公开申请|处理.{0,8}申请/;

/** 行政复议工作情况 may be the work of a review body. */
const OVER_DISCLOSURE = /信息公开|政务公开|依申请|复议.{0,8}诉讼/;

/** The heading a line is, or a passage begins with (二、依申请公开。…), or null. */
export function headingOf(line: string): SubHeading | null {
  const ordinal = ordinalOf(line);
  const end = line.search(/[。:;!?]/);
  const own = end < 0 ? line : line.slice(0, end);
  const runsOn = end >= 0 && end < line.length - 1;
  const label = line.endsWith(':') && LABELS.test(own);
  const text = own.slice(ordinal?.length ?? 0);
  if (text === '' || text.length > LONGEST || /[,，]|\d[余多]?[条件篇次份起例宗项]/.test(text)) return null;
  if (ordinal) return { level: ordinal.level, text, runsOn };
  if (label) return { level: 2, text, runsOn };
  return !runsOn && end < 0 && text.length <= 18 && SUBJECT.test(text) ? { level: 1, text, runsOn } : null;
}

/** The headings above what follows `heading`: it takes the place of those of its level and below. */
export function under(above: readonly SubHeading[], heading: SubHeading): readonly SubHeading[] {
  return [...above.filter(({ level }) => level < heading.level), heading];
}

/** What the headings say: the deepest one that says anything decides. `own`: what the passage itself begins with. */
export function topicOf(above: readonly SubHeading[], own: SubHeading | null): Topic {
  const last = above[above.length - 1];
  const nearest = last && (!last.runsOn || last === own) ? last.text : '';
  for (const { text } of [...above].reverse()) {
    const requests = REQUESTS.test(text);
    const disputes = /复议|诉讼/.test(text);
    const disclosure = !requests && /主动公开|公开(?:渠道|方式|形式|途径)|信息发布/.test(text);
    if (requests || disputes || disclosure)
      return { requests, disclosure, disputes: disputes && OVER_DISCLOSURE.test(text), nearest };
  }
  return { requests: false, disclosure: false, disputes: false, nearest };
}

function ordinalOf(line: string): { level: number; length: number } | null {
  for (const [level, pattern] of ORDINALS) {
    const length = pattern.exec(line)?.[0].length;
    if (length !== undefined) return { level, length };
  }
  return null;
}
