import { endsArea, endsName } from './organ-name.ts';

const PLACE = /[省市区县镇乡州盟旗]/;
// What a fuller name has before a short one: the place above, or the organ above.
const FULLER =
  /(?:[省市区县镇乡州盟旗局署厅委会府部]|共和国|集团|公司)[^省市区县镇乡州盟旗]$|[省市区县镇乡州盟旗]$/;
// What may stand behind a short name and name no other organ: 青石镇人民政府, 经开区管委会, 卫生健康委员会.
// 区政府国资局 is 区国资局: the government is the one its offices are of.
const OF_GOVERNMENT = /(?<=[省市区县州盟旗])(?:人民)?政府(?=\p{Script=Han}{2,12}[局委厅]$)/u;
const SAME_ORGAN = /^(?:员会|人民政府|政府|办事处|管理委员会|管委会|行政公署|行署)$/;

/**
 * Whether `short` is a short form of `long`: the same words with others between or before them (北仑区政务办 of
 * 宁波市北仑区政务服务办公室), never with another place put in, never an office of it (…局 and …局办公室), never what stands
 * in the place (青禾县 and 青禾县水务局).
 */
export function isShortOf(short: string, long: string): boolean {
  return isShortOfPlain(short.replace(OF_GOVERNMENT, ''), long.replace(OF_GOVERNMENT, ''));
}

function isShortOfPlain(short: string, long: string): boolean {
  if (short === long) return true;
  if (short.length < 3 || short.length >= long.length) return false;
  if (long.endsWith(short)) return FULLER.test(long.slice(0, 1 - short.length));
  if (long.startsWith(short)) return SAME_ORGAN.test(long.slice(short.length));
  if (endsArea(short)) {
    const at = long.indexOf(short);
    const rest = at < 0 ? '' : long.slice(at + short.length);
    return SAME_ORGAN.test(rest) && FULLER.test(long.slice(0, at + 1));
  }
  if (short.slice(-1) !== long.slice(-1) && !endsAlike(short, long)) return false;
  const from = long.indexOf(short.slice(0, PLACE.test(short.charAt(0)) ? 1 : 2));
  if (from < 0) return false;
  let at = 0;
  for (const character of long.slice(from)) {
    if (character === short.charAt(at)) at += 1;
    else if (PLACE.test(character)) return false;
  }
  return at === short.length;
}

/** 政务办 and 政务服务办公室, 卫健委 and 卫生健康委员会. */
function endsAlike(short: string, long: string): boolean {
  return (
    (short.endsWith('办') && /办公室$|办事处$/.test(long)) ||
    (short.endsWith('委') && long.endsWith('委员会')) ||
    (short.endsWith('联') && long.endsWith('联合会')) ||
    (short.endsWith('政府') && long.endsWith('政府')) ||
    (short.endsWith('管委会') && long.endsWith('管理委员会'))
  );
}

const OFFICE =
  /^(?:(?:党政|综合|政务公开|政务|信息公开|行政|党群|文秘|机关|单位|秘书|法制|法规|政策法规|人事|宣传|信息|电子政务|组织人事|社会事务|便民)[和与、]?)*(?:工作)?(?:领导小组)?(?:办公室|办|科|股|处|室|组|中心|站|部|服务中心|窗口|服务窗口)?(?:综合科|信息科|政务公开科|秘书科|文秘科|信息公开科)?$/;

/** The name of an organ without its office that answers the telephone: 青禾区水务局办公室, 青石镇党政办, 农业局信息中心. */
export function withoutOffice(name: string): string {
  for (let end = 3; end < name.length; end += 1) {
    const whole = name.slice(0, end);
    if (!OFFICE.test(name.slice(end))) continue;
    if (endsName(whole) || endsArea(whole)) return whole;
  }
  return name;
}
