import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  COUNT_UNITS,
  OTHER_UNITS,
  TRANSPARENT_UNITS,
} from '../../catalogue/phrases.ts';
import { NUMERAL_CHARACTERS, readNumeral } from './numerals.ts';
import { anyOf } from './wording.ts';

/** A number of a sentence with its unit. Offsets into the sentence's folded text. */
export interface NumberToken {
  readonly number: number;
  /** From the first digit to the last character of the number itself (万 is of it, 余 is not). */
  readonly start: number;
  readonly end: number;
  /** Where the unit ends; `end` where there is none. */
  readonly unitEnd: number;
  readonly unit: string;
  /** count: of items · other: of people, money, per cent … · transparent: dates and classes · bare: no unit. */
  readonly kind: 'count' | 'other' | 'transparent' | 'bare';
  readonly approximate: boolean;
  /** Written in Chinese numerals. */
  readonly worded: boolean;
}

const COUNT = new RegExp(`(?:${anyOf(COUNT_UNITS)})`, 'y');
const OTHER = new RegExp(`(?:${anyOf(OTHER_UNITS)})`, 'y');
const TRANSPARENT = new RegExp(`(?:${anyOf(TRANSPARENT_UNITS)})`, 'y');
const BEFORE = new RegExp(`(?:${anyOf(APPROXIMATE_BEFORE)})$`);
const AFTER = new RegExp(`(?:${anyOf(APPROXIMATE_AFTER)})`, 'y');
const RUN = /\d[\d,.]*/g;
const WORDED = new RegExp(`[${NUMERAL_CHARACTERS}]{1,12}`, 'g');
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]);
const ORDINAL_BEFORE = /[第每逐]$/;
// 同一条, 任一项, 最多跑一次 tell no figure; 几十, 数百 tell none exactly.
const NO_WORDED_FIGURE_BEFORE = /[同另唯某这那之新几数上统进专单任跑办]$/;

/** The numbers of a sentence, in order: Arabic ones, and Chinese numerals followed by a unit of counting. */
export function readNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(RUN)) readRun(text, match[0], match.index, tokens);
  for (const match of text.matchAll(WORDED)) {
    const token = readWorded(text, match[0], match.index);
    if (token) tokens.push(token);
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** A run of digits, points and commas: one number, or several with commas between clauses. */
function readRun(text: string, run: string, index: number, tokens: NumberToken[]): void {
  const trimmed = run.replace(/[.,]$/, '');
  const grouped = /^\d{1,3}(?:,\d\d\d){1,4}(?:\.\d{1,6})?$/.test(trimmed);
  const pieces = grouped ? [trimmed] : trimmed.split(',');
  let start = index;
  for (const piece of pieces) {
    if (/^\d{1,12}(?:\.\d{1,6})?$/.test(piece.replaceAll(',', ''))) {
      const token = settle(text, start, start + piece.length, Number(piece.replaceAll(',', '')), false);
      if (token) tokens.push(token);
    }
    start += piece.length + 1;
  }
}

function readWorded(text: string, run: string, start: number): NumberToken | null {
  const number = readNumeral(run);
  if (number === null || /\d[,.]?$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  const token = settle(text, start, start + run.length, number, true);
  return token?.kind === 'count' ? token : null;
}

function settle(
  text: string,
  start: number,
  digitsEnd: number,
  value: number,
  worded: boolean,
): NumberToken | null {
  const before = text.slice(Math.max(0, start - 3), start);
  if (ORDINAL_BEFORE.test(before) || /[\d〔[-]$/.test(before)) return null;
  if (worded && NO_WORDED_FIGURE_BEFORE.test(before)) return null;
  let end = digitsEnd;
  let number = value;
  let approximate = BEFORE.test(before);
  const within = /^[余多来几]/.test(text.slice(end)) ? 1 : 0;
  const multiplier = worded ? undefined : MULTIPLIERS.get(text.charAt(end + within));
  if (multiplier !== undefined && !/^[元人]/.test(text.slice(end + within + 1))) {
    number = round(number * multiplier);
    end += within + 1;
    approximate ||= within === 1;
  }
  let at = end;
  if (/^[余多来几]/.test(text.slice(at))) {
    approximate = true;
    at += 1;
  }
  const [unit, kind] = unitAt(text, at);
  if (kind !== 'count' && /[A-Za-z]$/.test(before)) return null;
  const unitEnd = kind === 'bare' ? end : at + unit.length;
  AFTER.lastIndex = unitEnd;
  if (kind === 'count' && AFTER.test(text)) approximate = true;
  return {
    number,
    start,
    end,
    unitEnd,
    unit,
    kind,
    approximate: approximate && kind !== 'transparent',
    worded,
  };
}

/** Decimals of a 1.2万 stay exact: binary fractions are rounded back to the printed precision. */
function round(number: number): number {
  return Math.round(number * 1e4) / 1e4;
}

function unitAt(text: string, at: number): [string, NumberToken['kind']] {
  for (const [pattern, kind] of [
    [TRANSPARENT, 'transparent'],
    [OTHER, 'other'],
    [COUNT, 'count'],
  ] as const) {
    pattern.lastIndex = at;
    const unit = pattern.exec(text)?.[0];
    if (unit === undefined) continue;
    // 12条线路, 3个栏目: the word goes on and counts something else; 人民 is no unit.
    if (unit === '人' && text.charAt(at + 1) === '民') continue;
    if (kind === 'count' && unit === '条' && /^[线款例目]/.test(text.slice(at + 1))) return [unit, 'other'];
    if (
      kind === 'count' &&
      unit === '个' &&
      /^(?!信息|政府信息|政务信息|依申请|申请公开|短?视频|作品)[\u4e00-\u9fff]/.test(text.slice(at + 1))
    )
      return [unit, 'other'];
    return [unit, kind];
  }
  return ['', 'bare'];
}
