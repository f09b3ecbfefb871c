import type { Piece } from './piece.ts';

/** The lines of a text without their ends (CR LF, LF, CR, form feed, vertical tab). Linear in its length. */
export function linesOf(text: string): readonly Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x0d || code < 0x0a) continue;
    lines.push({ start, end: index });
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) index += 1;
    start = index + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

// A page number dressed as one: - 3 -, — 3 —, ·3·, 第 3 页, 第3页 共8页, 3 / 8 页. A bare number may be a figure.
const PAGE_NUMBER =
  /^\s*(?:[-—–―－·•]{1,2}\s*\d{1,3}\s*[-—–―－·•]{1,2}|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}\s*页)\s*$/;

/** Whether a line is nothing but a printed page number. */
export function isPageNumber(line: string): boolean {
  return line.length <= 30 && PAGE_NUMBER.test(line);
}
