import type { Paragraph } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedName } from '../report.ts';
import { namesAt } from './organ-name.ts';

const FIRST_PARAGRAPHS = 4;
const LONGEST = 8000;
const WHEN =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])?(?:(?:20\d\d|二[〇○O零][〇○O零一二三四五六七八九]{2})年?度?(?:以来)?|今年以来|本年度|一年来|全年)[，,]?/;
const GOVERNED = /^.{2,12}[省市区县旗州盟]$/;
const NO_GOVERNED =
  /(?:[辖小校片库牧园景老]|(?:主|老|中心|^|[市县])城|行政|开发|高新|经开|保税|度假|示范|新)区$/;
// 青禾区坚持…, 青禾县以…为指导: what a government says it does.
const ACTS =
  /^(?:坚持|认真|深入|全面|严格|紧紧|紧扣|紧密|围绕|聚焦|持续|积极|切实|扎实|高度|贯彻|落实|按照|主动|深化|不断|大力|始终|立足|牢固|着力|进一步|统筹|依法|推进|加强|政府信息公开工作(?:坚持|以|认真|深入)|以习近平)/;
// What only the report of a whole place tells: of all its offices, of its government's own share.
const GOVERNS =
  /全[省市区县旗州盟](?:各级|各部门|各单位|各行政|行政机关|\d|共|累计|新收|主动公开|收到|受理|接收|办理)|各(?:部门|单位|街道|镇街|乡镇|镇|区县|县区|县市)[、和及]各?(?:街道|镇|乡|部门|单位|区县|县区|乡镇)|(?:指导|组织|督促|推动)(?:全[省市区县旗州盟]|各(?:部门|单位|街道|镇|乡|区|县))|[省市区县旗州]政府(?:本级|公报|常务会|重大行政决策)|(?:公开|编制|发布)[省市区县旗州]政府(?:20\d\d)/;
const OF_OFFICE = /(?:我|本)(?:单位|部门|局|委|办|厅|中心|镇|乡|街道|院|所|站|队|馆|校)/;

/** A government that answers for the report through its office of disclosure and tells of all its offices. */
function asked(names: readonly PrintedName[]): PrintedName[] {
  const [first, ...others] = names.filter(({ where }) => where === 'contact');
  const one =
    first && /[省市区县旗州盟]人民政府$/.test(first.name) && others.every(({ name }) => name === first.name);
  return one ? [{ ...first, where: 'body', votes: 2 }] : [];
}

// The office of a place that keeps its government's disclosure and is asked about it.
const KEEPS_DISCLOSURE = /政务服务|大数据|数据(?:资源|发展|管理)?局|行政审批|政务公开|便民服务/;

/** Whether a name is only that of the office asked about the report of a government, which tells of all its offices. */
export function asksForOthers({ name, where }: PrintedName, overview: readonly Paragraph[]): boolean {
  return where === 'contact' && KEEPS_DISCLOSURE.test(name) && tellsOfAll(wholeOf(overview));
}

function tellsOfAll(whole: string): boolean {
  return !OF_OFFICE.test(whole) && GOVERNS.test(whole);
}

function wholeOf(overview: readonly Paragraph[]): string {
  return fold(
    overview
      .map(({ text }) => text)
      .join('。')
      .slice(0, LONGEST),
  ).text;
}

/**
 * The place that part one begins with as its subject (2023年，青禾区坚持…), where the text tells of all the place's offices
 * and speaks of itself as no single one. Every office says such words of its place, so others that are named stand before.
 */
export function governedArea(overview: readonly Paragraph[], names: readonly PrintedName[]): PrintedName[] {
  if (!tellsOfAll(wholeOf(overview))) return [];
  const answers = asked(names);
  if (answers.length > 0 || names.some(({ where }) => where === 'contact')) return answers;
  for (const { text, span } of overview.slice(0, FIRST_PARAGRAPHS)) {
    const folded = fold(text.slice(0, LONGEST), span[0]);
    const from = WHEN.exec(folded.text)?.[0].length ?? 0;
    const [found] = namesAt(folded.text, from);
    if (!found?.area || !GOVERNED.test(found.name) || NO_GOVERNED.test(found.name)) continue;
    if (!ACTS.test(folded.text.slice(found.end, found.end + 20))) continue;
    return [{ name: found.name, where: 'body', votes: 2, span: folded.span(found.start, found.end) }];
  }
  return [];
}
