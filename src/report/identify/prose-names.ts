import type { Paragraph } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedName } from '../report.ts';
import { withoutOffice } from './organ-forms.ts';
import { headOf, namesAt, namesTown, type FoundName } from './organ-name.ts';
import { actsOnUs, isSpokenOf } from './other-organs.ts';
import { roleOf, type Role } from './prose-roles.ts';

const LONGEST_PROSE = 8000;
// Further down, others are spoken of as well.
const FIRST_SENTENCES = 5;
const MOST_STARTS = 600;
const STARTS =
  /[，。；：、,;:《（("“>|]|现?公布|现将|现就|发布|公开|编制|撰写|由|请与|请联系|联系|做好|推进|加强|规范|请向|可向|可与|与|致电|咨询|登录|登陆|访问|查阅|浏览|通过|利用|依托|在|到|于|从|以|及|和|(?:20\d\d|二[〇○O零][〇○O零一二三四五六七八九]{2})年?度?(?:以来)?|今年以来|一年来|近年来|本年度?|全年|关于|结合|综合|汇总|单位|(?:成立|组建|设立|建立|调整)了?|\d[)）、.]/g;
const VOTES: Readonly<Record<Role, number>> = { slot: 5, maker: 4, subject: 3, contact: 3, website: 2 };

/**
 * Names of organs in running text, each with the part it plays there. `where` is said of sentences; contacts and owners
 * of sites have words of their own.
 */
export function proseNames(
  paragraphs: readonly Paragraph[],
  where: 'preamble' | 'body' | 'contact',
): PrintedName[] {
  const names: PrintedName[] = [];
  let left = LONGEST_PROSE;
  let sentences = 0;
  const lines = unwrapped(paragraphs);
  const whole = fold(
    lines
      .map(({ text }) => text)
      .join('。')
      .slice(0, LONGEST_PROSE),
  ).text;
  for (const { text, span, role } of lines) {
    if (left <= 0) break;
    if (role === 'title') continue;
    const folded = fold(text.slice(0, left), span[0]);
    left -= text.length;
    let after = 0;
    for (const start of startsIn(folded.text)) {
      if (start < after) continue;
      const played = playing(folded.text, start);
      if (!played || (where === 'contact' && played.role !== 'contact')) continue;
      const { found, role: part } = played;
      const behind = folded.text.slice(found.end, found.end + 120);
      if (part === 'subject' && (actsOnUs(behind) || isSpokenOf(found.name, whole))) continue;
      const before = sentences + stopsIn(folded.text.slice(0, start));
      const late = before > FIRST_SENTENCES;
      after = found.end;
      for (const name of meant(found.name, part))
        names.push({
          name,
          where: part === 'contact' || part === 'website' ? part : where,
          votes:
            (late && part === 'subject') || isMeans(folded.text, found.start, part)
              ? 1
              : votesOf(part, found, behind, before === 0),
          span: folded.span(found.start, found.start + name.length),
        });
    }
    sentences += Math.max(1, stopsIn(folded.text));
  }
  return names;
}

const WRAPPED = /[，。；]/;
const SHORTEST_WRAPPED = 16;
const LONGEST_WRAPPED = 1200;
const BEGINS_ANEW = /^\s*(?:[一二三四五六七八九十]{1,3}[、.]|[(（\d•·*|-]\D|第[一二三四五六七八九十])/;

/** Lines of one sentence that the page breaks anywhere, put together again: …现公布青禾区水务局 ⏎ 2022年…报告。 */
function unwrapped(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const line of paragraphs) {
    const before = joined[joined.length - 1];
    const gap = before ? line.span[0] - before.span[1] : 0;
    const goesOn =
      before?.role === 'body' &&
      line.role === 'body' &&
      before.text.length === before.span[1] - before.span[0] &&
      line.text.length === line.span[1] - line.span[0] &&
      before.text.length >= SHORTEST_WRAPPED &&
      before.text.length < LONGEST_WRAPPED &&
      gap > 0 &&
      gap < 4 &&
      WRAPPED.test(before.text) &&
      !/[。；;：:！!？?）)》]\s*$/.test(before.text) &&
      !BEGINS_ANEW.test(line.text);
    if (before && goesOn)
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text}${' '.repeat(gap)}${line.text}`,
        span: [before.span[0], line.span[1]],
      };
    else joined.push(line);
  }
  return joined;
}

/** Whom an office that made the report or answers for it stands for; that of a government reports on its own as well. */
function meant(name: string, role: Role): readonly string[] {
  if (role !== 'contact' && role !== 'maker') return [name];
  const organ = withoutOffice(name);
  return /政府办公[室厅]$/.test(name) && organ.endsWith('政府') ? [organ, name] : [organ];
}

/** 依托X局网站公开: the office above lends its site. */
function isMeans(text: string, start: number, part: Role): boolean {
  return (
    part === 'website' &&
    /(?:依托|借助|利用|运用|通过|借力)[^，。；;]{0,4}$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

function stopsIn(text: string): number {
  return text.split('。').length - 1;
}

/** The longest name at this place that plays a part. */
function playing(text: string, start: number): { found: FoundName; role: Role } | null {
  const names = namesAt(text, start);
  for (const found of names) {
    const role = roleOf(text, found, found !== names[0]);
    const known = role === 'slot' || found.area || headOf(found.name) !== null;
    const asked = (role === 'contact' || role === 'maker') && namesTown(found.name);
    if (role && (known || asked)) return { found, role };
  }
  return null;
}

// 青石镇主动公开信息8条 says more of who reports than another's 认真落实 before it, copied from the report above.
const DISCLOSES =
  /^[^，,。；;]{0,12}?(?:公开(?:各类|政府|政务)?信息|公布|发布|没有|未|收到|受理|接到|无(?!私|锡|为))/;

function votesOf(role: Role, { name, area }: FoundName, behind: string, opens: boolean): number {
  if (role !== 'subject') return VOTES[role];
  if (area) return DISCLOSES.test(behind) ? VOTES.subject : 2;
  // 省住房城乡建设厅 may be one of several that a government's report tells of, but not where the text begins with it.
  return headOf(name) === 'placed' ? VOTES.subject : opens ? 2 : 1;
}

function startsIn(text: string): number[] {
  const starts = new Set([0]);
  for (const match of text.matchAll(STARTS)) {
    starts.add(match.index + match[0].length);
    if (starts.size > MOST_STARTS) break;
  }
  return [...starts];
}
