import { ANNOUNCED, AREA_ENDINGS, ENDINGS, FIELDS, NO_ENDING, NO_NAME, PROVINCES } from './organ-words.ts';

/** A name of an organ found in folded text: half-open offsets into that text. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** True for the bare name of a place (青禾县, 青石镇, 松岭高新区). */
  readonly area: boolean;
}

const LONGEST_NAME = 40;
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map(({ length }) => length));

// Single characters that no name holds; 对外, 将乐, 青少年, 月湖, 哈日诺尔, 自由 are parts of names.
const CHARACTERS =
  '[^\\p{Script=Han}·]|[的了已均由我各该是不把被让使也以]|并(?!州)|在|对(?!外)|将(?!乐)|(?:^|[^少青老中壮])年|[\\d一二三四五六七八九十]月|月(?![湖坛山河])|(?<=[\\d〇零一二三四五六七八九十今近每节假昨当即作同次终])日|日(?=[常前益期报内均程起])';
// 工作 ends a name (水务局工作开展), unless an office is named so: 移民工作办公室, 征收工作管理办公室, 就业工作指导中心.
const WORK_OF =
  '(?<![局委厅办]工作)(?:管理|服务|指导|推进|协调|保障|事务|联席会议|联络|督查|监督|促进|发展|研究|信息|救助)';
const STOP = new RegExp(
  `${CHARACTERS}|${NO_NAME.join('|')}|工作(?!委员会|部|局|办|站|处|领导小组|${WORK_OF}(?:委员会|局|办公室|站|处|领导小组|中心|所))`,
  'u',
);
const FREE_TRADE = '自由';
// 云岭高新区(青禾科技城)管委会: the other name of the place stands inside that of its organ.
const SECOND_NAME =
  /(?<=[区城园])\(([\p{Script=Han}]{2,16})\)(?=管委会|管理委员会|党工委管委会|[\p{Script=Han}]{2,10}[局委办])/u;
const CORPS = /第[一二三四五六七八九十\d]{1,3}师$|[一二三四五六七八九十\d]{1,4}团$/;

// Words before a name. 和县, 向阳 begin names themselves.
const LEAD_IN = new RegExp(
  `^(?:关于|${ANNOUNCED}|特?向社会|现将|现就|兹将|根据|按照|依据|由|是|为|本(?:年度)?(?:工作)?(?:报告|年报)(?:是?由)?|可与|与|和(?!县|平|顺|政|龙|田|硕|静|布)|及|以及|在|请与|请联系|联系|结合|综合(?!行政执法|执法|保税)|汇总|以下为|下面是|单位名称|报告单位|(?:总体|基本|工作)?(?:情况|概述|概况)|\\d{4}年度?|年度?|度|向(?!阳)|全年){1,6}`,
);

// 我局, 本街道, 全市: said of oneself or of everybody, whatever words follow; 全椒, 本溪, 贵州 are places.
// 现印制, 兹汇编: an announcement in words unknown here; no place begins so.
const PRONOUN =
  /^(?:[我该各现兹谨]|受(?!降)|本(?![溪市])|本市(?=各|[^局委办])|贵(?=[局委办厅单机部街镇])|全(?=[市区县省镇乡局系年体]))/;

const NOBODY =
  /^(?:本|我|该|贵|各|全|上级|有关|相关|其他|区|市|县|省|乡|镇|街道|党|国家|地方|基层|行政|司法|人民|职能|业务|主管|牵头|责任|成员|下属|直属|所属|内设|中央|国务院|级|同级|本级|区县|市县|县区|镇街|乡镇|县市区|市区|县级|市级|区级|省级)*(?:机关|单位|部门|局|委|办|厅|镇|乡|街道|政府|办公室|党政办|政府办|委员会|领导小组|管委会|工作委员会|人民政府|会|院|部|处|所|站|中心|队|管理区|开发区|园区|高新区|经开区|社区|学校|医院|企业|公司|(?:政务|行政|便民|群众|为民)服务(?:中心|大厅|站)|政务公开办公室|政务公开办|信息公开办公室|信息中心|融媒体中心|档案馆|图书馆|公共图书馆|农村|城镇|城市)$/;

const SPAM =
  /https?:|www\.|\.com|\.cn|博彩|彩票|娱乐城|赌|菠菜|棋牌|色情|成人(?!教育|高)|视频|官网下载|免费|下载|注册|开户|体育投注|真人|老虎机|威尼斯|葡京|澳门新|皇冠|AV|亚洲|国产/i;

/** Whether a string looks like a hijacked page's advertisement and not like an office. */
export function isSpam(text: string): boolean {
  return SPAM.test(text);
}

/** Whether a name says nobody: 我局, 本机关, 区政府 without a place. */
export function isNobody(name: string): boolean {
  return name.length < 3 || NOBODY.test(name) || PRONOUN.test(name);
}

/** Takes a whole string as a name, words before it dropped; null for what is no name of an organ or, alone, of a place. */
export function nameIn(text: string): FoundName | null {
  const bare = text.replace(/[，。、：:；;,.|]{1,80}$/, '');
  const start = LEAD_IN.exec(bare)?.[0].length ?? 0;
  const whole = bracketsClosed(bare.slice(start));
  if (bare.length - start > LONGEST_NAME) return null;
  const found = namesAt(`${bare.slice(0, start)}${whole}`, 0)[0];
  return found && found.end === start + whole.length
    ? { ...found, name: bare.slice(start), end: bare.length }
    : null;
}

/** A folded line without the organ's other name behind it: 青禾经开区管委会(青禾商务区管委会). */
export function withoutSecond(line: string): string {
  const [, name, second = ''] = /^(.{3,30})\(([^()]{3,24})\)$/.exec(line) ?? [];
  return name !== undefined && nameIn(second)?.name === second && nameIn(name)?.name === name ? name : line;
}

/** Brackets inside a name (中国(云岭)自由贸易试验区…) stand for nothing when it is judged. */
function bracketsClosed(text: string): string {
  return text.replace(/[()（）]/g, '·');
}

/** Every name that begins at `from` of folded text, lead-in words aside; the longest first, places last. */
export function namesAt(text: string, from: number): FoundName[] {
  const start = from + (LEAD_IN.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  const ahead = text
    .slice(start, start + LONGEST_NAME + 2)
    .replaceAll(FREE_TRADE, '··')
    .replace(SECOND_NAME, '·$1·');
  if (PRONOUN.test(ahead)) return [];
  const limit = Math.min(STOP.exec(ahead)?.index ?? ahead.length, LONGEST_NAME);
  const organs: FoundName[] = [];
  const places: FoundName[] = [];
  for (let length = 2; length <= limit; length += 1) {
    const name = text.slice(start, start + length);
    const behind = ahead.charAt(length);
    const area = !endsAs(ENDINGS, name, behind);
    if (area && !endsAs(AREA_ENDINGS, name, behind)) continue;
    if (isNobody(name) || isSpam(name) || NO_ENDING.test(name) || ownPart(name) !== name) continue;
    (area ? places : organs).unshift({ name, start, end: start + length, area });
  }
  return [...organs, ...places];
}

/** Whether a name ends in one of these, and does not go on as another word. */
function endsAs(endings: ReadonlyMap<string, string>, name: string, behind: string): boolean {
  for (let length = Math.min(LONGEST_ENDING, name.length - 1); length > 0; length -= 1) {
    const goesOn = endings.get(name.slice(-length));
    if (goesOn !== undefined && (behind === '' || !goesOn.includes(behind))) return true;
  }
  return endings === ENDINGS && CORPS.test(name);
}

// A branch (…公安局青禾区分局, 国家税务总局青禾区税务局) is named behind the organ above it.
const TWO_ORGANS =
  /^([^市区县]{1,8}[市区县].{0,20}?(?:局|厅|委员会|政府))(?=[^局厅]{1,8}[市区县镇乡])(.{3,}(?:(?<![分支])局|厅|委|委员会|政府))$/u;

/**
 * The organ of a name with another before it: behind a government, whose site it stands on, its department or
 * township; null where neither of two is known to be the one. Any other name is its own.
 */
export function ownPart(name: string): string | null {
  const again = name.indexOf(name.slice(0, 3), 3);
  if (again > 0) return name.slice(0, again).endsWith('政府') ? name.slice(again) : null;
  const [, first = '', second = ''] = TWO_ORGANS.exec(name) ?? [];
  if (second === '' || headOf(first) !== 'placed' || headOf(second) !== 'placed') return name;
  return first.endsWith('政府') ? second : null;
}

/** Whether a string ends as the names of organs do. */
export function endsName(name: string): boolean {
  return endsAs(ENDINGS, name, '');
}

/** Whether a string ends as the names of places do: 青禾县, 松岭高新区. */
export function endsArea(name: string): boolean {
  return !endsName(name) && endsAs(AREA_ENDINGS, name, '');
}

// Functions that hold a word for a place without naming one: 市场监督管理局, 住房和城乡建设局, 乡村振兴局.
const NO_PLACE =
  /市场|市政(?![务府法协策数])|市容|市民(?![政族宗营用警])|(^|[省市区县旗州])城市|城乡|城镇|(^|[省市区县主老]|中心)城区|乡村|乡镇|农村|社区|园区|县域|区域|区划|^街道办|小镇/g;
const NAMED_PLACE =
  /[\p{Script=Han}](?:[省市区县州盟旗镇乡]|街道|苏木|兵团|林场|农场|[新园港]区)|[\p{Script=Han}]{2}(?:经开|高新|保税|示范)|^(?:中华人民共和国|国家|国务院|中国)/u;
const PROVINCE = new RegExp(`^(?:${PROVINCES})`);

/**
 * Whether a name says where its organ is, so that it can be no other one's: 青禾区水务局, 国家税务总局, and not 水务局
 * or 市水务局, of which every district has its own.
 */
export function namesPlace(name: string): boolean {
  return NAMED_PLACE.test(
    name.replace(NO_PLACE, (word: string, one = '', two = '') => {
      const kept = String(one) + String(two);
      return kept + '·'.repeat(word.length - kept.length);
    }),
  );
}

// 请与青禾区, 可在青禾区: words that no place begins with. What a port or a river has is named after it without 市.
const NO_HEAD =
  /^[^省市区县镇乡州盟旗]{0,8}(?:[与请等还其则到去]|可(?!克达拉)|且(?!末)|若(?![羌尔])|如(?![东皋意]|[镇乡])|来(?![宾安凤龙]|[镇乡街]))/;
const OF_PORT =
  /^[\p{Script=Han}]{2,5}(?:海关|海事局|航道局|水文局|铁路局|铁路监管局|边检站|边防检查站|缉私局)$/u;

const BY_LENGTH = [...FIELDS].sort((a, b) => b.length - a.length);

/**
 * How surely words that end like a name are one: a place stands before the work (placed), a level (市水务局), or nothing,
 * and then the work must be a known field (水务局); null where it may be the middle of a sentence.
 */
export function headOf(name: string): 'placed' | 'levelled' | 'bare' | null {
  if (NO_HEAD.test(name)) return null;
  if (/^(?:开发|高新|经开|新|园|景|保税)区/.test(name)) return 'bare';
  if (namesPlace(name) || PROVINCE.test(name) || OF_PORT.test(name) || CORPS.test(name)) return 'placed';
  const [, level = '', work = ''] = /^([省市区县州盟旗镇乡]?)(.*)$/u.exec(name) ?? [];
  if (level !== '' && endsName(name)) return 'levelled';
  return madeOfFields(work) ? 'bare' : null;
}

/** Whether a name is a place of two or three characters and its organ's work, told only where an organ must stand: 云岭公路分局. */
export function namesTown(name: string): boolean {
  return [2, 3].some((place) => madeOfFields(name.slice(place).replace(/分局$/, '局')));
}

function madeOfFields(work: string): boolean {
  let rest = work;
  let fields = 0;
  for (;;) {
    const field = BY_LENGTH.find((word) => rest.startsWith(word) && rest.length > word.length);
    if (!field) break;
    rest = rest.slice(field.length).replace(/^[和与及、]/, '');
    fields += 1;
  }
  return fields > 0 && rest.length <= LONGEST_ENDING && (ENDINGS.has(rest) || endsName(`·${rest}`));
}
