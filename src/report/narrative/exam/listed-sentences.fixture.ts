import { readdirSync, readFileSync } from 'node:fs';
import { narrativeOf } from '../prose.fixture.ts';
import type { Reading } from '../../report.ts';

const FOLDER = 'src/report/narrative/exam';

/** Where the decisions on all sentences are written down. */
export const DECISIONS = 'decisions.txt';

/** The lists of invented sentences. */
export const LISTS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt') && name !== DECISIONS)
  .sort();

/** A line is a sentence, a tab, and the figures it tells; ⏎ stands for a new line, # opens a group. */
export function sentencesOf(list: string): readonly (readonly [sentence: string, told: string])[] {
  return readFileSync(`${FOLDER}/${list}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [sentence = '', told = ''] = line.split('\t');
      return [sentence, told.split(', ').sort().join(', ')] as const;
    });
}

function shortKey(key: string): string {
  return key.replace(/^(?:disclosure|channel|request)\.|\.total$/g, '');
}

function figureOf({ key, value, ground }: Reading): string {
  const number =
    value.kind === 'number' ? `${value.approximate ? '~' : ''}${String(value.number)}` : value.kind;
  return `${shortKey(key)} ${number}${ground === 'only-channel' ? '!' : ''}`;
}

/** The figures a sentence tells, as a list writes them. */
export function toldBy(sentence: string): string {
  const { readings } = narrativeOf(sentence.replaceAll('⏎', '\n'));
  return readings.map(figureOf).sort().join(', ');
}

/** What was decided on a sentence: each figure with its ground and the words before it, and what was only offered. */
export function decisionsOn(sentence: string): string {
  const text = sentence.replaceAll('⏎', '\n');
  const { readings, doubts } = narrativeOf(text);
  const before = (at: number): string =>
    (text
      .slice(Math.max(0, at - 16), at)
      .split(/[，。；,;\n]/)
      .pop() ?? '') + '…';
  const taken = readings.map(
    (reading) => `  ${figureOf(reading)} · ${reading.ground ?? ''} · ${before(reading.span[0])}`,
  );
  const offered = doubts.map(({ key, ground, words }) => `  ? ${shortKey(key)} · ${ground} · ${words}`);
  return [sentence, ...taken, ...offered].join('\n');
}
