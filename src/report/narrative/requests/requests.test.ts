import { describe, expect, it } from 'vitest';
import { claimsOf, narrativeOf } from '../prose.fixture.ts';

describe('requests', () => {
  it('gives a zero told in words the words as its digits', () => {
    const text = '2022年，我局未收到政府信息公开申请。';
    const [reading] = narrativeOf(text).readings;
    expect(reading?.value).toEqual({ kind: 'number', number: 0, digits: '未收到' });
    expect(text.slice(...(reading?.span ?? [0, 0]))).toBe('未收到');
  });

  it('tells the rules of groups of outcomes, of all being closed and of last year', () => {
    expect(claimsOf('收到政府信息公开申请12件，同比增长20%，不予公开3件，均已办结。')).toEqual([
      'figure request.received.total 12件',
      'figure request.refused 3件',
      'all-closed request.carried-out.total 0',
      'comparison request.received.total 20%',
    ]);
    expect(claimsOf('收到政府信息公开申请12件，其中自然人申请10件，法人或其他组织2件。')).toEqual([
      'figure request.received.total 12件',
      'figure request.received.natural-person 10件',
      'figure request.received.organisations 2件',
      'whole request.received.total 12件 = 10+2',
    ]);
    expect(claimsOf('2021年收到政府信息公开申请9件。')).toEqual(['figure request.received.total 9件']);
  });
});
