import type { Paragraph } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedName } from '../report.ts';
import { nameIn, type FoundName } from './organ-name.ts';

const LONGEST_LINE = 200;
const SITE = /(?:的)?(?:政府)?(?:门户网站?|官方网站|官网|网站|政务网|信息公开网?|信息网|网)$/;
const CRUMBS = /[>›»→/]/;

/** Whose site the page is from: the segments of its own title, 欢迎访问…门户网站. */
export function siteNames(pageTitles: readonly Paragraph[], opening: readonly Paragraph[]): PrintedName[] {
  const welcomes = opening.filter(
    ({ text }) => /欢迎(?:您|光临|访问|来到)/.test(text) && text.length < LONGEST_LINE,
  );
  return [...pageTitles, ...welcomes].flatMap(({ text, span }) => {
    if (text.length > LONGEST_LINE) return [];
    const folded = fold(text, span[0]);
    return segments(folded.text, /[_|\-—–>]/).flatMap(([segment, at]) => {
      const lead = /^(?:欢迎)?(?:您)?(?:光临|访问|来到)?/.exec(segment)?.[0].length ?? 0;
      return printed(folded, segment.slice(lead).replace(SITE, ''), at + lead, 'website', 2);
    });
  });
}

/** The first name behind the words of a title, and whether it stands in brackets; a site's name beside none. */
export function siteIn(
  behind: string,
  base: number,
): {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
} | null {
  for (const [segment, at] of segments(behind, /[_|\-—–>:：()（）]/)) {
    const bare = segment.replace(/(?:政府|政务)?信息公开$/, '').replace(SITE, '');
    const found = nameIn(bare);
    if (!found || found.area) continue;
    const bracketed = /[(（—]/.test(behind.charAt(at - 1));
    return { name: found.name, start: base + at + found.start, end: base + at + found.end, bracketed };
  }
  return null;
}

/** The way through the site (首页>部门>区水务局>年报) names the office whose column the report stands in. */
export function crumbNames(opening: readonly Paragraph[]): PrintedName[] {
  return opening.flatMap(({ text, span }) => {
    if (text.length > LONGEST_LINE || !/首页|位置/.test(text)) return [];
    const folded = fold(text, span[0]);
    return segments(folded.text, CRUMBS).flatMap(([segment, at]) =>
      printed(folded, segment, at, 'metadata', 2),
    );
  });
}

function printed(
  folded: { readonly span: (start: number, end: number) => PrintedName['span'] },
  segment: string,
  at: number,
  where: PrintedName['where'],
  votes: number,
): PrintedName[] {
  const found: FoundName | null = nameIn(segment);
  if (!found || found.area) return [];
  return [{ name: found.name, where, votes, span: folded.span(at + found.start, at + found.end) }];
}

/** The pieces of a line between marks, each with where it begins. */
function segments(text: string, mark: RegExp): (readonly [string, number])[] {
  let at = 0;
  return text.split(mark).map((piece) => {
    const start = at;
    at += piece.length + 1;
    return [piece, start] as const;
  });
}
