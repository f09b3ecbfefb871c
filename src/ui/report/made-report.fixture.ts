import { ASKED, EDITIONS } from '../../dataset/asked.ts';
import type { Key } from '../../catalogue/figure.ts';
import type { WholeDataset } from '../../dataset/dataset.ts';
import { officeFilesOf, type OfficeFile } from '../../dataset/offices/office-file.ts';
import type { PublishedReport } from '../../dataset/report-file.ts';
import type { RuleResult, Span } from '../../finding/finding.ts';
import type { Reading, Report, ReportForm } from '../../report/report.ts';
import type { Value } from '../../report/value.ts';
import type { ProfileFile } from '../../table/profile/profile-file.ts';
import { profileFilesOf } from '../../table/profile/profile-files.ts';
import { noStandings } from '../../finding/standing.ts';

/** Writes a report text piece by piece and notes where each figure stands. */
export interface Writer {
  /** A line of prose; `{key=12}` writes 12 and reads it as that figure. */
  readonly line: (text: string) => Writer;
  /** A row of cells in the extracted-Word layout; the same braces. An empty figure is a blank. */
  readonly row: (...cells: readonly string[]) => Writer;
  readonly file: (changes?: Partial<Report>, results?: readonly RuleResult[]) => PublishedReport;
}

export function write(): Writer {
  let text = '';
  const readings: Reading[] = [];
  const put = (piece: string, place: Reading['place']): void => {
    for (const part of piece.split(/(\{[^}]*\})/)) {
      const [, key, digits] = /^\{([^=]+)=(.*)\}$/.exec(part) ?? [];
      if (key === undefined || digits === undefined) {
        text += part;
        continue;
      }
      const span: Span = [text.length, text.length + digits.length];
      text += digits;
      readings.push({ key, value: valueOf(digits), span, place, grade: 'exact' });
    }
  };
  const writer: Writer = {
    line: (line) => {
      put(`${line}\n`, 'narrative');
      return writer;
    },
    row: (...cells) => {
      for (const cell of cells) put(`\t${cell}\n`, 'table');
      text += '\n';
      return writer;
    },
    file: (changes = {}, results = []) => ({
      version: 'v1',
      report: { ...EMPTY, readings, ...changes },
      text,
      results,
      office: { id: 'qinghe-water', name: '青禾区水务局', label: '青禾水务', en: 'Qinghe Water (invented)' },
      places: [],
      years: [2020, 2022, 2023].map((year) => ({ id: `qinghe-water-${String(year)}`, year })),
      supplement: false,
      state: 'chosen',
      instead: null,
      given: {},
    }),
  };
  return writer;
}

function valueOf(digits: string): Value {
  if (digits.trim() === '') return { kind: 'blank' };
  if (digits === '/') return { kind: 'not-applicable', mark: digits };
  const number = Number(digits.replace(/[^\d.]/g, ''));
  return /\d/.test(digits) ? { kind: 'number', number, digits } : { kind: 'text', text: digits };
}

const FORM: ReportForm = '2021';

const EMPTY: Report = {
  id: 'qinghe-water-2023',
  authority: 'qinghe-water',
  authorityName: '青禾区水务局',
  year: 2023,
  form: FORM,
  reach: { scope: 'not-said', span: null },
  issued: '2024-01-12',
  format: 'text',
  file: 'qinghe-water-2023.txt',
  readings: [],
  sections: [],
  grids: [],
  claims: [],
  names: [],
  years: [],
  dates: [],
  residue: [],
  findings: [],
};

/** Two invented offices; the first has reports of 2020 (2019 edition), 2022 and 2023 (2021 edition). */
export function madeDataset(columns: Readonly<Record<Key, readonly (number | null)[]>> = {}): WholeDataset {
  const report = (
    office: number,
    id: string,
    year: number,
    form: ReportForm,
  ): WholeDataset['reports'][number] => ({
    id: `${id}-${String(year)}`,
    office,
    year,
    form,
    supplement: false,
    scope: 'not-said',
    issued: null,
    file: `${id}-${String(year)}.txt`,
    outcomes: noStandings(),
  });
  return {
    version: 'v1',
    offices: [office('qinghe-water', '青禾区水务局'), office('baishi-water', '白石区水务局')],
    reports: [
      report(0, 'qinghe-water', 2020, '2019'),
      report(0, 'qinghe-water', 2022, '2021'),
      report(0, 'qinghe-water', 2023, '2021'),
      report(1, 'baishi-water', 2023, '2021'),
    ],
    asked: ASKED,
    editions: EDITIONS,
    apart: [],
    kinds: new Map(),
    columns: new Map(
      Object.entries(columns).map(([key, numbers]) => {
        const rows = numbers.flatMap((number, row) => (number === null ? [] : [row]));
        return [
          key,
          {
            rows: Int32Array.from(rows),
            numbers: Float64Array.from(rows.map((row) => numbers[row] ?? NaN)),
            states: new Map(),
            digits: new Map(),
            approximate: new Set(),
            flags: new Map(),
          },
        ];
      }),
    ),
  };
}

/** The file of the first of them. */
export function madeOfficeFile(columns: Readonly<Record<Key, readonly (number | null)[]>> = {}): OfficeFile {
  const [file] = officeFilesOf(madeDataset(columns));
  if (!file) throw new Error('the made dataset has an office');
  return file;
}

/** What is told of its course and its peers. */
export function madeProfileFile(
  columns: Readonly<Record<Key, readonly (number | null)[]>> = {},
): ProfileFile {
  const [first] = profileFilesOf(madeDataset(columns));
  if (!first) throw new Error('the made dataset has an office');
  return first;
}

function office(id: string, name: string): WholeDataset['offices'][number] {
  return {
    id,
    name,
    label: name,
    en: `${id} (invented)`,
    also: [],
    pinyin: '',
    initials: '',
    district: name.slice(0, 3),
    city: '青禾市',
    kind: 'water',
    level: 'county',
  };
}
