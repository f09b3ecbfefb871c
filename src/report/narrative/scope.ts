import { AREA_WORDS } from '../../catalogue/phrases.ts';
import { anyOf } from './wording.ts';

const SUBJECT_GOES_ON =
  '各|所有|共|总计|合计|累计|主动|收到|接到|新收|受理|办理|公开|发布|推送|通过|依托|全年|本年|今年|未|无|没有|行政机关|政府|机关|单位|部门|网站|门户|政务新媒体|[\\u4e00-\\u9fff]{1,4}系统(?:共|累计|主动|公开|发布|各|全年)|[,:]';
const AREA_AS_SUBJECT = new RegExp(
  `(?:^|[^在向对按列位居为据照])(?:${anyOf(AREA_WORDS)})(?:${SUBJECT_GOES_ON}|$)`,
);
/** 全市账号发布3200条,我局公众号发布320条: from here on the office speaks of itself. */
const OWN_SUBJECT = /[,;](?:其中,?)?[我本](?:局|委|办|厅|院|镇|乡|街道|单位|机关|中心)[^,;]{0,60}$/;
const NAMES = /[“《「][^”》」]{0,60}[”》」]/g;

/**
 * True where the words before a figure speak of a whole area: 全区各单位, 全市共收到. Where 全市 only qualifies a noun
 * (全市经济社会发展) or stands in a name, the figure is still the organ's own.
 */
export function coversArea(text: string): boolean {
  const near = text.slice(-200).replace(NAMES, '');
  return AREA_AS_SUBJECT.test(near.slice(Math.max(0, near.search(OWN_SUBJECT))));
}
