import type { Paragraph, Table } from '../../document/document.ts';
import { fold } from '../fold.ts';
import {
  endsName,
  isNobody,
  isShortOf,
  isSpam,
  nameIn,
  namesAt,
  withoutContact,
  type FoundName,
} from './organ-name.ts';
import type { PrintedName } from '../report.ts';
import type { Title } from './title.ts';

const YEAR = /(?:20\d{2,4}|[二2][〇○O零0]..)(?:年度?|度)?|关于(?:印发|公布|发布|报送)?|^年度?/g;
const TITLE_NAME = /^[\p{Script=Han}（）()·、]{2,40}$/u;
// 名称 in the issue table of the page, 特向社会公布 before the title run into a sentence.
const TITLE_LEAD = /^(?:(?:信息|文件)?名称|标题|题名|(?:特|现)?(?:向社会)?(?:公布|发布|公开)|特向社会公布)/;
const LONGEST_PROSE = 6000;
const LONGEST_NAME_LINE = 60;
const PARAGRAPHS_OF_OVERVIEW = 4;
const LINES_FROM_END = 10;
const MOST_ISSUE_ROWS = 20;

// What stands behind the name of the organ that reports, and what stands behind the name of another one.
const REPORTS =
  /^(?:20\d\d|关于20|政府信息公开|政务公开|信息公开|本年|全年|认真|坚持|按照|深入|严格|主动|以习近平|高度重视|紧紧围绕|紧扣|围绕|积极|全面|切实|始终|持续|不断|共|贯彻|在(?:区|市|县|省|上级|党|[^，。]{0,12}领导)|编制|实际|根据|年度|根?据)/;
const ANOTHER =
  /^(?:印发|关于印发|发布的|网站|门户网站|官网|官方|领导|的(?:领导|指导|部署|统一|要求)|和|、|与|办公厅|下发|转发|要求)/;
// (以下简称"市公安局") behind a name says no more than the name.
const ABBREVIATED = /^\((?:以下|下文|下)?(?:统一?)?简?称[^()]{1,20}\)/;
const LEADS = /(?:结合|现公布|现将|公布|由|是|为|向社会公布|公开|编制)$/;
const METADATA =
  /^(?:发布机构|发文机关|发文机构|发布单位|公开机构|信息来源|来源|制发机关|责任单位|公开主体)[:：](.{3,40}?)(?=(?:发|成文|时间|日期|浏览|索引|字号|主题|分类|文号|作者|字体).{0,4}[:：]|$|\d)/;

/** Every name of an organ the document prints about itself, best place first. */
export function findNames(
  title: Title | null,
  opening: readonly Paragraph[],
  overview: readonly Paragraph[],
  closing: readonly Paragraph[],
): PrintedName[] {
  const titled = titleNames(title);
  return [
    ...titled,
    ...signatureNames(closing),
    ...lineNames(title, titled, opening),
    ...proseNames(opening, 'preamble'),
    ...proseNames(overview.slice(0, PARAGRAPHS_OF_OVERVIEW), 'body'),
    ...metadataNames(opening),
    ...contactNames([...opening, ...closing, ...overview]),
  ];
}

/** The title's slot without year and 关于. What is left is a name, whatever it ends in, as long as it is words. */
function titleNames(title: Title | null): PrintedName[] {
  if (!title) return [];
  const segments = title.slot.split(/[>》|:：\-—\s【】[\]]/);
  const slot = segments[segments.length - 1] ?? '';
  const name = slot
    .replace(YEAR, '')
    .replace(/^的|的$/g, '')
    .replace(TITLE_LEAD, '')
    .replace(/[（(][^（）()]*[)）]$/, '');
  if (!TITLE_NAME.test(name) || isSpam(title.whole) || isNobody(name)) return [];
  if (/共和国$|范文|模板|格式|样本|做好|编制|填报/.test(name.replace('机构编制', ''))) return [];
  if (/、/.test(name) && !name.split('、').every((part) => part.length > 2 && endsName(part))) return [];
  const start = title.whole.indexOf(name);
  return start < 0 ? [] : [{ name, where: 'title', span: title.span(start, start + name.length) }];
}

/**
 * A line of its own under the title, as on the covers of printed reports. A name above it may be the site's, and
 * counts only as a fuller form of the name in the title.
 */
function lineNames(
  title: Title | null,
  titled: readonly PrintedName[],
  opening: readonly Paragraph[],
): PrintedName[] {
  if (!title) return [];
  const [, end] = title.span(0, title.whole.length);
  return opening.flatMap(({ text, span, role }): PrintedName[] => {
    if (role !== 'body' || text.length > LONGEST_NAME_LINE) return [];
    const folded = fold(text, span[0]);
    if (nameIn(folded.text) !== folded.text) return [];
    if (span[0] < end && !titled.some(({ name }) => isShortOf(name, folded.text))) return [];
    return [{ name: folded.text, where: 'preamble', span: folded.span(0, folded.text.length) }];
  });
}

/** A line near the end that is a name, alone or before the date. */
function signatureNames(closing: readonly Paragraph[]): PrintedName[] {
  const names: PrintedName[] = [];
  for (const { text, span } of closing.slice(-LINES_FROM_END).reverse()) {
    if (text.length > 120) continue;
    const folded = fold(text, span[0]);
    const line = folded.text
      .replace(/20\d\d年.*$|[二2][〇○O零0]..年.*$|20\d\d[-./].*$/, '')
      .replace(/[(（]?(?:盖章|公章|印章)[)）]?$/, '');
    const name = nameIn(line);
    if (!name) continue;
    const start = folded.text.indexOf(name);
    names.push({ name, where: 'signature', span: folded.span(start, start + name.length) });
  }
  return names.slice(0, 2);
}

/** Names at the beginning of a clause whose next words say that this organ reports. */
function proseNames(paragraphs: readonly Paragraph[], where: 'preamble' | 'body'): PrintedName[] {
  const names: PrintedName[] = [];
  let left = LONGEST_PROSE;
  for (const { text, span, role } of paragraphs) {
    if (left <= 0) break;
    if (role !== 'body') continue;
    const folded = fold(text.slice(0, left), span[0]);
    left -= text.length;
    for (const start of clauseStarts(folded.text)) {
      const found = namesAt(folded.text, start).find((name) => speaksOfItself(folded.text, name));
      if (!found) continue;
      names.push({ name: found.name, where, span: folded.span(found.start, found.end) });
    }
  }
  return names;
}

/** Whether the words around a name say that it is the organ that reports, and not one that is cited. */
function speaksOfItself(text: string, { name, start, end }: FoundName): boolean {
  const behind = text.slice(end, end + 48).replace(ABBREVIATED, '');
  const before = text.slice(Math.max(0, start - 6), start);
  if (ANOTHER.test(behind) || /^(?:国务院|中共|全国)/.test(name)) return false;
  return REPORTS.test(behind) || (LEADS.test(before) && /^[，,。（(]/.test(behind));
}

function clauseStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[，。；：、,;:]|结合|现公布|现将|20\d\d年度?/g)) {
    starts.push(match.index + match[0].length);
    if (starts.length > 400) break;
  }
  return starts;
}

function metadataNames(opening: readonly Paragraph[]): PrintedName[] {
  const names: PrintedName[] = [];
  for (const { text, span } of opening) {
    if (text.length > 400) continue;
    const folded = fold(text, span[0]);
    const found = METADATA.exec(folded.text);
    const name = nameIn(found?.[1] ?? '');
    if (!name) continue;
    const start = folded.text.indexOf(name);
    names.push({ name, where: 'metadata', span: folded.span(start, start + name.length) });
  }
  return names;
}

const PUBLISHER = /^(?:发布机构|发文机关|发文机构|发布单位|公开机构|制发机关|责任单位|公开主体|信息来源)$/;

/** The publisher in an issue table above the text: its label in one cell, the name in the next. */
export function issueTableNames(tables: readonly Table[]): PrintedName[] {
  const names: PrintedName[] = [];
  for (const { rows } of tables)
    for (const row of rows.slice(0, MOST_ISSUE_ROWS))
      row.forEach((cell, index) => {
        const next = row[index + 1];
        if (!next || cell.text.length > 20 || next.text.length > 80) return;
        if (!PUBLISHER.test(fold(cell.text).text.replace(/[:：]$/, ''))) return;
        const folded = fold(next.text, next.span[0]);
        const name = nameIn(folded.text);
        if (name) names.push({ name, where: 'metadata', span: folded.span(0, folded.text.length) });
      });
  return names;
}

/** 请与…办公室联系, 联系单位：…: the office that answers the telephone is left away. */
function contactNames(paragraphs: readonly Paragraph[]): PrintedName[] {
  const names: PrintedName[] = [];
  for (const { text, span } of paragraphs) {
    if (text.length > 3000) continue;
    const folded = fold(text, span[0]);
    for (const match of folded.text.matchAll(
      /(?:请与|请联系[:：]?|请向|联系单位[:：]|由)([\p{Script=Han}]{3,36}?)(?=联系|反映|咨询|编制|负责解释|[(（，,;；。])/gu,
    )) {
      const printed = match[1] ?? '';
      const name = nameIn(withoutContact(printed));
      if (!name || !endsName(name)) continue;
      const start = match.index + match[0].length - printed.length;
      names.push({ name, where: 'contact', span: folded.span(start, start + name.length) });
    }
  }
  return names;
}
