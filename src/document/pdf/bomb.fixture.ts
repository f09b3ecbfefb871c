import { strToU8 } from 'fflate';
import { pdfOf, shown } from './written.fixture.ts';

/** A PDF whose pages repeat one piece so many times, small in the file and enormous unfolded. */
export function bombPdf(piece: string, times: number, text = '', pages = 1): Uint8Array {
  const content = repeated(strToU8(piece), times, strToU8(text));
  return pdfOf(Array.from({ length: pages }, () => ({ content })));
}

function repeated(piece: Uint8Array, times: number, head: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + piece.length * times);
  whole.set(head);
  for (let at = 0; at < times; at += 1) whole.set(piece, head.length + at * piece.length);
  return whole;
}

/** Pieces that text, lines, pictures and states are made of. */
export const PIECES = {
  text: 'BT (0) Tj ET\n',
  letters: shown('公', 100, 100, 9),
  lines: '0 0 m 9 9 l S\n',
  boxes: '10 10 90 20 re S\n',
  states: 'q Q\n',
} as const;
