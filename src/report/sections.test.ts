import { describe, expect, it } from 'vitest';
import { findSections } from './sections.ts';
import { HEADINGS, madeDocument, recognised, reportOf, textDocument } from './report.fixture.ts';

const TITLE = '青禾区水务局2022年政府信息公开工作年度报告';
const sections = (...lines: string[]) =>
  reportOf(textDocument([TITLE, ...lines].join('\n'))).sections.map(({ part, ordinal, title }) => [
    part,
    ordinal,
    title,
  ]);
const parts = (...lines: string[]) => sections(...lines).map(([part]) => part);
const SIX = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other-matters'];

describe('the parts of a report', () => {
  it('are found by the words of their headings', () => {
    expect(parts(...HEADINGS)).toEqual(SIX);
  });

  it('are found whatever the ordinals', () => {
    const titles = HEADINGS.map((heading) => heading.slice(2));
    expect(parts(...titles.map((title, index) => `${index + 1}、 ${title}`))).toEqual(SIX);
    expect(parts(...titles.map((title) => `1、 ${title}`))).toEqual(SIX);
    expect(parts(...titles)).toEqual(SIX);
    expect(parts(...titles.map((title, index) => `${index === 1 ? '2、 ' : '三、'}${title}`))).toEqual(SIX);
  });

  it.each([
    ['一 概 述', 'overview'],
    ['一、政府信息公开工作基本情况', 'overview'],
    ['1. 总体情况', 'overview'],
    ['三、依申请公开情况', 'requests'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
    ['四、政府信息公开行政复议和行政诉讼情况', 'disputes'],
    ['五、政府信息公开工作存在的主要问题和改进措施', 'problems'],
    ['五、存在的主要问题及改进情况（不少于200字）', 'problems'],
    ['六、其它需要报告的事项', 'other-matters'],
    ['五、機構建設及組織保障情況', 'organisation'],
  ])('take %s as a heading', (line, part) => {
    expect(findSections(textDocument(line), () => false).map((section) => section.part)).toEqual([part]);
  });

  it('are not what a sentence lists', () => {
    const list =
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。';
    const found = reportOf(textDocument([TITLE, list, ...HEADINGS].join('\n')));
    expect(found.sections.map(({ part }) => part)).toEqual(SIX);
    expect(found.sections[0]?.heading[0]).toBeGreaterThan(TITLE.length + list.length);
  });

  it('are not rows of the requests table', () => {
    const rows = [
      ['一、本年新收政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
      ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0'],
    ];
    const report = reportOf(madeDocument([TITLE, HEADINGS[0], HEADINGS[2], rows, HEADINGS[3]]));
    expect(report.sections.map(({ part }) => part)).toEqual(['overview', 'requests', 'disputes']);
  });

  it('are found in a table that was drawn around the whole report', () => {
    const rows = HEADINGS.map((heading, at) => [heading, ...(at % 2 === 0 ? [''] : [])]);
    expect(reportOf(madeDocument([TITLE, rows])).sections.map(({ part }) => part)).toEqual(SIX);
  });

  it('are not the topics of part one', () => {
    expect(
      parts(
        HEADINGS[0],
        '（一）主动公开情况',
        '（二）依申请公开情况',
        '1.主动公开情况',
        ...HEADINGS.slice(1),
      ),
    ).toEqual(SIX);
  });

  it('may be more than six, or fewer', () => {
    expect(
      sections(...HEADINGS.slice(0, 4), '五、本区特色做法', '六、存在的主要问题及改进情况').map(
        ([part]) => part,
      ),
    ).toEqual(['overview', 'disclosure', 'requests', 'disputes', 'unknown', 'problems']);
    expect(parts(HEADINGS[1], HEADINGS[4])).toEqual(['disclosure', 'problems']);
  });

  it('of the outline before 2019 tell the form, one local part behind the other', () => {
    const titles = ['概述', '主动公开政府信息情况', '依申请公开政府信息办理情况', '咨询情况'];
    const older = [...titles, '政府信息公开的收费及减免情况', '行政复议、行政诉讼情况'];
    const lines = older.map((title, index) => `${'一二三四五六'.charAt(index)}、${title}`);
    const report = reportOf(textDocument(['青禾镇2014年政府信息公开工作年度报告', ...lines].join('\n')));
    expect(report.form).toBe('older');
    expect(report.sections).toHaveLength(6);
  });

  it('may have their text run in, or their heading behind the title', () => {
    const lines = HEADINGS.slice(1).map((heading) => `${heading}。2022年，我局做好各项工作，没有其他情况。`);
    const found = reportOf(textDocument([`${TITLE}${HEADINGS[0]}`, '甲', ...lines].join('\n')));
    expect(found.sections.map(({ part }) => part)).toEqual(SIX);
    expect(found).toMatchObject({ authorityName: '青禾区水务局', year: 2022 });
  });

  it('reach from heading to heading', () => {
    const text = [TITLE, HEADINGS[0], '甲', HEADINGS[1], '乙'].join('\n');
    const [first, second] = reportOf(textDocument(text)).sections;
    expect(text.slice(...(first?.heading ?? [0, 0]))).toBe(HEADINGS[0]);
    expect(text.slice(...(first?.body ?? [0, 0])).trim()).toBe('甲');
    expect(text.slice(...(second?.body ?? [0, 0])).trim()).toBe('乙');
  });
});

describe('what is no annual report', () => {
  const refused = (...lines: string[]) => recognised(textDocument(lines.join('\n')));

  it.each([
    [
      'a quarterly self-check',
      ['青禾区水务局2022年第三季度政务公开自查报告', '一、总体情况', '二、主动公开情况', '良好。'],
    ],
    [
      'a work summary',
      ['青禾区水务局2022年政务公开工作总结', '一年来，我局做好各项工作。', '一、主要做法', '二、下步打算'],
    ],
    ['one heading alone', ['青禾区水务局2022年简报', '一、总体情况', '良好。']],
    ['headings without a year', ['总体情况说明', '一、总体情况', '二、主动公开政府信息情况', '良好。']],
  ])('%s is refused', (_, lines) => {
    expect(refused(...lines)).toBe('not-annual-report');
  });

  it('a model text is refused', () => {
    expect(refused('XX局2022年政府信息公开工作年度报告（范文）', ...HEADINGS)).toBe('model-text');
  });

  it('a summary in English is refused', () => {
    expect(
      refused('Annual report on government information disclosure 2022', 'Overview', 'All went well.'),
    ).toBe('not-chinese');
  });
});
