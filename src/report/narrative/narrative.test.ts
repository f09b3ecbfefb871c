import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../document/document.ts';
import type { Reading } from '../report.ts';
import { readNarrative } from './narrative.ts';
import { narrativeOf, proseOf } from './prose.fixture.ts';

/** A shipped report: a line that begins with a tab is of a table; markers are blanked. */
function shipped(name: string): SourceDocument {
  const text = readFileSync(`tests/fixtures/shipped/reports/${name}.txt`, 'utf8');
  const blocks = proseOf(text).blocks.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          role: block.text.startsWith('\t') ? ('metadata' as const) : block.role,
          text: block.text.replace(/\[bookmark:[^\]]{0,80}\]/g, (marker) => ' '.repeat(marker.length)),
        }
      : block,
  );
  return { name, format: 'text', text, blocks, findings: [] };
}

function told(readings: readonly Reading[]): Record<string, number | undefined> {
  return Object.fromEntries(
    readings.map(({ key, value }) => [key, value.kind === 'number' ? value.number : undefined]),
  );
}

const NO_DISPUTES = { 'review.total': 0, 'litigation-direct.total': 0, 'litigation-after-review.total': 0 };

describe('the prose of the shipped reports', () => {
  it.each([
    [
      'zhenhai-government-services-2022',
      {
        'disclosure.total': 1112,
        'channel.website': 100,
        'channel.weibo-wechat': 73,
        'channel.other': 1012,
        'request.received.total': 0,
        ...NO_DISPUTES,
        'processing-fee.amount': 0,
      },
    ],
    ['beilun-government-services-2020', {}],
    [
      'nanbu-business-district-2023',
      {
        'channel.platform': 28,
        'channel.website': 122,
        'channel.interaction': 99,
        'request.received.total': 0,
        'request.carried-in.total': 0,
        'request.processed.total': 0,
        'request.carried-out.total': 0,
        ...NO_DISPUTES,
        'processing-fee.amount': 0,
      },
    ],
    [
      'beilun-justice-2022',
      {
        'disclosure.total': 459,
        'channel.platform': 63,
        'channel.wechat': 396,
        'request.received.total': 1,
        'processing-fee.amount': 0,
      },
    ],
    [
      'zhenhai-human-resources-2022',
      {
        'disclosure.total': 369,
        'channel.website': 369,
        'request.received.total': 0,
        'request.carried-in.total': 0,
      },
    ],
  ])('%s', (name, expected) => {
    const document = shipped(name);
    const { readings } = readNarrative(document, { year: Number(name.slice(-4)), sections: [], tables: [] });
    expect(told(readings)).toEqual(expected);
    for (const { value, span } of readings)
      expect(value).toMatchObject({ digits: document.text.slice(...span) });
  });

  it('tells the parts of 28, 122 and 459', () => {
    const wholes = ['nanbu-business-district-2023', 'beilun-justice-2022'].flatMap((name) => {
      const { claims } = readNarrative(shipped(name), {
        year: Number(name.slice(-4)),
        sections: [],
        tables: [],
      });
      return claims
        .filter(({ kind }) => kind === 'whole')
        .map(({ number, parts }) => [number, ...(parts ?? []).map(({ value }) => value)]);
    });
    expect(wholes).toEqual([
      [10, 6, 1, 1, 2],
      [10, 1, 9],
      [28, 10, 10, 1, 1, 3, 3],
      [122, 119, 3],
      [459, 63, 396],
    ]);
  });
});

describe('hostile prose', () => {
  it.each([
    ['one line of 5 MB without a stop', '通过政府网站公开信息12条，'.repeat(380_000)],
    ['a line of digits', '主动公开政府信息' + '9'.repeat(2_000_000)],
    ['brackets without end', '（'.repeat(1_000_000) + '主动公开12条'],
    ['quotes and channel words', '“微信”'.repeat(600_000) + '公开12条'],
    ['denials without end', '未收到'.repeat(700_000)],
    ['joined lines', '全年主动公开政府信息，围绕中心工作\n'.repeat(120_000)],
  ])(
    'ends soon: %s',
    (_name, text) => {
      const start = performance.now();
      narrativeOf(text);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );

  it('takes no number longer than a count can be', () => {
    expect(narrativeOf(`主动公开政府信息${'1'.repeat(400)}条。`).readings).toEqual([]);
  });

  it('has no pattern with a repeat inside a repeat', () => {
    const folder = 'src/report/narrative/';
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
    const nested = files.flatMap((name) =>
      readFileSync(folder + name, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && repeatsRepeats(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(nested).toEqual([]);
    expect(repeatsRepeats('/(?:a+b)*/')).toBe(true);
    expect(repeatsRepeats('/(?:a{1,3}b){2,}/')).toBe(true);
  });
});

/** True where a group that may repeat without end holds an unbounded repeat, or any repeat in an unbounded one. */
function repeatsRepeats(line: string): boolean {
  const groups = line.matchAll(/\(([^()]{0,200})\)(?:[*+]|\{\d*,\})/g);
  return [...groups].some(([, body = '']) => /[^\\][*+]|\{\d*,\d*\}/.test(body));
}
