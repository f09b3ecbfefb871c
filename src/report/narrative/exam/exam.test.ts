import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { narrativeOf } from '../prose.fixture.ts';
import type { Reading } from '../../report.ts';

const FOLDER = 'src/report/narrative/exam';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== 'decisions.txt');

/** A line is a sentence, a tab, and the figures it tells; ⏎ stands for a new line, # opens a heading of the list. */
function linesOf(file: string): (readonly [sentence: string, told: string])[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^# /.test(line))
    .map((line) => {
      const [sentence = '', told = ''] = line.split('\t');
      return [sentence, told] as const;
    });
}

function short(key: string): string {
  return key.replace(/^(?:disclosure|channel|request)\.|\.total$/g, '');
}

function figureOf({ key, value, ground }: Reading): string {
  const number = value.kind === 'number' ? `${value.approximate ? '~' : ''}${String(value.number)}` : value.kind;
  return `${short(key)} ${number}${ground === 'only-channel' ? '!' : ''}`;
}

function told(sentence: string): string {
  return narrativeOf(sentence.replaceAll('⏎', '\n'))
    .readings.map(figureOf)
    .sort()
    .join(', ');
}

describe.each(files)('%s', (file) => {
  it.each(linesOf(file))('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected.split(', ').sort().join(', '));
  });
});
