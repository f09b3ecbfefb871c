import { describe, expect, test } from 'vitest';
import type { Unit } from '../../catalogue/figure.ts';
import type { Value } from '../../report/value.ts';
import { textOfValue } from './value-text.ts';
import { wordsOf } from './words.ts';

const show = (value: Value, unit: Unit = '件'): readonly (string | null)[] => {
  const { text, note } = textOfValue(value, unit, wordsOf('zh'));
  return [text, note];
};
const number = (of: number, digits: string): Value => ({ kind: 'number', number: of, digits });

describe('a value as shown', () => {
  test('is the digits as written', () => {
    expect(show(number(1204, '1,204'))).toEqual(['1,204', null]);
    expect(show(number(35074, '35074.0'))).toEqual(['35074.0', null]);
    expect(show(number(-3, '-3'))).toEqual(['-3', null]);
  });

  test('says what the digits come to where they are not the number itself', () => {
    expect(show(number(25.1, '251000元'), '万元')).toEqual(['251000元', '= 25.1 万元']);
    expect(show(number(12, '１２'))).toEqual(['１２', '= 12 件']);
  });

  test('is the number where the document tells it in words', () => {
    expect(show(number(0, '未收取'), '元')).toEqual(['0', '原文：未收取']);
  });

  test('keeps 约 with a rounded number', () => {
    expect(show({ kind: 'number', number: 300, digits: '300', approximate: true })).toEqual(['约 300', null]);
  });

  test('is never a zero where nobody wrote one', () => {
    expect(show({ kind: 'blank' })[0]).toBe('空白');
    expect(show({ kind: 'not-applicable', mark: '——' })[0]).toBe('——');
    expect(show({ kind: 'text', text: '无' })[0]).toBe('无');
  });
});
