import type { ReadText } from '../document.ts';
import { indexOfWord } from '../latin.ts';
import type { DrawnPage } from '../page/drawn.ts';
import { readPages } from '../page/read-pages.ts';
import { refuse } from '../refusing.ts';
import { openPdf } from './engine.ts';
import { drawnPage } from './page.ts';
import { refuseBombs } from './unfolded.ts';

/** A report has some dozen pages. */
const MOST_PAGES = 300;

/** Reads a PDF that has a text layer. Cells are told by the lines around them, or by the words of the form above them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  return readPages(await drawnPages(bytes));
}

async function drawnPages(bytes: Uint8Array): Promise<readonly DrawnPage[]> {
  refuseBombs(bytes);
  const { file, close, names } = await openPdf(bytes);
  // Pictures are streams, and their dictionaries stand in the open.
  const pictured = indexOfWord(bytes, '/Image') >= 0;
  try {
    if (file.numPages > MOST_PAGES) refuse('too-complex');
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push({ ...(await drawnPage(await file.getPage(number), names)), pictured });
    }
    return pages;
  } finally {
    await close();
  }
}
