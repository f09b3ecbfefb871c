import { fold } from '../fold.ts';

/** A printed label in two comparable shapes. */
export interface BareLabel {
  /** Without white space, punctuation and bracketed remarks; ordinals kept. Equal means printed as in the form. */
  readonly exact: string;
  /** The same without ordinals and with known synonyms levelled (转结 → 结转, 新收到 → 新收, 上一年度 → 上年). */
  readonly levelled: string;
}

const LONGEST_LABEL = 160;
const ORDINAL = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）][、.,:：．]?|[、.,:：．])/;
const REMARK = /[(（](?![一二三四五六七八九十\d]{1,3}[)）])[^()（）]{0,80}[)）]/g;
const UNCLOSED = /^(.{2,80}?)[(（][^()（）]{0,80}$/;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/的/g, ''],
  [/转结/g, '结转'],
  [/钩稽/g, '勾稽'],
  [/上一?年度?/g, '上年'],
  [/下一?年度?/g, '下年'],
  [/本年度/g, '本年'],
  [/(?:新接收|新受理|新收到|收到)(?=政府信息公开申请)/g, '新收'],
  [/申请数?量?$/g, '申请数量'],
  // Mirrors in Taiwan: 規範性檔案, 專案數量.
  [/规范性档案?/g, '规范性文件'],
  [/专案/g, '项目'],
];

// The same few hundred labels come in every report; the shapes of a label depend on nothing but its text.
const KNOWN = new Map<string, BareLabel>();
const MOST_KNOWN = 4000;

/** Brings a printed label into its comparable shapes; both are empty for what is too long to be a label. */
export function bareLabel(text: string): BareLabel {
  if (text.length > LONGEST_LABEL * 4) return EMPTY;
  const known = KNOWN.get(text);
  if (known) return known;
  const label = shapesOf(text);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, label);
  return label;
}

function shapesOf(text: string): BareLabel {
  const folded = fold(text).text;
  if (folded === '' || folded.length > LONGEST_LABEL) return EMPTY;
  const unremarked = folded.replace(REMARK, '').replace(UNCLOSED, '$1');
  let levelled = unremarked.replace(ORDINAL, '').replace(ORDINAL, '').replace(NOT_LETTERS, '');
  levelled = levelled.replace(/^\d{1,2}(?=\p{Script=Han})/u, '').replace(/^其中/, '');
  for (const [pattern, written] of SYNONYMS) levelled = levelled.replace(pattern, written);
  return { exact: unremarked.replace(NOT_LETTERS, ''), levelled };
}

const EMPTY: BareLabel = { exact: '', levelled: '' };

/** Share of neighbouring character pairs two labels have in common, 0 to 1 (Dice). Bounded by their length. */
export function likeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < a.length; index += 1) {
    const pair = a.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index + 1 < b.length; index += 1) {
    const pair = b.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
