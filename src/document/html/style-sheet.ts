import { refuse } from '../refusing.ts';
import { type Declared, declarationsOf } from './declarations.ts';
import { type Compound, type Described, fits, parseSelector } from './selectors.ts';

interface Rule {
  /** From the element outwards: the element itself, and what it must stand in. */
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly declared: readonly Declared[];
}

/** The rules of a page that say whether something is shown. */
export interface StyleSheet {
  /** Whether a rule asks what an element stands in. */
  readonly contextual: boolean;
  /** What the rules say of an element, the weakest first. `around` are the elements it stands in, from the outermost. */
  readonly declaredFor: (element: Described, around: readonly Described[]) => readonly Declared[];
}

/** A page's rules stay far below; a page made to keep a reader busy does not. */
const MOST_RULES = 20_000;
/** In pixels. */
const OFFICE_WIDTH = 1280;
const MOST_TESTS = 10_000_000;

/** Reads the style sheets of a page, or null where none of their rules hides anything. */
export function readStyleSheet(source: string): StyleSheet | null {
  const rules = sheetsOf(source).flatMap(rulesOf).slice(0, MOST_RULES);
  if (!rules.some(({ declared }) => declared.some(({ hides }) => hides))) return null;
  const byKey = new Map<string, Rule[]>();
  rules.forEach((rule) => {
    const key = rule.compounds[0]?.key ?? '';
    const same = byKey.get(key);
    if (same) same.push(rule);
    else byKey.set(key, [rule]);
  });
  let tests = 0;
  const matches = ({ compounds }: Rule, element: Described, around: readonly Described[]): boolean => {
    const [own, ...outer] = compounds;
    tests += 1;
    if (tests > MOST_TESTS) refuse('too-complex');
    if (!own || !fits(own, element)) return false;
    let at = around.length - 1;
    for (const compound of outer) {
      const last = compound.child ? at : 0;
      while (at >= last && at >= 0 && !fits(compound, around[at])) {
        at -= 1;
        tests += 1;
      }
      if (at < last || at < 0) return false;
      at -= 1;
    }
    return true;
  };
  return {
    contextual: rules.some(({ compounds }) => compounds.length > 1),
    declaredFor: (element, around) => {
      const keys = ['*', element.name, ...element.classes.map((name) => `.${name}`), `#${element.id}`];
      const found = keys
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((rule) => matches(rule, element, around));
      return found.sort((one, other) => one.weight - other.weight).flatMap(({ declared }) => declared);
    },
  };
}

/** The contents of a page's style elements that count on a screen. Comments and scripts may hold the word too. */
function sheetsOf(source: string): readonly string[] {
  const sheets: string[] = [];
  const lower = source.toLowerCase();
  let at = lower.indexOf('<');
  while (at >= 0) {
    const skip = [
      ['<!--', '-->'],
      ['<script', '</script'],
      ['<style', '</style'],
    ].find(([open = '']) => lower.startsWith(open, at));
    const end = skip ? lower.indexOf(skip[1] ?? '', at) : at;
    if (end < 0) return sheets;
    if (skip?.[0] === '<style') {
      const content = lower.indexOf('>', at) + 1;
      const media = /media\s{0,3}=\s{0,3}["']?([^"'>]{0,80})/.exec(lower.slice(at, content))?.[1] ?? 'all';
      if (/\b(?:all|screen)\b/.test(media) && content <= end) sheets.push(source.slice(content, end));
    }
    at = lower.indexOf('<', end + 1);
  }
  return sheets;
}

/** The rules of a sheet, those inside `@media screen` too; other blocks that begin with @ are passed over. */
function rulesOf(sheet: string): readonly Rule[] {
  const css = withoutComments(sheet);
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const before = css.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
    if (isForScreen(prelude)) {
      at = open + 1;
      continue;
    }
    const end = prelude.startsWith('@') ? blockEnd(css, open) : css.indexOf('}', open);
    if (end < 0) break;
    if (!prelude.startsWith('@')) rules.push(...ruleOf(prelude, css.slice(open + 1, end), rules.length));
    at = end + 1;
  }
  return rules;
}

/** Whether rules are for a screen as wide as one at an office. */
function isForScreen(prelude: string): boolean {
  const [medium = '', ...asked] = prelude
    .toLowerCase()
    .slice(0, 300)
    .split(/\sand\s/, 6);
  if (!/^@media\s+(?:(?:only\s+)?screen|all|\(.*)$/.test(medium.trim())) return false;
  return [...(medium.includes('(') ? [medium.replace('@media', '')] : []), ...asked].every((feature) => {
    const width = /^\((min|max)-width\s?:\s?(\d{1,5})px\)$/.exec(feature.trim());
    return width !== null && (width[1] === 'min') === Number(width[2]) <= OFFICE_WIDTH;
  });
}

function withoutComments(sheet: string): string {
  const [first = '', ...rest] = sheet.split('/*');
  const kept = rest.map((part) => {
    const end = part.indexOf('*/');
    return end < 0 ? '' : part.slice(end + 2);
  });
  return [first, ...kept].join(' ').replace(/<!--|-->/g, ' ');
}

/** Where the block that opens here closes. */
function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function ruleOf(prelude: string, body: string, order: number): readonly Rule[] {
  const declared = declarationsOf(body);
  if (declared.length === 0) return [];
  return prelude
    .replace(/^[}\s]+/, '')
    .split(',', 200)
    .flatMap((written) => {
      const compounds = parseSelector(written);
      const weight = compounds.reduce((sum, compound) => sum + compound.weight, 0) * MOST_RULES + order;
      return compounds.length > 0 ? [{ compounds, weight, declared }] : [];
    });
}
