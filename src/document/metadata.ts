import type { Cell } from './document.ts';

// What pages and issue tables say about a document. None of these is a label of the statutory forms.
const LABEL =
  /^(?:索引号?|信息索引号|发文(?:机关|机构|单位|字号|日期)|发布(?:机关|机构|单位|日期|时间|人)|公开(?:主体|方式|时限|范围|日期|目录|责任部门|类型)|成文日期|生成日期|生效日期|失效日期|废止日期|主题分类|主题词|组配分类|体裁分类|服务对象(?:分类)?|信息(?:名称|分类|来源|类别)|文件?(?:编)?号|文号|关键词|有效性|时效性?|来源|作者|责任编辑|编辑|浏览(?:次数|量)|阅读(?:次数|量)|点击(?:次数|量)|访问次数|字体|分享|字号|内容概述|(?:所属)?栏目|更新(?:日期|时间)|撰写时间|录入时间|审核|内容分类|公文种类|载体类型|记录形式|语种|制发日期|印发日期|规范性文件(?:统一)?编号)$/;

/** How long a metadata label may be with its white space and colon. */
const LONGEST = 16;

/** Whether the row names what it tells (索引号, 发文机关, 成文日期 …) in one of its cells. */
export function isMetadataRow(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => isMetadataLine(text));
}

/** Whether a line opens with a label such as 发布日期： or stands for a page control such as 打印 or 关闭. */
export function isMetadataLine(line: string): boolean {
  const bare = line.slice(0, 60).replace(/[\s\u200b【[\]】]/g, '');
  const colon = bare.search(/[:：]/);
  const label = colon < 0 ? bare : bare.slice(0, colon);
  if (label.length <= LONGEST && LABEL.test(label) && (colon >= 0 || line.trim().length <= LONGEST))
    return true;
  if (line.length > 300) return false;
  return (
    /^(?:您?(?:现在)?(?:的|所在)?(?:当前)?(?:的|所在)?位置|首页[>»›＞/|-])/.test(bare) || CONTROL.test(bare)
  );
}

const CONTROL =
  /^(?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|[大中小]{2,3}|扫一扫.{0,20}|返回顶部|无障碍.{0,6}){1,3}$/;
