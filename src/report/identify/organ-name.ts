/** A name of an organ found in folded text: half-open offsets into that text. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

// What the name of an organ ends in, longest first where one ends in another.
const ENDINGS = [
  '人民政府办公厅|人民政府办公室|人民政府|街道办事处|地区行政公署|行政公署|乡政府|镇政府|市政府|区政府|县政府',
  '管理委员会|工作委员会|监督管理局|委员会办公室|委员会|管委会|党工委|国资委|发改委|卫健委|农委|经信委',
  '税务总局|税务局|海关总署|海关|公安厅|公安局|公安部|检察院|法院|总局|分局|支局|局|厅|总署|署|总队|支队|大队',
  '服务办公室|管理办公室|政务服务办|办公厅|办公室|办事处|管理处|服务处|政务办|政府办|管理办',
  '分行|支行|联合社|档案馆|图书馆|博物馆|林场|农场|牧场|编办|苏木|中学|小学|幼儿园|医院',
  '管理中心|服务中心|交易中心|中心|工作站|出版社|研究院|科学院|银行|联合会|联社|联盟|管理站|管理区|街道|镇|乡|部|院|会|处|站|所|队|集团|公司|大学|学院|学校',
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length);

const ENDS = new Set(ENDINGS);
const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length));
const LONGEST_NAME = 36;

// Words before a name. 和县, 向阳 begin names themselves.
const LEAD_IN =
  /^(?:关于|特?[现向]?(?:向社会)?(?:公布|公开|发布)|特?向社会|现将|现就|根据|按照|依据|由|是|为|本(?:年度)?(?:工作)?(?:报告|年报)(?:是?由)?|与|和(?!县|平|顺|政|龙|田|硕|静|布)|及|以及|在|请与|请联系|联系|结合|以下为|下面是|编制|发布机构|发文机关|发布单位|单位名称|报告单位|索引号|来源|信息来源|作者|责任编辑|\d{4}年度?|年度?|度|的|向(?!阳)|全年|[》《:：])+/;

// 我局, 本街道, 全市: said of oneself or of everybody, whatever words follow; 全椒, 本溪, 贵州 are places.
const PRONOUN = /^(?:[我该各]|本(?!溪)|贵(?=[局委办厅单机部街镇])|全(?=[市区县省镇乡局系年体]))/;

const NOBODY =
  /^(?:本|我|该|贵|各|全|上级|有关|相关|其他|区|市|县|省|乡|镇|街道|党|国家|地方|基层|行政|司法|人民|职能|业务|主管|牵头|责任|成员|下属|直属|所属|内设|中央|国务院)?(?:机关|单位|部门|局|委|办|厅|镇|乡|街道|政府|办公室|委员会|领导小组|管委会|人民政府|区政府|市政府|县政府|会|院|部|处|所|站|中心|队|管理区|(?:政务|行政|便民)服务中心|融媒体中心|档案馆|图书馆)$/;

const NOT_IN_NAME =
  /[^\p{Script=Han}（）()·]|的|了|并|对|将|已|均|年|月|日|条例|公开|公布|发布|社会公|报告|通过|根据|规定|工作|在|(?:^|[^自])由|我[局委办镇县区市]|认真|贯彻|落实|坚持|网站|网页|门户|官网|[省市区县]委[、和]?[省市区县]政府|^[一二三四五六七八九]是|^(?:其中|联合国家|推进|推动|加强|督促|指导|要求|协调|配合|支持|邀请|接受|开展|召开|做好|完成|强化|学习|协助|会同|成立|设立|依托|利用|围绕|积极|持续|不断|全面|切实)/u;

const SPAM =
  /https?:|www\.|\.com|\.cn|博彩|彩票|娱乐城|赌|菠菜|棋牌|色情|成人|视频|官网下载|免费|下载|注册|开户|体育投注|真人|老虎机|威尼斯|葡京|澳门新|皇冠|AV|亚洲|国产/i;

/** Whether a string looks like a hijacked page's advertisement and not like an office. */
export function isSpam(text: string): boolean {
  return SPAM.test(text);
}

/** Whether a name says nobody: 我局, 本机关, 区政府 without a place. */
export function isNobody(name: string): boolean {
  return name.length < 3 || NOBODY.test(name);
}

/** Takes a whole string as a name: lead-in dropped, ending checked. Null for what is no name of an organ. */
export function nameIn(text: string): string | null {
  const bare = text.replace(LEAD_IN, '').replace(/[，。、：:；;,.]{1,80}$/, '');
  if (PRONOUN.test(bare)) return null;
  if (bare.length < 3 || bare.length > LONGEST_NAME) return null;
  if (NOT_IN_NAME.test(bare) || isSpam(bare) || isNobody(bare)) return null;
  return endsName(bare) ? bare : null;
}

/** Every name that begins at `from` of folded text, lead-in words aside; the longest first. */
export function namesAt(text: string, from = 0): FoundName[] {
  const lead = LEAD_IN.exec(text.slice(from, from + 40))?.[0].length ?? 0;
  const start = from + lead;
  const names: FoundName[] = [];
  if (PRONOUN.test(text.slice(start, start + 4))) return names;
  for (let end = start + 3; end <= Math.min(text.length, start + LONGEST_NAME); end += 1) {
    const name = text.slice(start, end);
    if (NOT_IN_NAME.test(name)) break;
    if (endsName(name) && !isNobody(name) && !isSpam(name)) names.unshift({ name, start, end });
  }
  return names;
}

/** Whether a string ends as the names of organs do. */
export function endsName(name: string): boolean {
  for (let length = Math.min(LONGEST_ENDING, name.length - 1); length > 0; length -= 1)
    if (ENDS.has(name.slice(-length))) return true;
  return false;
}

const PLACE = /[省市区县镇乡州盟旗]/;
// What a fuller name has before a short one: the place above, or the organ above.
const FULLER =
  /(?:[省市区县镇乡州盟旗局署厅委会府部]|共和国|集团|公司)[^省市区县镇乡州盟旗]$|[省市区县镇乡州盟旗]$/;
const CONTACT = /^(?:党政|综合|政务公开|政务)?(?:办公室|办|科|股)$/;

/**
 * Whether `short` is a short form of `long`: the same words with others between or before them (北仑区政务办 of
 * 宁波市北仑区政务服务办公室), never with another place put in, never a mere office of it (…局 and …局办公室).
 */
export function isShortOf(short: string, long: string): boolean {
  if (short === long) return true;
  if (short.length < 3 || short.length >= long.length) return false;
  if (long.endsWith(short)) return FULLER.test(long.slice(0, 1 - short.length));
  if (long.startsWith(short) && CONTACT.test(long.slice(short.length))) return false;
  const from = long.indexOf(short.slice(0, 2));
  if (from < 0) return false;
  let at = 0;
  for (const character of long.slice(from)) {
    if (character === short.charAt(at)) at += 1;
    else if (PLACE.test(character)) return false;
  }
  return at === short.length;
}

// Functions that hold a word for a place without naming one: 市场监督管理局, 住房和城乡建设局, 乡村振兴局.
const NO_PLACE =
  /市场|市政|市容|市民|城市|城乡|城镇|城区|乡村|乡镇|农村|社区|园区|县域|区域|区划|^街道办|小镇/g;
const NAMED_PLACE =
  /[\p{Script=Han}](?:[省市区县州盟旗镇乡]|街道|苏木|兵团|林场|农场|[新园港]区)|[\p{Script=Han}]{2}(?:经开|高新|保税|示范)|^(?:中华人民共和国|国家|国务院|中国)/u;

/**
 * Whether a name says where its organ is, so that it can be no other one's: 青禾区水务局, 国家税务总局, and not 水务局
 * or 市水务局, of which every district has its own.
 */
export function namesPlace(name: string): boolean {
  return NAMED_PLACE.test(name.replace(NO_PLACE, (word) => '·'.repeat(word.length)));
}

/** A contact's name without the office that answers the telephone: 青禾区水务局办公室 is 青禾区水务局. */
export function withoutContact(name: string): string {
  const bare = name.replace(/(?:党政综合|党政|综合|政务公开|局|政府)?(?:办公室|办)$/, (office) =>
    /^[局]|^政府/.test(office) ? office.slice(0, office.startsWith('局') ? 1 : 2) : '',
  );
  return bare.length >= 3 && endsName(bare) ? bare : name;
}
