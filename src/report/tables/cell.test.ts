import { describe, expect, it } from 'vitest';
import type { Unit } from '../../catalogue/figure.ts';
import { readCell, type MoneyUnit } from './cell.ts';

const read = (content: string, unit: Unit = '件', written: MoneyUnit | null = null) => {
  const document = `前${content}后`;
  const cell = { text: content, span: [1, 1 + content.length] as const };
  const result = readCell(cell, { unit, kind: unit === '件' ? 'count' : 'amount', written }, document);
  return { ...result, slice: document.slice(...result.span) };
};
const number = (content: string, unit: Unit = '件', written: MoneyUnit | null = null): number | string => {
  const { value } = read(content, unit, written);
  return value.kind === 'number' ? value.number : value.kind;
};

describe('a cell with a figure', () => {
  it.each([
    ['0', 0],
    ['　0　', 0],
    ['１２', 12],
    ['1,234', 1234],
    ['1，234，567', 1234567],
    ['1\u2009234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['12\u00a0345', 12345],
    ['12\u00a0345件', 12345],
    ['1\u2007234', 1234],
    ['１，２３４', 1234],
    ['－3', -3],
    ['-3', -3],
    ['+3', 3],
    ['5件', 5],
    ['5 件', 5],
    ['3万', 30000],
    ['1.5万条', 15000],
  ])('reads %s', (content, expected) => {
    expect(number(content)).toBe(expected);
  });

  it('takes the cell as written, ends trimmed, for its digits and its span', () => {
    const { value, slice } = read(' 5件 ');
    expect(value).toMatchObject({ kind: 'number', digits: '5件' });
    expect(slice).toBe('5件');
  });

  it('keeps the flag of an approximate figure', () => {
    expect(read('约20件').value).toMatchObject({ number: 20, approximate: true });
    expect(read('20余件').value).toMatchObject({ number: 20, approximate: true });
  });

  it('reads a change told in words where a change is asked', () => {
    const change = (content: string) =>
      readCell({ text: content, span: [0, content.length] }, { unit: '项', kind: 'signed' }, content).value;
    expect(change('减4')).toMatchObject({ number: -4, digits: '减4' });
    expect(change('增加2')).toMatchObject({ number: 2 });
    expect(number('减4')).toBe('text');
  });
});

describe('a cell with money', () => {
  it.each([
    ['26.815', '万元', null, 26.815],
    ['251000元', '万元', null, 25.1],
    ['26.815万元', '万元', null, 26.815],
    ['251000', '万元', '元', 25.1],
    ['0.5亿元', '万元', null, 5000],
    ['3.5万元', '元', null, 35000],
    ['35074.0', '元', null, 35074],
    ['26.815万元', '元', null, 268150],
    ['3万', '万元', null, 3],
  ] as const)('reads %s asked in %s', (content, unit, written, expected) => {
    expect(number(content, unit, written)).toBe(expected);
  });

  it('takes no count for money and no money for a count', () => {
    expect(number('5件', '万元')).toBe('text');
    expect(number('5元', '件')).toBe('text');
  });
});

describe('a cell without a figure', () => {
  it.each(['', '   ', '\u3000\u00a0'])('is blank: %j', (content) => {
    expect(read(content).value).toEqual({ kind: 'blank' });
    expect(read(content).slice.trim()).toBe('');
  });

  it.each(['/', '／', '∕', '⁄', 'ˉ', '\\', '-', '—', '——', '－', '不适用'])('does not apply: %s', (mark) => {
    expect(read(mark).value).toEqual({ kind: 'not-applicable', mark });
  });

  it.each([
    '无',
    '1 2',
    '1 234',
    '12\u00a034',
    '1234\u2009567',
    '0\u00a0123',
    '1\u00a0234\u2009567',
    '1\u00a02345',
    '1.\t7',
    '1.\n7',
    '1，23',
    '12\n34',
    '1,23',
    'O',
    '见附件',
    '5%',
    '1-2',
    '9'.repeat(400),
    '2023年',
    '1.2.3',
  ])('is words and no guess: %s', (content) => {
    expect(number(content)).toBe('text');
  });
});
