import { APPROXIMATE_BEFORE, CONNECTORS } from '../../../catalogue/phrases.ts';
import type { Mention } from '../mentions.ts';
import { longestFirst } from '../wording.ts';

/** Words of what else people ask of an office. */
export const OTHER_MATTER =
  /复议|诉讼|咨询|投诉|留言|建议|提案|来信|来电|工单|热线|补贴|许可|登记|认定|仲裁|救助|援助|补助|低保|贷款|职称|办件|事项|举报|信访|培训|补正|延期|超期|逾期/;
/** Verbs of receiving; 不予受理 is none. */
export const RECEIVED = /(?:收到|新收|接到|接收|收悉|(?<!不|不予|未|未予|不再)受理)/;
const EACH_RECEIVED = new RegExp(RECEIVED, 'g');
/** Words that join a figure to what it counts. */
export const JOINING = longestFirst([...CONNECTORS, ...APPROXIMATE_BEFORE, '件', '总件', ':', '数']);

/** 信访局 is the office that tells, 信访 another matter. */
export function isOfOtherMatter(text: string): boolean {
  // 对外展示依申请事项209项: services that people may apply for.
  if (/依申请(?:类|办理|服务|政务服务|行政权力)*事项$/.test(text)) return true;
  return OTHER_MATTER.test(
    text
      .replace(/申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?的?事项/g, '申请')
      .replace(/[\u4e00-\u9fff]{2,8}(?:局|中心|办公室|热线办)(?=共|累计|全年|本年|收|受|接|新|办|处|$)/, ''),
  );
}

/** Units a request is counted in; 人次 only beside its name. */
export function countsRequests({ token, tail }: Mention, text: string): boolean {
  if (token.unit === '人次') return /(?:收到|受理|接到|新收)[^,]{0,20}申请$/.test(text);
  if (token.unit === '个') return /^(?:依申请|申请公开|(?:政府)?信息公开申请)/.test(tail);
  return token.kind === 'count' && !/^[篇则期个]/.test(token.unit);
}

/** Where the last verb of receiving ends, or null. */
export function endOfLastReceived(text: string): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(EACH_RECEIVED)) end = match.index + match[0].length;
  return end;
}
