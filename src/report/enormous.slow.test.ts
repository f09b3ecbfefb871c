import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../document/document.ts';
import { growthOf, STEADY } from './growth.fixture.ts';
import { narrativeOf, proseOf } from './narrative/prose.fixture.ts';
import { recogniseReport } from './recognise.ts';
import { madeDocument, NO_REGISTER } from './report.fixture.ts';

const TITLE = '青禾区水务局2022年政府信息公开工作年度报告';

const HEAD = `${TITLE}\n一、总体情况\n主动公开政府信息12条。\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n`;

describe('an enormous document', () => {
  it.each([
    ['one line of prose', '我局公开政府信息3条，', 200_000],
    ['one line of labels and figures', '规章 0 0 0 行政许可 5 ', 100_000],
    ['one line of brackets', '（', 1_000_000],
    ['one line of ordinals', '一、', 800_000],
    ['one line of digits', '0', 2_000_000],
    ['lines of pipes', '| 规章 | 0 | 0 | 0 |\n', 60_000],
    ['pipes alone', '|', 1_000_000],
    ['years', '2022年1月1日至', 100_000],
  ])('of %s is recognised, in a time that grows with it', (_, piece, times) => {
    const recognise = (size: number): void => {
      expectRecognised(proseOf(`${HEAD}${piece.repeat(size)}`));
    };
    expect(growthOf(recognise, times)).toBeLessThan(STEADY);
  });

  it('of ten thousand tables is recognised, in a time that grows with it', () => {
    const rows = [
      ['信息内容', '本年处理决定数量'],
      ['行政许可', '5'],
      ['9', '8'],
    ];
    const recognise = (size: number): void => {
      expectRecognised(madeDocument([TITLE, ...Array.from({ length: size }, () => rows)]));
    };
    expect(growthOf(recognise, 10_000)).toBeLessThan(STEADY);
  });
});

describe('enormous prose', () => {
  it.each([
    ['one line without a stop', '', '通过政府网站公开信息12条，', 380_000],
    ['a line of digits', '主动公开政府信息', '9', 2_000_000],
    ['brackets without end', '主动公开12条', '（', 1_000_000],
    ['quotes and channel words', '公开12条', '“微信”', 600_000],
    ['denials without end', '', '未收到', 700_000],
    ['joined lines', '', '全年主动公开政府信息，围绕中心工作\n', 120_000],
  ])('is read in a time that grows with it: %s', (_, head, piece, times) => {
    const read = (size: number): void => {
      expect(narrativeOf(head + piece.repeat(size)).readings.length).toBeLessThan(4);
    };
    expect(growthOf(read, times)).toBeLessThan(STEADY);
  });
});

function expectRecognised(document: SourceDocument): void {
  const recognised = recogniseReport(document, NO_REGISTER);
  expect(recognised.ok && [recognised.value.authorityName, recognised.value.year]).toEqual([
    '青禾区水务局',
    2022,
  ]);
}
