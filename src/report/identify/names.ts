import type { Paragraph, Table } from '../../document/document.ts';
import { fold } from '../fold.ts';
import { asksForOthers, governedArea } from './governed-area.ts';
import { isShortOf } from './organ-forms.ts';
import {
  endsArea,
  endsName,
  headOf,
  isNobody,
  isSpam,
  nameIn,
  namesPlace,
  ownPart,
  withoutSecond,
} from './organ-name.ts';
import { ANNOUNCED } from './organ-words.ts';
import { fieldNames } from './page-fields.ts';
import { withoutControls } from './page-lines.ts';
import { crumbNames, siteIn, siteNames } from './page-names.ts';
import { proseNames } from './prose-names.ts';
import type { PrintedName } from '../report.ts';
import { signatureNames } from './signature.ts';
import type { Title } from './title.ts';

const YEAR = /(?:20\d{2,4}|2O\d{2}|[二2][〇○O零0]..)(?:年度?|度)?|关于(?:印发|公布|发布|报送)?|^年度?/g;
const TITLE_NAME = /^[\p{Script=Han}（）()·、]{2,40}$/u;
// 名称 in the issue table of the page, 特向社会公布 before the title run into a sentence, the column before it.
const TITLE_LEAD = new RegExp(
  `^(?:现将|现就|兹将|将|(?:信息|文件)?名称|标题|题名|正文|首页|(?:法定)?主动公开(?:内容)?|政府信息公开(?:年报|年度报告)?|政务公开|信息公开(?:年报)?|年度报告|年报|${ANNOUNCED})`,
);
// A hijacked page puts the address of its trade where the place stood.
const ADVERTISED = /官网|网站|手机|入口|网址|在线|平台(?!.{0,6}[局委办厅])/;
// 和县, 沛县: in a sentence two characters are too few to be told from 全县, 区县.
const SHORT_PLACE = /^[^各全本我该贵区县市乡镇城农村郊省州旗盟外\P{Script=Han}][县镇乡]$/u;
const LONGEST_NAME_LINE = 60;
const PARAGRAPHS_OF_OVERVIEW = 6;

/** What the document is made of, as far as it says who reports. */
export interface Places {
  readonly title: Title | null;
  readonly opening: readonly Paragraph[];
  readonly overview: readonly Paragraph[];
  readonly closing: readonly Paragraph[];
  /** Tables above the first heading. */
  readonly above: readonly Table[];
  /** Titles of the page that are not the report's. */
  readonly pageTitles: readonly Paragraph[];
}

/** Every name of an organ the document prints about itself, best place first. */
export function findNames({ title, opening, overview, closing, above, pageTitles }: Places): PrintedName[] {
  const titled = titleNames(title);
  const told = proseNames(opening, 'preamble');
  const acting = proseNames(overview.slice(0, PARAGRAPHS_OF_OVERVIEW), 'body');
  const others = [
    ...signatureNames(closing),
    ...(title ? lineNames(title, titled, opening) : fullerLines([...told, ...acting], opening)),
    ...told,
    ...acting,
    ...fieldNames(opening, above),
    ...proseNames([...overview.slice(PARAGRAPHS_OF_OVERVIEW), ...closing], 'contact'),
    ...siteNames(pageTitles, opening),
    ...crumbNames(opening),
  ];
  const printed = [...titled.map((name) => withoutPage(name, others)), ...others];
  const found = printed.filter((name) => !asksForOthers(name, overview));
  return found.some(({ where }) => where !== 'website' && where !== 'contact')
    ? found
    : [...found, ...governedArea(overview, found)];
}

/** The title's name without words of the page that ran into it, where another place prints the rest as a name. */
function withoutPage(titled: PrintedName, others: readonly PrintedName[]): PrintedName {
  const own = others.find(
    ({ name, votes }) =>
      votes > 1 &&
      name.length < titled.name.length - 1 &&
      titled.name.endsWith(name) &&
      headOf(name) === 'placed' &&
      !isShortOf(name, titled.name) &&
      headOf(titled.name.slice(0, -name.length)) === null,
  );
  if (!own) return titled;
  const [start, end] = titled.span;
  return { ...titled, name: own.name, span: [Math.max(start, end - own.name.length), end] };
}

/** The organ in the title: in its slot, or else behind the words (…年度报告(青禾区水务局)). */
function titleNames(title: Title | null): PrintedName[] {
  if (!title || isSpam(title.whole)) return [];
  const [slot = '', ...before] = title.slot.split(/[>》|:：\-—\s【】[\]]/).reverse();
  const names = [slot, ...before].map(slotName);
  const name = names[0] ?? names.slice(1).find((other) => other && (endsName(other) || endsArea(other)));
  const start = name ? title.whole.indexOf(name) : -1;
  const behind = behindTitle(title);
  if (name && start >= 0)
    return [{ name, where: 'title', votes: 6, span: title.span(start, start + name.length) }, ...behind];
  return behind;
}

/** Who stands behind the words of the title: in brackets the organ, else who has the site. */
function behindTitle({ whole, end, span }: Title): PrintedName[] {
  const site = siteIn(whole.slice(end), end);
  if (!site) return [];
  const [where, votes] = site.bracketed ? (['title', 5] as const) : (['website', 2] as const);
  return [{ name: site.name, where, votes, span: span(site.start, site.end) }];
}

/** A part of the title without year and 关于. What is left is a name if it ends like one or holds a place. */
function slotName(part: string): string | null {
  const name = withoutControls(part)
    .replace(YEAR, '')
    .replace(/^[(（]([^()（）]{3,40})[)）]$/, '$1')
    .replace(/^的|的$/g, '')
    .replace(TITLE_LEAD, '')
    .replace(/[（(][^（）()]*[)）]$/, '');
  if (SHORT_PLACE.test(name)) return name;
  if (!TITLE_NAME.test(name) || ADVERTISED.test(name) || isNobody(name)) return null;
  if (/共和国$|范文|模板|格式|样本|做好|编制|填报/.test(name.replace('机构编制', ''))) return null;
  if (!endsName(name) && !endsArea(name) && !namesPlace(name)) return null;
  const several = name.includes('、');
  const listed = several && name.split('、').some((each) => each.length > 2 && headOf(each) === 'placed');
  return listed ? null : ownPart(name);
}

/**
 * A line of its own under the title, as on the covers of printed reports. A name above it may be the site's, and
 * counts only as a fuller form of the name in the title.
 */
function lineNames(
  title: Title,
  titled: readonly PrintedName[],
  opening: readonly Paragraph[],
): PrintedName[] {
  const [, end] = title.span(0, title.whole.length);
  return placedLines(opening).filter(
    (line) => line.span[0] >= end || titled.some(({ name }) => isShortOf(name, line.name)),
  );
}

/** A line above a text without a title that tells in full who is named there without a place (区水务局). */
function fullerLines(told: readonly PrintedName[], opening: readonly Paragraph[]): PrintedName[] {
  const short = told.filter(({ name }) => headOf(name) === 'levelled');
  return placedLines(opening).filter((line) => short.some(({ name }) => isShortOf(name, line.name)));
}

/** Lines that are nothing but the name of an organ with its place. */
function placedLines(opening: readonly Paragraph[]): PrintedName[] {
  return opening.flatMap(({ text, span, role }): PrintedName[] => {
    if (role !== 'body' || text.length > LONGEST_NAME_LINE) return [];
    const folded = fold(text, span[0]);
    const line = withoutSecond(folded.text.replace(/^[(（]([^()（）]{3,40})[)）]$/, '$1'));
    const found = nameIn(line);
    if (found?.name !== line || found.area || !namesPlace(found.name)) return [];
    return [{ name: found.name, where: 'preamble', votes: 4, span: folded.span(0, folded.text.length) }];
  });
}
