import { describe, expect, it } from 'vitest';
import { HEADINGS, reportOf, textDocument } from '../report.fixture.ts';

const BODY = `${HEADINGS[0]}\n认真落实条例。\n${HEADINGS[1]}\n无。\n${HEADINGS[5]}\n无。`;
const read = (top: string, bottom = '', body = BODY) => reportOf(textDocument(`${top}\n${body}\n${bottom}`));

describe('the year', () => {
  const year = (top: string, bottom = '', body = BODY) => read(top, bottom, body).year;

  it.each([
    ['青禾局2022年度政府信息公开工作年度报告', 2022],
    ['青禾局202020年政府信息公开工作年度报告', 2020],
    ['青禾局2016度政府信息公开工作年度报告', 2016],
    ['青禾局二〇二二年政府信息公开工作年度报告', 2022],
    ['青禾局2O22年政府信息公开工作年度报告', 2022],
    ['青水〔2023〕8号\n青禾局2022年政府信息公开工作年度报告 2023年1月4日', 2022],
    ['标题：青禾局2022年政府信息公开工作年度报告\n成文日期：2023年1月4日', 2022],
    ['数据统计期限自20241月1日起至202412月31日止。', 2024],
    ['数据统计期限为202211日至20221231日。', 2022],
    ['统计期限为2023年1月1日至12月31日。', 2023],
    ['统计期限从 2021 年 1 月 1 日到 2021 年 12 月 31 日。', 2021],
  ])('is read from %s', (top, expected) => {
    expect(year(top)).toBe(expected);
  });

  it('of the title stands before every other', () => {
    const top =
      '青禾局2021年政府信息公开工作年度报告\n2022年1月20日\n根据国办公开办函〔2021〕30号，2022年报告如下。';
    expect(year(top)).toBe(2021);
  });

  it('is none of the document numbers', () => {
    const top = '根据国务院令第711号、国办公开办函〔2019〕60号、国办函〔202130号要求，2023年工作如下：';
    expect(year(top)).toBe(2023);
  });

  it('is the one most often named in part one', () => {
    const body = BODY.replace(
      '认真落实条例。',
      '2022年，我局获2019年度先进。2022年公开信息8条，比2021年多。',
    );
    expect(year('政府信息公开工作年度报告', '', body)).toBe(2022);
  });

  it('is read in Chinese numerals from part one, where a day is none', () => {
    const body = BODY.replace(
      '认真落实条例。',
      '二〇一六年，我局认真落实条例。二〇一七年一月四日二〇一七年一月五日。',
    );
    expect(year('政府信息公开工作年度报告', '', body)).toBe(2016);
  });

  it('is the one before the date of issue where nothing else tells', () => {
    expect(year('政府信息公开工作年度报告', '青禾区水务局\n2023年1月12日')).toBe(2022);
  });
});

describe('the date', () => {
  const issued = (top: string, bottom = '') =>
    read(`青禾区水务局2022年政府信息公开工作年度报告${top}`, bottom).issued;

  it.each([
    ['2023年1月4日', '2023-01-04'],
    ['2023 年 1 月 4 日', '2023-01-04'],
    ['二〇二三年一月四日', '2023-01-04'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['2023.1.4', '2023-01-04'],
    ['二零二三年元月四日', '2023-01-04'],
    ['2023年元月4日', '2023-01-04'],
    ['青禾区水务局办公室2023年1月4日印发', '2023-01-04'],
    ['2023-01-04', '2023-01-04'],
    ['（2023年1月4日）', '2023-01-04'],
    ['青禾区水务局2023年1月4日', '2023-01-04'],
  ])('at the signature is read from %s', (line, expected) => {
    expect(issued('', line)).toBe(expected);
  });

  it('may stand under the title', () => {
    expect(issued('\n2023年1月8日')).toBe('2023-01-08');
  });

  it('that no calendar has is none', () => {
    expect(issued('', '2023年2月30日')).toBeNull();
  });

  it('in a sentence is none', () => {
    expect(issued('', '本报告自2023年1月4日起公布。')).toBeNull();
  });
});
