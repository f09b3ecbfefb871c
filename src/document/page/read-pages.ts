import type { ReadText } from '../document.ts';
import { refuse } from '../refusing.ts';
import type { DrawnPage } from './drawn.ts';
import { type PrintedPage, printPage } from './printed.ts';
import { withoutStruck } from './unread/struck.ts';
import { withoutWatermarks } from './watermark/watermarks.ts';
import { numbersOf, writePages } from './write-pages.ts';

/** A page with so few letters is a picture: they are its number. */
const FEWEST_LETTERS = 10;
/** Beyond so many unknown letters, and so many in a hundred, the text is no text. */
const FEW_UNMAPPED = 10;
const MOST_UNMAPPED = 3;

/** The document of these pages, or why they are none: pictures only, or letters that do not say what they are. */
export function readPages(drawn: readonly DrawnPage[]): ReadText {
  const pages = withoutWatermarks(drawn.map(withoutStruck)).map(printPage);
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  const facts = { pages: pages.filter(isPicture).length, total: pages.length };
  if (facts.pages > 0 && pages.every(({ letters: own }) => own < FEWEST_LETTERS)) refuse('scanned', facts);
  if (letters === 0) refuse('no-text');
  if (unmapped > FEW_UNMAPPED && unmapped * 100 > letters * MOST_UNMAPPED) refuse('no-characters');
  const read = writePages(pages);
  if (isGarbled(read.text)) refuse('no-characters');
  if (facts.pages === 0) return read;
  const pictures = {
    code: 'pages-without-text',
    severity: 'warning',
    spans: [],
    facts: { ...facts, which: numbersOf(pages, isPicture) },
  } as const;
  return { ...read, findings: [pictures, ...read.findings] };
}

function isPicture({ letters, pictured }: PrintedPage): boolean {
  return pictured && letters < FEWEST_LETTERS;
}

/** A font that does not say what its characters are gives letters of any script, and none of the commonest. */
function isGarbled(text: string): boolean {
  const letters = text.match(/\S/g)?.length ?? 0;
  const foreign = text.match(/[^\s\x21-\x7e\u2000-\u206f\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
  return letters >= 40 && foreign * 3 > letters && !/[的年月日公开信息政府报告]/.test(text);
}
