import type { SourceDocument } from '../../document/document.ts';
import { isGovernmentName } from '../identify/organ-kind.ts';
import type { Section } from '../report.ts';
import type { Narrative } from './narrative.ts';
import { readNarrative } from './narrative.ts';

/** A document of body paragraphs, one a line; a line that begins with # is a title. */
export function proseOf(text: string): SourceDocument {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const role = line.startsWith('#') ? ('title' as const) : ('body' as const);
    const block = { kind: 'paragraph' as const, role, text: line, span: [at, at + line.length] as const };
    at += line.length + 1;
    return block;
  });
  return { name: 'made.txt', format: 'text', text, blocks, findings: [] };
}

/** What the prose of a 2022 report tells; a title line says whose it is. */
export function narrativeOf(
  text: string,
  year: number | null = 2022,
  sections: readonly Section[] = [],
): Narrative {
  const organ = /^#(\D*)20\d\d年/.exec(text)?.[1] ?? '';
  return readNarrative(proseOf(text), { year, isGovernment: isGovernmentName(organ), sections, tables: [] });
}

/** The readings as `key: number`, approximate ones as `~number`, a single channel's total as `number!`. */
export function figuresOf(text: string, year: number | null = 2022): Record<string, string> {
  const told: Record<string, string> = {};
  for (const { key, value, ground } of narrativeOf(text, year).readings) {
    if (value.kind !== 'number') continue;
    told[key] =
      `${value.approximate ? '~' : ''}${String(value.number)}${ground === 'only-channel' ? '!' : ''}`;
  }
  return told;
}

/** Claims as `kind key number unit`, with parts after it. */
export function claimsOf(text: string, year: number | null = 2022): string[] {
  return narrativeOf(text, year).claims.map(({ kind, key, number, unit, scope, parts, exhaustive }) => {
    const head = `${kind} ${key ?? '?'} ${String(number)}${unit}${scope === 'area' ? ' area' : ''}`;
    const tail = (parts ?? []).map(({ value }) => String(value)).join('+');
    return `${head}${tail === '' ? '' : ` = ${tail}`}${exhaustive === true ? ' all' : ''}`;
  });
}

/** The total and the channels as `figuresOf` tells them, keys without their prefix: total, website … */
export function channelsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figuresOf(text))
      .filter(([key]) => key === 'disclosure.total' || key.startsWith('channel.'))
      .map(([key, value]) => [key.replace(/^(?:disclosure|channel)\./, ''), value]),
  );
}
