import type { ReadText } from '../document.ts';
import { type PrintedPage, printPage } from '../page/printed.ts';
import { numbersOf, writePages } from '../page/write-pages.ts';
import { refuse } from '../refusing.ts';
import { openPdf } from './engine.ts';
import { drawnPage } from './page.ts';

/** A report has some dozen pages. */
const MOST_PAGES = 300;
/** A page with so few letters is a picture: they are its number. */
const FEWEST_LETTERS = 10;
/** With so many unknown letters in a hundred the text is no text. */
const MOST_UNMAPPED = 10;

/** Reads a PDF that has a text layer. Cells are told by the ruling lines around them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pages = await readPages(bytes);
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  const blank = holdsPictures(bytes) ? pages.filter(isPicture) : [];
  const facts = { pages: blank.length, total: pages.length };
  if (blank.length > 0 && pages.every(isPicture)) refuse('scanned', facts);
  if (letters === 0) refuse('no-text');
  if (unmapped * 100 > letters * MOST_UNMAPPED) refuse('no-characters');
  const { text, blocks, findings } = writePages(pages);
  if (isGarbled(text)) refuse('no-characters');
  if (blank.length === 0) return { text, blocks, findings };
  const which = numbersOf(pages, isPicture);
  const pictures = {
    code: 'pages-without-text',
    severity: 'warning',
    spans: [],
    facts: { ...facts, which },
  } as const;
  return { text, blocks, findings: [pictures, ...findings] };
}

async function readPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const { file, close, names } = await openPdf(bytes);
  try {
    if (file.numPages > MOST_PAGES) refuse('too-complex');
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(printPage(await drawnPage(await file.getPage(number), names)));
    }
    return pages;
  } finally {
    await close();
  }
}

function isPicture({ letters }: PrintedPage): boolean {
  return letters < FEWEST_LETTERS;
}

/** A font that does not say what its characters are gives letters of any script, and none of the commonest. */
function isGarbled(text: string): boolean {
  const letters = text.match(/\S/g)?.length ?? 0;
  const foreign = text.match(/[^\s\x21-\x7e\u2000-\u206f\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
  return letters >= 40 && foreign * 3 > letters && !/[的年月日公开信息政府报告]/.test(text);
}

/** Pictures are streams, and their dictionaries stand in the open. */
function holdsPictures(bytes: Uint8Array): boolean {
  const word = [...'/Image'].map((character) => character.charCodeAt(0));
  let at = bytes.indexOf(0x2f);
  for (; at >= 0; at = bytes.indexOf(0x2f, at + 1)) {
    const start = at;
    if (word.every((code, index) => bytes[start + index] === code)) return true;
  }
  return false;
}
