import type { SourceDocument } from '../../document/document.ts';
import { AREA_WORDS } from '../../catalogue/phrases.ts';
import { fold } from '../fold.ts';
import { anyOf } from './wording.ts';

const SUBJECT_GOES_ON =
  '各|所有|共|总计|合计|累计|主动|收到|接到|新收|受理|办理|公开|发布|推送|通过|依托|全年|本年|今年|未|无|没有|行政机关|政府|机关|单位|部门|网站|门户|政务新媒体|[\\u4e00-\\u9fff]{1,4}系统(?:共|累计|主动|公开|发布|各|全年)|[,:]';
const AREA_AS_SUBJECT = new RegExp(
  `(?:^|[^在向对按列位居为据照])(?:${anyOf(AREA_WORDS)})(?:${SUBJECT_GOES_ON}|$)`,
);
const NAMES = /[“《「][^”》」]{0,60}[”》」]/g;
const TITLE =
  /(?:20\d\d年?度?)?(?:年度?)?政府信息公开(?:工作)?(?:20\d\d年?度?)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)/g;
const GOVERNMENT =
  /(?:人民政府|[省市区县旗州]政府|[市区县镇乡旗州]|街道|街道办事处|街道办|管委会|管理委员会|开发区|新区)$/;
const DEPARTMENT = /[局厅委办会院署处队站所]$|中心$|办公室$/;

/**
 * True where the words before a figure speak of a whole area: 全区各单位, 全市共收到. Where 全市 only qualifies a noun
 * (全市经济社会发展) or stands in a name, the figure is still the organ's own.
 */
export function coversArea(text: string): boolean {
  return AREA_AS_SUBJECT.test(text.slice(-200).replace(NAMES, ''));
}

/** True where the reporting organ is a government or its outpost: 全区 is then its own scope. */
export function isGovernment(document: SourceDocument): boolean {
  const head = fold(document.text.slice(0, 3000)).text;
  for (const match of head.matchAll(TITLE)) {
    const name = head
      .slice(Math.max(0, match.index - 30), match.index)
      .replace(/(?:关于)?(?:20\d\d)?年?度?$/, '');
    if (GOVERNMENT.test(name)) return true;
    if (DEPARTMENT.test(name)) return false;
  }
  return false;
}
