import { describe, expect, it } from 'vitest';
import { onlyDisclosure } from './printed.fixture.ts';

describe('a column of table 二', () => {
  it('on a page in traditional characters keeps the unit of its fees', () => {
    const fee = (label: string, printed: string) =>
      onlyDisclosure([
        ['信息內容', label],
        ['行政事業性收費', printed],
      ]);
    expect(fee('本年收費金額（單位：萬元）', '26.55')).toEqual({ 'fee.amount': 26.55 });
    expect(fee('本年收費金額（單位：元）', '26.55')).toEqual({ 'fee.amount': 0.002655 });
  });

  it('takes a label with a slip where the block has one column, but never another year or another thing', () => {
    const licences = (label: string) =>
      onlyDisclosure([
        ['信息内容', label],
        ['行政许可', '3'],
      ]);
    expect(licences('本年处理绝对数量')).toEqual({ 'licence.decisions': 3 });
    expect(licences('上年处理决定数量')).toEqual({});
    expect(licences('本年处理决定金额')).toEqual({});
  });
});
