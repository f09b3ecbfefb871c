import { describe, expect, it } from 'vitest';
import { channelsOf, claimsOf, figuresOf, narrativeOf } from '../prose.fixture.ts';

describe('one report', () => {
  it('prefers the statutory total to the sum of everything published', () => {
    expect(channelsOf('全年共发布信息3000条。\n全年主动公开政府信息420条。')).toEqual({ total: '420' });
  });

  it.each([
    ['两微一端', { total: '30!', 'new-media': '30' }],
    ['三微一端', { total: '30!', 'new-media': '30' }],
    ['一网两微', {}],
    ['两微一网一端', {}],
  ])('takes accounts told by their number for new media, beside a site for no one kind: %s', (word, told) => {
    expect(channelsOf(`通过“${word}”发布信息30条。`)).toEqual(told);
  });

  it('does not add the same fact told twice', () => {
    expect(
      channelsOf('微信公众号发布信息300条，网站公开信息20条。\n全年“青禾”微信公众号发布信息300条。'),
    ).toEqual({
      wechat: '300',
      website: '20',
    });
  });

  it('keeps both figures of one channel as claims where they differ', () => {
    const text = '政府网站公开信息300条，微信公开20条。\n政府网站公开信息280条。';
    expect(channelsOf(text)).toEqual({ website: '300', wechat: '20' });
    expect(claimsOf(text)).toEqual(['figure channel.website 300条', 'figure channel.website 280条']);
  });

  it('keeps the parts of a sum with their labels and spans', () => {
    const text = '“青禾发布”微信公众号发布信息120条，“青禾旅游”微信公众号发布信息80条。';
    const [reading] = narrativeOf(text).readings;
    expect(reading?.parts?.map(({ label, value, span }) => [label, value, text.slice(...span)])).toEqual([
      ['“青禾发布”微信公众号', 120, '120'],
      ['“青禾旅游”微信公众号', 80, '80'],
    ]);
  });

  it('takes 全区 for the scope of a government and not of its department', () => {
    const sentence = '全区各单位主动公开政府信息12000条。';
    expect(channelsOf(`#青禾区人民政府2022年政府信息公开工作年度报告\n${sentence}`)).toEqual({
      total: '12000',
    });
    expect(channelsOf(`#青禾区水务局2022年政府信息公开工作年度报告\n${sentence}`)).toEqual({});
  });

  it('reads on over broken lines, and gives the digits as written', () => {
    const text =
      '2022年，青禾区水务局认真落实各项要求，全年主动公开政府\n信息１，２３４余条，其中网站\n200条。';
    const [total] = narrativeOf(text).readings;
    expect(total?.value).toEqual({ kind: 'number', number: 1234, digits: '１，２３４', approximate: true });
    expect(text.slice(...(total?.span ?? [0, 0]))).toBe('１，２３４');
    expect(channelsOf(text)).toEqual({ total: '~1234', website: '200' });
  });

  it('reads a figure on a line of its own with its unit on the next', () => {
    expect(channelsOf('全年主动公开政府信息\n1112\n条，均通过政府网站发布。')).toEqual({
      total: '1112',
      website: '1112',
    });
  });

  it('leaves titles, tables and the plans of part five alone', () => {
    const text = '主动公开政府信息300条。';
    const section = {
      part: 'problems',
      ordinal: '五',
      title: '',
      heading: [0, 0],
      body: [0, text.length],
    } as const;
    expect(narrativeOf(text, 2022, [section]).readings).toEqual([]);
    expect(figuresOf(`#${text}`)).toEqual({});
  });
});
