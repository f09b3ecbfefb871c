import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../document/document.ts';
import { madeDocument, NO_REGISTER } from './report.fixture.ts';
import { recogniseReport } from './recognise.ts';

describe('an enormous document', () => {
  const seconds = (document: SourceDocument): number => {
    const start = performance.now();
    recogniseReport(document, NO_REGISTER);
    return (performance.now() - start) / 1000;
  };

  it.each([
    ['one line of prose', '我局公开政府信息3条，'.repeat(200_000)],
    ['one line of labels and figures', '规章 0 0 0 行政许可 5 '.repeat(100_000)],
    ['one line of brackets', '（'.repeat(1_000_000)],
    ['one line of ordinals', '一、'.repeat(800_000)],
    ['one line of digits', '0'.repeat(2_000_000)],
    ['lines of pipes', '| 规章 | 0 | 0 | 0 |\n'.repeat(60_000)],
    ['pipes alone', '|'.repeat(1_000_000)],
    ['years', '2022年1月1日至'.repeat(100_000)],
  ])('of %s ends in seconds', (_, text) => {
    const head = '青禾区水务局2022年政府信息公开工作年度报告\n一、总体情况\n';
    const blocks = [head, text].reduce<{ at: number; blocks: SourceDocument['blocks'] }>(
      ({ at, blocks: before }, part) => ({
        at: at + part.length,
        blocks: [
          ...before,
          ...part
            .split('\n')
            .slice(0, 70_000)
            .reduce<{ at: number; lines: SourceDocument['blocks'][number][] }>(
              (state, line) => {
                if (line !== '')
                  state.lines.push({
                    kind: 'paragraph',
                    role: 'body',
                    text: line,
                    span: [state.at, state.at + line.length],
                  });
                return { at: state.at + line.length + 1, lines: state.lines };
              },
              { at, lines: [] },
            ).lines,
        ],
      }),
      { at: 0, blocks: [] },
    ).blocks;
    expect(
      seconds({ name: 'made.txt', format: 'text', text: head + text, blocks, findings: [] }),
    ).toBeLessThan(8);
  });

  it('of ten thousand tables ends in seconds', () => {
    const rows = [
      ['信息内容', '本年处理决定数量'],
      ['行政许可', '5'],
      ['9', '8'],
    ];
    const parts = Array.from({ length: 10_000 }, () => rows);
    expect(seconds(madeDocument(['青禾区水务局2022年政府信息公开工作年度报告', ...parts]))).toBeLessThan(8);
  });
});
