import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../finding/finding.ts';
import { segments } from './segments.ts';

const mark = (id: string, ...span: [number, number]): { id: string; span: Span } => ({ id, span });

const shape = (text: string, ...marks: { id: string; span: Span }[]): string =>
  segments(text, marks)
    .map((piece) => `${piece.text}[${piece.marks.map(({ id }) => id).join(' ')}]`)
    .join('');

describe('segments', () => {
  test('a text without marks is one piece', () => {
    expect(shape('共公开12条')).toBe('共公开12条[]');
  });

  test('a mark inside the text gives three pieces', () => {
    expect(shape('共公开12条', mark('total', 3, 5))).toBe('共公开[]12[total]条[]');
  });

  test('the same characters can be two figures', () => {
    expect(shape('12', mark('total', 0, 2), mark('website', 0, 2))).toBe('12[total website]');
  });

  test('of nested marks the inner one comes first', () => {
    expect(shape('共12条', mark('whole', 0, 4), mark('figure', 1, 3))).toBe(
      '共[whole]12[figure whole]条[whole]',
    );
  });

  test('marks that overlap are cut where they cross', () => {
    expect(shape('abcd', mark('one', 0, 3), mark('two', 2, 4))).toBe('ab[one]c[two one]d[two]');
  });

  test('a blank cell keeps an empty piece in its place', () => {
    expect(shape('\t\n', mark('blank', 1, 1))).toBe('\t[][blank]\n[]');
  });

  test('a blank at the very end of the text is not lost', () => {
    expect(shape('a', mark('blank', 1, 1))).toBe('a[][blank]');
  });

  test('further cuts split a mark, which opens once', () => {
    const pieces = segments('ab\ncd', [mark('two lines', 1, 5)], [3]);
    expect(pieces.map((piece) => piece.text)).toEqual(['a', 'b\n', 'cd']);
    expect(pieces.map((piece) => piece.opening.length)).toEqual([0, 1, 0]);
  });

  test('spans outside the text are clipped to it', () => {
    expect(shape('ab', mark('far', 1, 99), mark('gone', 7, 9), mark('back', 1, 0))).toBe(
      'a[][back]b[far][gone]',
    );
  });

  test('joined, the pieces are the text, and each mark opens once and covers its own characters', () => {
    const text = fc.string({ maxLength: 60, unit: 'binary' });
    const span = fc.tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }));
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 12 }), fc.array(fc.nat(70)), (source, spans, cuts) => {
        const marks = spans.map((pair, index) => mark(String(index), ...pair));
        const pieces = segments(source, marks, cuts);
        expect(pieces.map((piece) => piece.text).join('')).toBe(source);
        for (const each of marks) {
          const [from, to] = each.span;
          const own = pieces.filter((piece) => piece.marks.includes(each));
          const start = Math.max(0, from);
          expect(own.map((piece) => piece.text).join('')).toBe(to > start ? source.slice(start, to) : '');
          expect(pieces.flatMap((piece) => piece.opening).filter((opened) => opened === each)).toHaveLength(
            1,
          );
        }
      }),
    );
  });
});
