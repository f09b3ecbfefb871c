import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../catalogue/authorities.ts';
import { figureOf } from '../catalogue/indicators.ts';
import { readDocument } from '../document/read.ts';
import { recogniseReport } from './recognise.ts';
import type { Value } from './value.ts';

interface Line {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly value: string;
  readonly text: string;
  readonly place: string;
}

const REPORTS = 'tests/fixtures/shipped/reports';
const GOLDEN = 'tests/fixtures/shipped/golden';

async function sourcedReport(file: string) {
  const read = await readDocument(new Uint8Array(readFileSync(`${REPORTS}/${file}`)), file);
  if (!read.ok) throw new Error(read.refusal.code);
  const recognised = recogniseReport(read.value, registerOf([]));
  if (!recognised.ok) throw new Error(recognised.refusal.code);
  return { report: recognised.value, document: read.value };
}

function writtenIn(value: Value): string {
  if (value.kind === 'number') return value.digits;
  if (value.kind === 'text') return value.text;
  return value.kind === 'not-applicable' ? value.mark : '';
}

const byKey = (a: Line, b: Line): number => (a.key < b.key ? -1 : 1);

describe('the shipped reports against their proof-read figures', () => {
  for (const file of readdirSync(REPORTS)) {
    const golden = Papa.parse<Line>(readFileSync(`${GOLDEN}/${file.replace(/\.[a-z]+$/, '')}.csv`, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;

    it(`finds every figure of ${file} and nothing more`, async () => {
      const { report } = await sourcedReport(file);
      const found = report.readings.map(({ key, value, place }): Line => ({
        key,
        name: figureOf(key)?.zh ?? '',
        state: value.kind,
        value: value.kind === 'number' ? String(value.number) : '',
        text: writtenIn(value),
        place,
      }));
      expect([...found].sort(byKey)).toEqual([...golden].sort(byKey));
    });

    it(`points at the characters of every figure of ${file}`, async () => {
      const { report, document } = await sourcedReport(file);
      for (const { key, value, span } of report.readings)
        if (value.kind === 'number') expect([key, document.text.slice(...span)]).toEqual([key, value.digits]);
    });

    it(`places every figure that stands in a table of ${file}`, async () => {
      const { report } = await sourcedReport(file);
      expect(report.grids.flatMap(({ leftovers }) => leftovers)).toEqual([]);
      expect(report.grids.map(({ labelled }) => labelled)).not.toContain(false);
      expect(report.findings).toEqual([]);
    });
  }
});

describe('who the shipped reports are from', () => {
  it.each([
    ['beilun-government-services-2020.txt', '宁波市北仑区政务服务办公室', 2020, '2019', '2021-01-19'],
    ['beilun-justice-2022.txt', '宁波市北仑区司法局', 2022, '2021', '2023-01-15'],
    ['nanbu-business-district-2023.txt', '宁波南部商务区管理办公室', 2023, '2021', '2024-01-08'],
    ['zhenhai-government-services-2022.txt', '宁波市镇海区政务服务办公室', 2022, '2021', '2022-12-30'],
    ['zhenhai-human-resources-2022.txt', '宁波市镇海区人力资源和社会保障局', 2022, '2021', '2023-01-04'],
  ])('reads organ, year, edition and date of %s', async (file, authorityName, year, form, issued) => {
    const { report } = await sourcedReport(file);
    expect(report).toMatchObject({ authorityName, year, form, issued });
  });
});
