import { describe, expect, it } from 'vitest';
import { HEADINGS, reportOf, textDocument } from '../report.fixture.ts';
import { isShortOf } from './organ-forms.ts';

const organOf = (...lines: string[]) =>
  reportOf(textDocument([...lines, ...HEADINGS].join('\n'))).authorityName;

describe('the line above a text without a title', () => {
  it.each([
    ['松岭区国资局', '现公布区政府国资局2022年政府信息公开工作年度报告。', '松岭区国资局'],
    ['松岭区水务局', '现公布区水务局2022年政府信息公开工作年度报告。', '松岭区水务局'],
    ['青禾县人民政府教育局', '现将县教育局2022年政府信息公开工作报告如下：', '青禾县人民政府教育局'],
    // Another organ above is the site's.
    ['松岭区人民政府', '现公布区水务局2022年政府信息公开工作年度报告。', '区水务局'],
    ['松岭区水利局', '现公布区水务局2022年政府信息公开工作年度报告。', '区水务局'],
    ['松岭县水务局', '现公布区水务局2022年政府信息公开工作年度报告。', '区水务局'],
  ])('%s tells in full whom %s names without its place', (line, opening, organ) => {
    expect(organOf(line, opening)).toBe(organ);
  });
});

describe('an organ of a government', () => {
  it.each([
    ['区政府国资局', '松岭区国资局', true],
    ['区国资委', '松岭区人民政府国资委', true],
    ['区政府办公室', '松岭区政务办公室', false],
    ['松岭区政府', '松岭区国资局', false],
    ['县政府水务局', '松岭区水务局', false],
  ])('%s and %s', (short, long, one) => {
    expect(isShortOf(short, long)).toBe(one);
  });
});

it('a government that tells of all its offices and answers for the report is the one that reports', () => {
  const contact = '本年度报告根据《条例》编制。如有疑问请与云岭省人民政府信息公开办公室联系。';
  const of = (told: string) =>
    reportOf(textDocument([contact, '一、概述', `2013年，${told}`, ...HEADINGS.slice(1)].join('\n')))
      .authorityName;
  expect(of('全省各级行政机关按照《条例》要求，做好公开工作。')).toBe('云岭省人民政府');
  expect(of('我厅按照全省各级行政机关的要求做好公开工作。')).toBeNull();
  expect(of('按照《条例》要求做好公开工作。')).toBeNull();
});
