import { readFileSync } from 'node:fs';
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
    const year = Number(name.slice(-4));
    const { readings } = readNarrative(document, { year, isGovernment: false, sections: [], tables: [] });
    expect(told(readings)).toEqual(expected);
    for (const { value, span } of readings)
      expect(value).toMatchObject({ digits: document.text.slice(...span) });
  });

  it('tells the parts of 28, 122 and 459', () => {
    const wholes = ['nanbu-business-district-2023', 'beilun-justice-2022'].flatMap((name) => {
      const { claims } = readNarrative(shipped(name), {
        year: Number(name.slice(-4)),
        isGovernment: false,
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
  it('takes no number longer than a count can be', () => {
    expect(narrativeOf(`主动公开政府信息${'1'.repeat(400)}条。`).readings).toEqual([]);
  });
});
