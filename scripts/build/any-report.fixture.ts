import { basename, join } from 'node:path';
import type { Register } from '../../src/catalogue/authorities.ts';
import { figureOf } from '../../src/catalogue/indicators.ts';
import { tell } from '../../src/finding/sentences.ts';
import type { Reading, SourcedReport } from '../../src/report/report.ts';
import { understand } from '../../src/report/understand.ts';
import { openFile, refuse } from './open-file.ts';
import { readRegister } from './read-register.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/**
 * What holds of any report whatever, told as the breaches found below a data folder, one line each: every file is
 * read, or refused with a reason in both languages; every span slices to what was read; no figure is there twice.
 */
export async function breachesIn(input: string): Promise<string[]> {
  const { register } = readRegister(input);
  const breaches: string[] = [];
  for (const file of sourceFiles(join(input, 'reports')))
    for (const breach of await breachesOf(file, register)) breaches.push(`${file.path}: ${breach}`);
  return breaches;
}

async function breachesOf(file: SourceFile, register: Register): Promise<string[]> {
  const opened = file.notPlain ? refuse('file-not-plain') : openFile(file.absolute);
  const understood = opened.ok ? await understand(opened.value, basename(file.path), register) : opened;
  if (understood.ok) return breachesOfReport(understood.value);
  const { refusal } = understood;
  if (refusal.code === 'reader-fault') return [tell(refusal, 'en')];
  return /\p{Script=Han}/u.test(tell(refusal, 'zh')) && tell(refusal, 'en') !== refusal.code
    ? []
    : [`refused without a reason: ${refusal.code}`];
}

/** What holds of every report as understood. */
export function breachesOfReport({ report, document }: SourcedReport): string[] {
  const seen = new Set<string>();
  return report.readings.flatMap((reading) => {
    const { key, span } = reading;
    const breaches: string[] = [];
    if (!figureOf(key)) breaches.push(`nobody knows the figure ${key}`);
    if (seen.has(key)) breaches.push(`${key} is there twice`);
    seen.add(key);
    const text = document.text.slice(...span);
    if (!isWritten(reading, text)) breaches.push(`${key} points at “${text}”`);
    return breaches;
  });
}

/** Whether these characters are what the value was read from. */
function isWritten({ value }: Reading, text: string): boolean {
  switch (value.kind) {
    case 'number':
      return text === value.digits;
    case 'text':
      return text === value.text;
    case 'not-applicable':
      return text === value.mark;
    case 'blank':
      return text.trim() === '';
  }
}
