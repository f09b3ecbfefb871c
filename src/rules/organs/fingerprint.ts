import type { Key } from '../../catalogue/figure.ts';
import { fold } from '../../report/fold.ts';
import type { PartId, Report, SourcedReport } from '../../report/report.ts';
import type { Value } from '../../report/value.ts';
import { cellsAboveZero, type Cells } from './equal-figures.ts';
import { pastReportOf, type PastReport } from '../past-report.ts';
import { PEER_KEYS } from './peers.ts';
import { sketchOf, type Sketch } from './sketch.ts';

/** What stays of a report when it is compared with thousands of others: of its figures, those peers are compared on. */
export interface Fingerprint {
  readonly report: PastReport;
  /** Hash of the whole text without white space. */
  readonly text: string;
  readonly sections: readonly { readonly part: PartId; readonly sketch: Sketch }[];
  /** Figures of the tables above zero. */
  readonly cells: Cells;
  /** Hash of every cell of the tables, zeros and blanks among them; for equality only. */
  readonly tables: string;
}

/** Sections shorter than this say too little to be like or unlike. */
const SHORTEST_SECTION = 80;
/** Parts written freely; the parts of tables are alike by law. */
const COMPARED: readonly PartId[] = ['overview', 'problems', 'other-matters'];

/** The fingerprint of one report; linear in the length of its text. */
export function fingerprintOf({ report, document }: SourcedReport): Fingerprint {
  const sections = report.sections.flatMap((section) => {
    if (!COMPARED.includes(section.part)) return [];
    const words = bare(proseOf(document.blocks, section.body));
    return words.length < SHORTEST_SECTION ? [] : [{ part: section.part, sketch: sketchOf(words) }];
  });
  return {
    report: pastReportOf(report, PEER_KEYS),
    text: hashText(fold(document.text).text),
    sections,
    cells: cellsAboveZero(tableFigures(report)),
    tables: hashText(wholeTables(report)),
  };
}

function tableFigures({ readings }: Report): readonly (readonly [Key, Value])[] {
  return readings.flatMap(({ key, value, place }) => (place === 'table' ? [[key, value] as const] : []));
}

/** Every cell of the tables in the order of its key, as a number or as what stands in its place. */
function wholeTables(report: Report): string {
  return tableFigures(report)
    .map(([key, value]) => `${key}=${value.kind === 'number' ? String(value.number) : value.kind}`)
    .sort()
    .join('\n');
}

function proseOf(
  blocks: SourcedReport['document']['blocks'],
  [start, end]: readonly [number, number],
): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' && block.span[0] < end && block.span[1] > start
        ? [block.text.slice(Math.max(0, start - block.span[0]), end - block.span[0])]
        : [],
    )
    .join('');
}

// Names of laws and notices that every report cites, and the words of the form itself.
const TEMPLATE =
  /《[^》]{1,60}》|〔\d{4}〕\d{1,4}号|政府信息公开|信息公开|主动公开|依申请公开|行政复议|行政诉讼|年度|工作/g;

/** The words left when what all reports share, figures and stops are taken away. */
function bare(text: string): string {
  return fold(text)
    .text.replace(TEMPLATE, '')
    .replace(/[^\u4e00-\u9fffA-Za-z]+/g, '');
}

/** FNV-1a over UTF-16 units in two lanes, sixteen hexadecimal digits; for equality only. */
function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return [low, high].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
