import type { Finding } from '../../finding/finding.ts';
import { composeDocument } from '../compose/compose.ts';
import type { ReadText } from '../document.ts';
import { openPdf } from './engine.ts';
import { joinTables } from './join.ts';
import { type PrintedCell, type PrintedPage, readPage } from './page.ts';
import { flowOfPages } from './prose.ts';
import { refuse } from '../refusing.ts';
import { writeRows } from '../compose/row-buffer.ts';

/** A report has some dozen pages. */
const MOST_PAGES = 300;
/** With so few letters a page is a picture; with so many unknown ones in a hundred the text is no text. */
const FEWEST_LETTERS = 10;
const MOST_UNMAPPED = 10;

/** Reads a PDF that has a text layer. Cells are told by the ruling lines around them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pages = await readPages(bytes);
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (letters < FEWEST_LETTERS) refuse(holdsPictures(bytes) ? 'scanned' : 'no-text', { pages: pages.length });
  if (unmapped * 100 > letters * MOST_UNMAPPED) refuse('no-characters');
  const composer = composeDocument();
  const rows = writeRows(composer);
  for (const item of joinTables(flowOfPages(pages))) {
    if (item.kind === 'paragraph') rows.paragraph(item.text);
    else {
      rows.paragraph('');
      for (const row of item.rows) rows.row(row.map((cell) => ({ paragraphs: linesOf(cell) })));
    }
  }
  const read = composer.finish();
  return { ...read, findings: [...read.findings, ...findingsOf(pages, unmapped, bytes)] };
}

async function readPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const { file, close, names } = await openPdf(bytes);
  try {
    if (file.numPages > MOST_PAGES) refuse('too-complex');
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(await readPage(await file.getPage(number), names));
    }
    return pages;
  } finally {
    await close();
  }
}

/** A figure that fills its cell to the edge goes on in the next line; other lines stay apart. */
function linesOf({ lines, right }: PrintedCell): readonly string[] {
  const joined: string[] = [];
  lines.forEach(({ text }, index) => {
    const above = lines[index - 1];
    const full = above !== undefined && above.right > right - above.size;
    if (full && /\d$/.test(above.text) && /^[\d.]/.test(text)) joined.push((joined.pop() ?? '') + text);
    else joined.push(text);
  });
  return joined;
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

function findingsOf(pages: readonly PrintedPage[], unmapped: number, bytes: Uint8Array): readonly Finding[] {
  const blank = pages.filter(({ letters }) => letters === 0).length;
  const findings: Finding[] = [];
  if (blank > 0 && holdsPictures(bytes)) {
    const facts = { pages: blank, total: pages.length };
    findings.push({ code: 'pages-without-text', severity: 'warning', spans: [], facts });
  }
  if (unmapped > 0) {
    findings.push({
      code: 'characters-unmapped',
      severity: 'warning',
      spans: [],
      facts: { characters: unmapped },
    });
  }
  return findings;
}
