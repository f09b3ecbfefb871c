import type { Kind, Unit } from '../../catalogue/figure.ts';
import type { Cell } from '../../document/document.ts';
import type { Span } from '../../finding/finding.ts';
import type { Value } from '../value.ts';

/** A cell as understood: the value, and the span of what is written in it (empty at the cell's start for a blank). */
export interface ReadCell {
  readonly value: Value;
  readonly span: Span;
}

/** What is asked of the cell. `written` is the money unit its column header prints, if any. */
export interface Asked {
  readonly unit: Unit;
  readonly kind: Kind;
  readonly written?: MoneyUnit | null;
}

export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };

// A PDF may name a slash or a dash by another character of the same look.
const MARK =
  /^(?:[/\\\-‐‑‒–—―−─━⸺⸻\u2215\u2044\u2571\u29f8\u2216\u02c9\u00af\u203e\ufe58\ufe63\u30fc]{1,12}|不适用|N\/A|n\/a)$/;
// Sign, integer part with or without thousands separators, decimals.
const NUMBER = /^([+-]?)(\d{1,3}(?:[,，]\d{3}){1,5}|\d{1,16})?(\.\d{1,12})?$/;
const UNIT =
  /^(.{0,40}?[\d余多])(万|亿)?(人次|条次|件次|百万元|千元|万元|亿元|元|件|条|项|次|篇|个|人|份|宗|起|部|名|家|户|则)?$/;
/** Thousands parted by narrow spaces or spaces that do not break, all alike. */
const PARTED =
  /^[1-9]\d{0,2}(?:(?:\u2009\d{3}){1,4}|(?:\u202f\d{3}){1,4}|(?:\u00a0\d{3}){1,4}|(?:\u2007\d{3}){1,4})(?![\d\s])/;
const PLAIN = /^\d{1,9}$/;
const NON_FIGURE: ReadonlySet<string> = new Set(['', '.', '+', '-']);

/** Spans of the content of a cell: without white space and blanked markers at its ends. */
function contentSpan(cell: Cell): Span {
  let start = 0;
  let end = cell.text.length;
  while (start < end && isSpace(cell.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(cell.text.charCodeAt(end - 1))) end -= 1;
  return start === end ? [cell.span[0], cell.span[0]] : [cell.span[0] + start, cell.span[0] + end];
}

/** The content of a cell as written, ends trimmed. */
export function contentOf(cell: Cell): string {
  const [start, end] = contentSpan(cell);
  return cell.text.slice(start - cell.span[0], end - cell.span[0]);
}

/** Whether a cell holds a number and nothing else, as far as any column could take it. */
export function isNumeric(content: string): boolean {
  // Nearly every cell of nearly every report.
  if (PLAIN.test(content)) return true;
  return content.length <= 40 && /[\d０-９]/.test(content) && numberIn(withSign(content)) !== null;
}

/** Whether a cell holds a mark for "does not apply". */
export function isMark(content: string): boolean {
  return content.length <= 12 && !PLAIN.test(content) && MARK.test(halfWidth(content));
}

/**
 * Reads one cell. A number is converted to the unit that is asked (元 and 万元); anything else keeps its state.
 * `text` is the document's text, so that `digits` is exactly what the span slices to.
 */
export function readCell(cell: Cell, asked: Asked, text: string): ReadCell {
  const span = contentSpan(cell);
  const content = contentOf(cell);
  if (content === '') return { value: { kind: 'blank' }, span };
  if (isMark(content)) return { value: { kind: 'not-applicable', mark: content }, span };
  const found = content.length <= 40 ? numberIn(asked.kind === 'signed' ? withSign(content) : content) : null;
  const converted = found && convert(found, asked);
  if (!found || converted === null) return { value: { kind: 'text', text: content }, span };
  return {
    value: {
      kind: 'number',
      number: converted,
      digits: text.slice(span[0], span[1]),
      ...(found.approximate ? { approximate: true as const } : {}),
    },
    span,
  };
}

/** 减4 and 增加2 in the column 本年增/减: the word is the sign. */
function withSign(content: string): string {
  return content.replace(/^减少?\s*(?=[\d０-９])/, '-').replace(/^(?:增加?|新增)\s*(?=[\d０-９])/, '+');
}

interface Found {
  readonly number: number;
  readonly money: MoneyUnit | null;
  /** A unit that counts things is written: 件, 条, 人次 … */
  readonly counted: boolean;
  /** 万 or 亿 is written without 元: 3万 is thirty thousand, whatever the column counts in. */
  readonly scaled: boolean;
  readonly approximate: boolean;
}

function numberIn(content: string): Found | null {
  if (PLAIN.test(content))
    return { number: Number(content), money: null, counted: false, scaled: false, approximate: false };
  let bare = halfWidth(content);
  let approximate = false;
  if (/^(?:约|近|大约)/.test(bare)) {
    approximate = true;
    bare = bare.replace(/^(?:约|近|大约)/, '');
  }
  if (PARTED.test(content)) bare = bare.replace(/\s/g, '');
  // White space is content between two digits (it may part two cells), and nothing beside a sign, a point, a unit. A
  // break behind a point ends the number of a list.
  bare = bare.replace(/\s+/g, (space, at: number) => {
    const parts = /[\t\n]/.test(space) || /\d/.test(bare.charAt(at - 1));
    return parts && /\d/.test(bare.charAt(at + space.length)) ? ' ' : '';
  });
  const parts = UNIT.exec(bare);
  if (!parts) return null;
  let digits = parts[1] ?? '';
  if (/[余多]$/.test(digits)) {
    approximate = true;
    digits = digits.slice(0, -1);
  }
  const number = plainNumber(digits);
  if (number === null) return null;
  const scale = parts[2] === '万' ? 1e4 : parts[2] === '亿' ? 1e8 : 1;
  const unit = parts[3] ?? '';
  const money = unit in YUAN ? (unit as MoneyUnit) : null;
  return {
    number: trimmed(number * scale),
    money,
    counted: unit !== '' && !money,
    scaled: scale > 1,
    approximate,
  };
}

function plainNumber(digits: string): number | null {
  const parts = NUMBER.exec(digits);
  if (!parts || NON_FIGURE.has(digits)) return null;
  const number = Number(digits.replace(/[,，]/g, ''));
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

function convert(found: Found, asked: Asked): number | null {
  const isMoney = asked.unit === '元' || asked.unit === '万元';
  if (!isMoney) return found.money ? null : found.number;
  if (found.counted) return null;
  const written = found.money ?? (found.scaled ? '元' : (asked.written ?? asked.unit));
  const from = YUAN[written];
  const to = YUAN[asked.unit as MoneyUnit];
  if (from === to) return found.number;
  return from > to ? trimmed(found.number * (from / to)) : trimmed(found.number / (to / from));
}

// Binary fractions: 26.815 × 10,000 must not become 268150.00000000003.
function trimmed(number: number): number {
  return Number(number.toPrecision(15));
}

function halfWidth(content: string): string {
  return content
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u200b-\u200d\ufeff]/g, ' ')
    .replace(/^\s*[−–]\s*(?=[\d.])/, '-');
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0xfeff
  );
}
