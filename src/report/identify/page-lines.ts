import { nameIn } from './organ-name.ts';

const LABELLED = /^[•·●○◆▪*\-—|\s]{0,4}[\p{Script=Han}]{2,6}[:：|]/u;
const NAMES_TITLE =
  /(?:标题|名称|题名|附件\d?)[:：|][^:：|]*$|^(?:中文名称?|(?:信息|文件)?名称|标题|题名)[:：|]/;
const BREADCRUMB =
  /^(?:您的|您现在的|您现在所在的?|您所在的?|你的|当前|现在的?|所在)?位置|^(?:网站)?首页|[>》›»→]{1,2}(?:正文|首页|[\p{Script=Han}]{2,12}[>》›»→])/u;
const ADDRESS = /^(?:https?:|www\.)/i;
const DATE_ALONE = /^[(（]?20\d\d[-年./]\d{1,2}[-月./]\d{1,2}/;
const DOCUMENT_NUMBER = /[〔[【(（]20\d\d[〕\]】)）]\d{1,5}号(?:[)）]?$|签发)/;
const TOOLS =
  /^(?:[【[(（]?(?:打印|关闭|分享到?|收藏|返回|字号|字体|大中小|大|中|小|繁体|简体|浏览次数|浏览|点击率?|阅读|来源|作者|微信|微博|扫一扫|无障碍|长者模式|适老版|RSS|纠错|下载|保存|朗读|视力保护色|[:：\s|\d\]】)）]))+$/;
// What a page offers beside its text, glued to the line below it.
const CONTROL =
  '(?:(?:进入|切换|退出|返回|开启|一键)(?:到|至)?)?(?:网站支持IPv[46]|支持IPv[46]|无障碍(?:浏览|阅读|模式|版|辅助|通道|服务)?|关怀(?:版|模式)|(?:长者|老年|适老化?|助老|大字)(?:版|模式|专版|专区|助手|服务)|适老化?|(?:简体|繁体)(?:中文|版)?|移动版|手机版|电脑版|智能(?:问答|机器人|客服|搜索)|用户登录|登录|注册|English|加入收藏|设为首页|旧版入口|返回顶部|打印本页|关闭窗口)[|丨·/]?';
const CONTROLS = new RegExp(`^(?:${CONTROL}){1,6}`);
const COLUMN =
  /^(?:【[^】]{0,12}】)?(?:(?:政府|政务)?信息公开|政务公开|信息公开(?:指南|目录|制度|年报|年度报告)|(?:法定)?主动公开(?:内容)?|依申请公开|年度报告|年报|年度信息公开报告|政府信息公开(?:年报|年度报告|工作年报|工作年度报告)|正文|通知公告|政务动态|(?:部门|单位)?信息公开(?:年报)?|公开年报|欢迎.{0,40}|今天是.{0,30}|.{0,20}(?:无障碍|长者模式|繁体|简体).{0,20}|[\p{Script=Han}]{2,24}(?:门户网站?|官网|官方网站|政务网|政府网|网站))$/u;

/**
 * Whether a folded line is part of the page around the report: a labelled line of its issue table, the way through
 * the site, a date, a document number. Such a line is never one of several that make up a title.
 */
export function isOfPage(line: string): boolean {
  return (
    ADDRESS.test(line) ||
    LABELLED.test(line) ||
    BREADCRUMB.test(line) ||
    DATE_ALONE.test(line) ||
    DOCUMENT_NUMBER.test(line)
  );
}

/** Whether a line by itself is the page's: labelled, unless its label is an organ or says that the title follows. */
export function isPageOnly(line: string): boolean {
  const label = LABELLED.exec(line)?.[0].replace(/[:：|]$/, '');
  return label !== undefined && !NAMES_TITLE.test(line) && nameIn(label) === null;
}

/** Whether a folded line is the name of a column or of the site, with which no title begins. */
export function isColumn(line: string): boolean {
  return COLUMN.test(line) || TOOLS.test(line) || withoutControls(line) === '';
}

/** A folded line without the page's controls before it: 无障碍 长者模式 青禾区水务局2022年…. */
export function withoutControls(line: string): string {
  return line.replace(CONTROLS, '');
}
