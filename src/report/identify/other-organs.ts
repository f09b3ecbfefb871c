// 云岭市审计局开展检查: what others do to an office, or beside it.
const ACTS_ON_US =
  /^[^，。；;]{0,4}(?:开展(?:检查|督查|督导|评估|测评|考核|审计|调研|培训)|组织(?:培训|召开|开展培训|检查|考核)|发布(?:了)?(?:数据|通报)|下发|下达|牵头|维持|驳回|审计|抽查|督查|测评|刊发|刊登|采用|转办|交办|移交|派(?:员|出))/;
// …，我局积极配合.
const WE_FOLLOW =
  /^[^。；;]{0,80}(?:我|本)(?:局|委|办|厅|院|所|站|处|中心|单位|机关|镇|乡|街道)[^，。；;]{0,4}(?:配合|参加|参与|派|协助|接受|选派|按要求)/;
const WITH = /(?:会同|配合|协助|联合|报送|协同|(?:我|本)[局委办厅镇乡院所站处][与和同]|单位[与和同])$/;
const ORDERS = /^(?:的?(?:要求|部署|安排|委托|来函|通知)|下发|转发|下达|牵头|等)/;
const LONGEST_LEAD = 4;
const MOST_PLACES = 20;

/** Whether what stands behind the subject of a sentence is done to the office that reports, or beside it. */
export function actsOnUs(behind: string): boolean {
  return ACTS_ON_US.test(behind) || WE_FOLLOW.test(behind);
}

/** Whether a text speaks of an organ as of another somewhere: 会同云岭市财政局, 按照云岭市财政局要求. */
export function isSpokenOf(name: string, text: string): boolean {
  let at = text.indexOf(name);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place += 1) {
    const end = at + name.length;
    if (WITH.test(text.slice(Math.max(0, at - LONGEST_LEAD), at)) || ORDERS.test(text.slice(end, end + 8)))
      return true;
    at = text.indexOf(name, end);
  }
  return false;
}
