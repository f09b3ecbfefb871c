import { DENIALS } from '../../../catalogue/phrases.ts';
import { isOtherYear } from '../denials.ts';
import type { DenialWords } from '../figures.ts';
import { coversArea } from '../scope.ts';
import type { Sentence } from '../sentences.ts';
import { anyOf } from '../wording.ts';

/** A denial and the words of review and litigation it denies. */
export interface NoneCaused {
  readonly denial: DenialWords;
  readonly denied: string;
}

const OPENS = new RegExp(anyOf([...DENIALS, '未出现', '未发生', '零']), 'g');
const HAPPENS = '(?:发生|产生|出现|收到|接到|存在|涉及|引起|引发|有|被)';
/** 无法, 未答复: other words, or a denial of something else than that it happened. */
const NO_WORD = /^(?:法|关|需|须|权|效|论|锡|线|条件|偿)/;
const HAPPENED = new RegExp(`^(?:${HAPPENS}过?|一[起例件宗次])?`);
const HAPPENING = new RegExp(`^(?:${HAPPENS}|因|由|与)`);
/** Cases told by how they ended, or by what narrower cause, are not all of them. */
const LIMITED =
  /败诉|纠正|撤销|维持|变更|确认|超期|逾期|超时|未答复|不服|重大|公益|处罚|执法|许可|征收|工伤|登记|泄密|虚假|收费|\d/;
const ABOUT = /信息公开|政务公开|依申请公开|公开申请|申请公开/;
const DISPUTE = /(?:行政)?(?:复议|诉讼|(?<!提)起诉|应诉|申诉|投诉|举报)/g;
const CLOSES =
  /^(?:的|和|与|及|以及|或|或者|、|等|案件|案例|案|事件|事项|情况|情形|现象|问题|申请|发生|产生|出现|行为|相关|件|程序|活动|被|提起|提出|申请|引起|也|均|都)*$/;
const LONGEST = 80;

/**
 * Denials of review and litigation over disclosure whose cause is told at length: 未发生因违反信息公开规定而申请行政复议的情况,
 * 没有与个人因信息公开发生的行政诉讼. What stands before 复议 must be about disclosure, what stands behind must end it.
 */
export function noneCaused(sentence: Sentence, year: number | null, ownArea: boolean): NoneCaused[] {
  const { text } = sentence;
  const found: NoneCaused[] = [];
  let reached = 0;
  for (const match of text.matchAll(OPENS)) {
    const start = match.index;
    const opened = start + match[0].length;
    if (start < reached || /(?:如|若|如果|是否|凡|对|有)$/.test(text.slice(Math.max(0, start - 2), start)))
      continue;
    const phrase = /^[^,;。!?:()]{0,80}/.exec(text.slice(opened, opened + LONGEST))?.[0] ?? '';
    if (NO_WORD.test(phrase) || (/[未没]$/.test(match[0]) && !HAPPENING.test(phrase))) continue;
    const disputes = [...phrase.matchAll(DISPUTE)];
    const [first] = disputes;
    const last = disputes[disputes.length - 1];
    if (!first || !last || !/复议|诉讼|起诉/.test(phrase) || LIMITED.test(phrase)) continue;
    if (!ABOUT.test(phrase.slice(0, first.index)) || !CLOSES.test(phrase.slice(last.index + last[0].length)))
      continue;
    const happens = HAPPENED.exec(phrase)?.[0].length ?? 0;
    if (isOtherYear(text.slice(0, start), year)) continue;
    const scope = !ownArea && coversArea(text.slice(0, start)) ? 'area' : 'own';
    found.push({ denial: { sentence, start, end: opened + happens, scope }, denied: phrase });
    reached = opened + phrase.length;
  }
  return found;
}
