import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../finding/finding.ts';
import { sourceRows } from './source-rows.ts';

const layout = (text: string, emptyEndsRow = false): readonly string[] =>
  sourceRows(text, [], emptyEndsRow).map((row) =>
    row.kind === 'cells'
      ? row.cells.map((cell) => cell.map((piece) => piece.text.trim()).join('')).join(' | ')
      : row.kind === 'gap'
        ? '~'
        : row.pieces.map((piece) => piece.text.trimEnd()).join(''),
  );

describe('the source text laid out', () => {
  test('puts the cells of a row side by side and a paragraph on a line', () => {
    expect(layout('二、情况\n\t规章\n\t0\n\t1\n\n\t许可\n\t2\n\n正文。\n')).toEqual([
      '二、情况',
      '规章 | 0 | 1',
      '~',
      '许可 | 2',
      '~',
      '正文。',
    ]);
  });

  test('keeps an empty cell in its place', () => {
    expect(layout('\t\n\t自然人\n\t\n')).toEqual([' | 自然人 | ']);
  });

  test('lets a cell run on over a line that has no tab', () => {
    expect(layout('\t政府信息\n公开数\n\t条\n')).toEqual(['政府信息\n公开数 | 条']);
  });

  test('takes a line with tabs inside as a row', () => {
    expect(layout('规章\t0\t1\n许可\t2\n')).toEqual(['规章 | 0 | 1', '许可 | 2']);
  });

  test('keeps empty cells that stand on the line of the next one in the same row', () => {
    expect(layout('\t\t（一）予以公开\n\t0\n\t1\n\n')).toEqual([' | （一）予以公开 | 0 | 1', '~']);
  });

  test('ends a row at its empty last cells where the reader writes no line end after them', () => {
    const text = '\t第二十条\n\t\t\n\t规章\n\t0\n\t\n\t许可\n\t2\n\n';
    expect(layout(text, true)).toEqual(['第二十条 |  | ', '规章 | 0 | ', '许可 | 2', '~']);
  });

  test('takes a line of several cells as a row by itself, whatever stands on the next line', () => {
    expect(layout('\t第二十条\n\t内容\t数量\n\t规章\t0\n\t第五项\n正文\n')).toEqual([
      '第二十条',
      '内容 | 数量',
      '规章 | 0',
      '第五项\n正文',
    ]);
  });

  test('lets a cell of such a row run over the end of the line', () => {
    expect(layout('\t行政\t0\n许可\t2\n')).toEqual(['行政 | 0\n许可 | 2']);
  });

  test('draws a run of empty lines as one gap', () => {
    expect(layout('一\n\n \n\n二')).toEqual(['一', '~', '二']);
  });

  test('loses and moves no character, and opens every mark once', () => {
    const text = fc
      .array(fc.constantFrom('\t', '\n', '\n\n', '零', '12', ' ', '\r\n'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 6 }), (source, spans) => {
        const marks = spans.map((each) => ({ span: each }));
        const pieces = sourceRows(source, marks).flatMap((row) =>
          row.kind === 'cells' ? row.cells.flat() : row.pieces,
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(source);
        if (source !== '') expect(pieces.flatMap((piece) => piece.opening)).toHaveLength(marks.length);
      }),
    );
  });
});
