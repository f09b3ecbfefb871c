import { fold } from './fold.ts';

const OPENING = 1500;
// 现发布《青禾乡2022年政府信息公开工作年度报告》, 本年度报告根据…制作: the text speaks of itself.
const NAMES_ITSELF =
  /(?:现|特此)(?:向社会)?(?:公布|公开|发布)[^。；;]{0,60}信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)|(?:^|[。；;，,:：])(?:本|此)(?:份)?(?:年度)?(?:工作)?(?:报告|年报)/;
// Its parts one after another, or from when to when it counts: notices that ask for reports say that too.
const LISTS_PARTS = /主动公开[^。]{0,20}情况[^。]{0,12}申请[^。]{0,60}(?:复议|诉讼)[^。]{0,60}(?:问题|事项)/;
const HAS_PERIOD = /20\d\d年1月1日[^。]{0,8}[到至起—\-~～][^。]{0,8}12月31日/;
const COUNTS =
  /(?:公开|发布)(?:各类)?(?:政府|政务)?信息[^。，,；;\d]{0,8}\d|申请[^。，,；;\d]{0,6}\d[^。，,；;]{0,4}[件条份宗]/;
const HAS_YEAR = /20\d\d年/;
// 青禾区发布2020年政府信息公开工作年度报告 is news of one.
const TELLS_OF_ONE = /发布|公布|解读|图解|一图|评估|评议|汇总|一览|审议|通过/;
const SPEAKS_OF_ANOTHER = /(?:进行|作|做|如下)(?:如下|以下)?解读|范文|模板|XX|××|某某/;

/**
 * Whether a text without title and headings (one line, cut off) is such a report by its own words: it names itself,
 * lists its parts or says which year it counts, and counts what was disclosed or asked for.
 */
export function isSelfDeclared(text: string): boolean {
  const whole = fold(text.slice(0, OPENING * 4)).text;
  const opening = whole.slice(0, OPENING);
  return (
    NAMES_ITSELF.test(opening) &&
    (LISTS_PARTS.test(opening) || HAS_PERIOD.test(opening)) &&
    countsOwn(opening, whole)
  );
}

/**
 * Whether a text under the full title of such a report, with its year, is one although it has none of the usual
 * headings: it counts what was disclosed or asked for. A list of links or an empty page under that title counts nothing.
 */
export function isTitledAndCounts(title: string, text: string): boolean {
  const whole = fold(text.slice(0, OPENING * 4)).text;
  return HAS_YEAR.test(title) && !TELLS_OF_ONE.test(title) && countsOwn(whole.slice(0, OPENING), whole);
}

const countsOwn = (opening: string, whole: string): boolean =>
  !SPEAKS_OF_ANOTHER.test(opening) && COUNTS.test(whole);
