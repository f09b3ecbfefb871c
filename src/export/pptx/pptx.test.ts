import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { PlannedChart } from './plan.ts';
import { deckToPptx } from './pptx.ts';
import type { Slide } from './slide.ts';

const chart: PlannedChart = {
  kind: 'bars',
  categories: ['青禾区水务局 2022', '=青禾镇 2023', '白杨乡 2023'],
  series: [{ name: '主动公开', values: [1112, null, 0], colour: '0B5C8A' }],
  beside: [],
  logarithmic: false,
  unit: '条',
  whole: true,
};
const slide = (over: Partial<Slide> = {}): Slide => ({
  title: '主动公开 <政府信息> & 数',
  subtitle: '单位：条',
  notes: ['已显示 3 个机关'],
  source: '来源：各机关年报',
  speaker: '口径',
  alt: '三个机关',
  chart,
  ...over,
});
const deck = (...slides: Slide[]) => ({ title: '对照', subtitle: '2022', slides });

async function partsOf(...slides: Slide[]): Promise<Record<string, Uint8Array>> {
  return unzipSync(await deckToPptx(deck(...slides)));
}

describe('a deck', () => {
  test('is made of well-formed XML even when a title holds control characters and markup', async () => {
    const parts = await partsOf(slide({ title: 'a\u0001b</a:t>\u0008 <x>', notes: ['\u001f&'] }));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      const problems: string[] = [];
      parser.on('error', (error) => problems.push(`${name}: ${error.message}`));
      parser.write(strFromU8(bytes)).close();
      expect(problems).toEqual([]);
    }
  });

  test('leaves a gap where a figure is missing and a point where it is zero', async () => {
    const parts = await partsOf(slide());
    const xml = chartPart(parts);
    const cache = /<c:numCache>.*?<\/c:numCache>/.exec(xml)?.[0] ?? '';
    expect([...cache.matchAll(/idx="(\d)"><c:v>([^<]*)</g)].map((match) => [match[1], match[2]])).toEqual([
      ['0', '1112'],
      ['2', '0'],
    ]);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('has a workbook that reads back to the figures, names as text', async () => {
    const parts = await partsOf(slide());
    const name = Object.keys(parts).find((part) => part.endsWith('.xlsx')) ?? '';
    const rows = await readSheet(new Blob([new Uint8Array(parts[name] ?? [])]));
    expect(rows).toEqual([
      ['条', '主动公开'],
      ['青禾区水务局 2022', 1112],
      ['=青禾镇 2023', null],
      ['白杨乡 2023', 0],
    ]);
  });

  test('names an East Asian typeface for every Latin one', async () => {
    const parts = await partsOf(slide(), slide({ chart: { ...chart, kind: 'lines' } }));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/ppt\/(charts|slides|theme)\/[^/]*\.xml$/.test(name)) continue;
      const xml = strFromU8(bytes);
      expect(xml).not.toContain('<a:ea typeface=""/>');
      expect(xml.match(/<a:ea /g)?.length ?? 0).toBeGreaterThanOrEqual(xml.match(/<a:latin /g)?.length ?? 0);
    }
  });

  test('keeps the charts in the order of the slides, in a second file too', async () => {
    const other = slide({
      chart: { ...chart, categories: ['末页'], series: [{ name: 's', values: [7], colour: 'AA0000' }] },
    });
    await partsOf(slide());
    const parts = await partsOf(slide(), other);
    const charts = Object.keys(parts)
      .filter((name) => /charts\/chart\d+\.xml$/.test(name))
      .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
    expect(charts.map((name) => strFromU8(parts[name] ?? new Uint8Array()).includes('末页'))).toEqual([
      false,
      true,
    ]);
  });
});

function chartPart(parts: Record<string, Uint8Array>): string {
  const name = Object.keys(parts).find((part) => /charts\/chart\d+\.xml$/.test(part)) ?? '';
  return strFromU8(parts[name] ?? new Uint8Array());
}
