import type { PDFPageProxy } from 'pdfjs-dist';
import type { DrawnPage } from '../page/drawn.ts';
import type { Matrix } from '../page/matrix.ts';
import { refuse } from '../refusing.ts';
import { inkedLetters, type WrittenRun } from './inked.ts';
import { lettersOf } from './letters.ts';
import { lightnessOf } from './lightness.ts';
import { type OperationNames, rulesOf } from './operations.ts';

/** A page of a report holds some two thousand letters. */
const MOST_LETTERS = 60_000;

/** Reads what a page draws. Without letters there is nothing that lines could rule. */
export async function drawnPage(page: PDFPageProxy, names: OperationNames): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as readonly number[];
  const matrix: Matrix = [a, b, c, d, e, f];
  const runs = await runsIn(page, matrix);
  const none = { horizontal: [], vertical: [] };
  if (runs.every(({ letters }) => letters.length === 0)) return { letters: [], rules: none, width, height };
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = rulesOf(fnArray, argsArray, names, matrix);
  const letters = inkedLetters(runs, lightnessOf(fnArray, argsArray, names));
  page.cleanup();
  return { letters, rules, width, height };
}

/** The text comes in pieces, so that a page without end is given up early. */
async function runsIn(page: PDFPageProxy, matrix: Matrix): Promise<readonly WrittenRun[]> {
  const runs: WrittenRun[] = [];
  let letters = 0;
  const reader = (
    page.streamTextContent({ disableNormalization: true }) as ReadableStream<TextPiece>
  ).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const item of piece.value.items) {
      if (!('str' in item)) continue;
      const run = { written: item.str, letters: lettersOf(item, matrix, runs.length) };
      runs.push(run);
      letters += run.letters.length;
      if (letters <= MOST_LETTERS) continue;
      await reader.cancel(new Error('too many letters'));
      refuse('too-complex');
    }
  }
  return runs;
}

type TextPiece = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
