import type { Reading } from '../report.ts';
import { readingOfDenial } from './figures.ts';
import type { Sentence } from './sentences.ts';
import { yearsOf } from './years.ts';

const KEY = 'processing-fee.amount';
/** 收费通知 is the word of the rules on this fee, and of no other. */
const FEE = /信息(?:公开)?处理费|处理费用?|信息处理事项及费用|信息公开费用|信息公开收费|收费通知/;
/** A fee for requests told without its official name. */
const FEE_OF_REQUESTS =
  /(?:依申请公开|依申请提供|信息公开申请|申请公开|公开申请|信息公开)[^。]{0,60}(?:费用|收费)/;
const OLD_FEES = /检索|复制|邮寄|工本|事业性|减免/;
const ACTS = '(?:产生|发生|收取|收到|征收|发出|进行|涉及|出现|缴纳|缴费|支付)';
const DENIED = new RegExp(
  `(?:均未|尚未|从未|并未|没有|未曾|未|无|不存在)(?:(?:向|对|因|就)[^,;。]{1,20}?${ACTS}|${ACTS}|有|收)?`,
  'g',
);
const AMOUNT =
  /(?:收取|征收|产生|收费|费用|处理费|金额|缴纳|缴费|支付|到账|入账|实收|实缴|合计|共计|总额|为|共|:){1,4}(?:人民币|约)?(\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,4})?|零)(万?元)/g;
/** Other money of the same sentence. */
const OTHER_FEE = /事业性|检索|复制|邮寄|工本|罚|减免/;
/** What was asked for, by a notice, and what then came in. */
const ASKED = /应收|通知|应缴|应当缴纳/;
const PAID = /实际|实收|实缴|已缴|已收|到账|入账/;
const NONE_LISTED =
  /(?:信息处理费|处理费)(?:的)?(?:收取|收费)?(?:情况|总?金额|数额|总额)?(?:为|:|共计|共){0,2}(无收费|无|零收取|零收费|零|0)(?=[,;。]|$)/;
const RULES = /不得收取|不收取|可以收取|应当收取|依法收取|规范收取|如何收取|标准/;

/** What the text says of 信息处理费: nothing charged is 0, an amount is in 元; silence or a bare 无 is nothing. */
export function readProcessingFee(sentence: Sentence, year: number | null): Reading | null {
  const { text, part } = sentence;
  if (part === 'problems' || (year !== null && year < 2019)) return null;
  const named = FEE.test(text);
  if (!named && (!FEE_OF_REQUESTS.test(text) || OLD_FEES.test(text))) return null;
  const amount = amountOf(text, year, named);
  const listed = NONE_LISTED.exec(text);
  if (listed?.[1] !== undefined) {
    const end = listed.index + listed[0].length;
    return readingOfDenial(KEY, { sentence, start: end - listed[1].length, end, scope: 'own' });
  }
  for (const match of text.matchAll(DENIED)) {
    // What was charged is told first, what was not after it: 收取200元,其余未收取.
    if (amount && amount.start < match.index) break;
    const end = match.index + match[0].length;
    const phrase = /^[^,;。]{0,80}/.exec(text.slice(end))?.[0] ?? '';
    const inside = match[0] + phrase;
    const denies =
      /处理费|信息处理|费用|收费|收取|缴纳|缴费|支付/.test(inside) &&
      !RULES.test(text.slice(Math.max(0, match.index - 12), end));
    // 没有收到…申请,也未…收取: the fee must be what is denied, not the requests.
    if (!denies || /^[^费收]{0,60}申请[^费收]{0,6}$/.test(phrase)) continue;
    return readingOfDenial(KEY, { sentence, start: match.index, end, scope: 'own' });
  }
  if (!amount) return null;
  const { start, digits, number, paid } = amount;
  return {
    ...readingOfDenial(KEY, { sentence, start, end: start + digits.length, scope: 'own' }),
    value: { kind: 'number', number, digits },
    ground: paid ? 'fee-paid' : 'fee-told',
  };
}

interface Amount {
  readonly start: number;
  readonly digits: string;
  readonly number: number;
  readonly paid: boolean;
}

/** The amount charged this year in 元: what was paid before what is only told, and none that was only asked for. */
function amountOf(text: string, year: number | null, named: boolean): Amount | null {
  const years = yearsOf(text, year);
  const asked = ASKED.test(text);
  let found: Amount | null = null;
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, digits = '', unit = ''] = match;
    const clause =
      text
        .slice(0, match.index + whole.length)
        .split(/[,;。]/)
        .pop() ?? '';
    const told = years.at(match.index);
    if (OTHER_FEE.test(clause) || (told !== null && year !== null && told !== year)) continue;
    const plain = digits === '零' ? 0 : Number(digits.replaceAll(',', ''));
    const paid = PAID.test(clause) || (asked && /收取|缴纳|支付/.test(clause) && !ASKED.test(clause));
    if ((!named && plain !== 0) || (asked && !paid && plain !== 0)) continue;
    const number = unit === '万元' ? Math.round(plain * 1e8) / 1e4 : plain;
    if (found === null || (paid && !found.paid))
      found = { start: match.index + whole.lastIndexOf(digits + unit), digits, number, paid };
  }
  return found;
}
