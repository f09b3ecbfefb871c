import { DENIALS } from '../../catalogue/phrases.ts';
import type { DenialWords } from './figures.ts';
import type { Sentence } from './sentences.ts';
import { coversArea } from './scope.ts';
import { anyOf, longestFirst, withoutStart } from './wording.ts';

const OPENS = new RegExp(anyOf(DENIALS), 'g');
const VERBS = /^(?:收到|接到|接获|接收到|接收|受理|发生|产生|出现|存在|涉及|收取|引起|引发|有)?过?/;
const VERB_FIRST = /^(?:收到|接到|接获|接收|受理|收悉|发生|产生|出现|涉及|引起|引发|有|办理|因|由|被)/;
/** 针对青禾乡有关政府信息公开事务: the office itself, as those see it who complain. */
const OF_THE_OFFICE =
  /^((?:发生|产生|出现|收到|有)?(?:针对|涉及|对|关于))(?:[我本][\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]{1,12}[市县区乡镇局委办厅旗])(?=(?:的|有关|相关)?(?:政府)?信息公开)/;
const CONDITIONAL = /(?:如|若|如果|凡|对于?|是否|有|因)$/;

/** Denials looked at in one sentence; no sentence that says anything has more. */
const MOST_DENIALS = 60;

/** A denial and what it denies: 未收到 | 政府信息公开申请. */
export interface Denial extends DenialWords {
  /** The words after the denial's verb that are made of `fillers`, up to the end of the clause. */
  readonly denied: string;
}

/**
 * The denials of a sentence whose object is made of `fillers` alone and ends with the clause or goes on in a list.
 * Anything else between (关于土地的, 因行政处罚) limits the denial, and it is left out.
 */
export function readDenials(
  sentence: Sentence,
  fillers: readonly string[],
  year: number | null,
  ownArea: boolean,
): Denial[] {
  const words = longestFirst(fillers);
  const { text } = sentence;
  const found: Denial[] = [];
  let reached = 0;
  let looked = 0;
  for (const match of text.matchAll(OPENS)) {
    const start = match.index;
    looked += 1;
    if (looked > MOST_DENIALS) break;
    if (start < reached || CONDITIONAL.test(text.slice(Math.max(0, start - 2), start))) continue;
    const opened = start + match[0].length;
    const phrase = /^[^,;。!?]{0,90}/.exec(text.slice(opened, opened + 90))?.[0] ?? '';
    const office = OF_THE_OFFICE.exec(phrase);
    const told = office ? (office[1] ?? '') + phrase.slice(office[0].length) : phrase;
    const rest = withoutStart(told, words);
    const ends = rest === '' || /^(?:[、(),.]|和|及|与|或|且|也|等|以及|并|,|:|无|未|没有)/.test(rest);
    const denied = phrase.slice(0, phrase.length - rest.length);
    // 未 and 没 deny a verb: 未申请公开的信息 is not about requests received.
    if (/[未没]$/.test(match[0]) && !VERB_FIRST.test(denied)) continue;
    if (denied === '' || !ends || isOtherYear(text.slice(0, start), year)) continue;
    const end = opened + (VERBS.exec(denied)?.[0].length ?? 0);
    const area = !ownArea && coversArea(text.slice(0, start));
    found.push({ sentence, start, end, denied, scope: area ? 'area' : 'own' });
    reached = opened + denied.length;
  }
  return found;
}

/** A clause that begins with another year tells of that year. */
export function isOtherYear(before: string, year: number | null): boolean {
  const years = before.slice(-60).replace(/[比较与和同]20\d\d年/g, '');
  const told = [
    ...years.matchAll(/(?<!结转|转结|结转[至到]|转[至到入])(20[012]\d)年(?!结转|转结)/g),
  ].pop()?.[1];
  return (
    told !== undefined && year !== null && Number(told) !== year && !/[至到]\d{0,2}/.test(before.slice(-12))
  );
}
