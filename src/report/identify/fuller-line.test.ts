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

describe('an organ named in full where the text tells what it did', () => {
  const of = (told: string) =>
    organOf(
      '现将林业局2018年度政府信息公开工作年度报告如下：',
      '一、概述',
      '认真贯彻《条例》。',
      '二、情况',
      told,
    );
  it.each([
    ['截至2018年12月31日，青禾县林业局累计主动公开政府信息80条。', '青禾县林业局'],
    ['青禾县林业局未收到政府信息公开申请。', '青禾县林业局'],
    ['按照云岭省林业局要求做好工作。', '林业局'],
    ['云岭省林业局印发通知。青禾县林业局主动公开政府信息80条。', '林业局'],
    ['松岭县林业局公开信息3条，青禾县林业局公开信息8条。', '林业局'],
  ])('%s', (told, organ) => {
    expect(of(told)).toBe(organ);
  });
});

describe('whose work the report tells of', () => {
  it.each([
    ['本报告根据条例，按照2022年青禾市松岭区财政局政府信息公开工作实际编制而成。', '青禾市松岭区财政局'],
    ['本报告由青禾高新区（东岭）财政局编制。', '青禾高新区（东岭）财政局'],
  ])('%s', (opening, organ) => {
    expect(
      organOf(opening, '统计期限为2022年1月1日至2022年12月31日。')?.replace('(', '（').replace(')', '）'),
    ).toBe(organ);
  });
});

describe('an office asked about the report of a government', () => {
  const of = (told: string, title = '') =>
    reportOf(
      textDocument(
        [
          ...(title ? [title] : []),
          '本报告依据《条例》编制，统计期限为2022年1月1日至2022年12月31日。如有疑问，请与青禾县政务服务和大数据管理局联系。',
          HEADINGS[0],
          told,
          ...HEADINGS.slice(1),
        ].join('\n'),
      ),
    ).authorityName;
  it.each([
    ['督促全县各行政机关履行职责。', '', null],
    ['我局督促全县各行政机关履行职责。', '', '青禾县政务服务和大数据管理局'],
    ['公开信息8条。', '', '青禾县政务服务和大数据管理局'],
    ['督促全县各行政机关履行职责。', '青禾县2022年政府信息公开工作年度报告', '青禾县'],
  ])('%s %s', (told, title, organ) => {
    expect(of(told, title)).toBe(organ);
  });
});
