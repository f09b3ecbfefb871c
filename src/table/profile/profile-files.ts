import type { OfficeEntry, WholeDataset } from '../../dataset/dataset.ts';
import { seriesIn } from '../../dataset/offices/lineage.ts';
import { numberOf } from '../../report/value.ts';
import { countOf, type TableCell } from '../cell.ts';
import { deriveRow } from '../derive/derive.ts';
import { bare } from '../places/bare.ts';
import type { KeyFigure } from '../places/figure-list.ts';
import { seriesOf } from '../places/key-series.ts';
import { isSummary } from '../rows/rows.ts';
import { OUTCOME_SERIES } from '../series-lists.ts';
import { middleOf, numbersOf, stripOf } from './middle.ts';
import { bandOf, groupPeers, type Group } from './peer-groups.ts';
import type { PeerGroup, ProfileChart, ProfileFile } from './profile-file.ts';

/** By how many requests an office receives offices are alike. */
const RECEIVED = 'request.received.total';

/** What a profile has small charts of, in the order of the form. */
const CHARTED: readonly KeyFigure[] = [
  { chart: 'disclosure', of: 'disclosure.total' },
  { chart: 'penalties', of: 'penalty.decisions' },
  { chart: 'requests', of: RECEIVED },
  { chart: 'outcomes', of: 'out.any' },
  { chart: 'outcomes', of: 'out.refused' },
  { chart: 'disputes', of: 'review.total' },
];
const DERIVATIONS = [...CHARTED.map((figure) => seriesOf(figure).of), ...OUTCOME_SERIES.map(({ of }) => of)];

/** More years than this are not drawn: a wrong year in one document must not make a chart of a century. */
const MOST_YEARS = 15;
/** Most offices that are named as peers. */
const MOST_PEERS = 40;

/** A year of an office: its report, under whatever name, and the figures. */
interface OfficeYear {
  readonly report: string;
  readonly summary: boolean;
  readonly cells: readonly TableCell[];
}

/** The profiles of all offices, in the order of the register. */
export function* profileFilesOf(dataset: WholeDataset): Generator<ProfileFile, void> {
  const seriesOfOffice = seriesIn(dataset);
  const years = dataset.offices.map((_, at) => yearsOf(dataset, seriesOfOffice(at)));
  const bands = new Map<number, number | null>();
  dataset.offices.forEach(({ runsOnAs }, at) => {
    const own = [...(years[at]?.values() ?? [])].filter(({ summary }) => !summary);
    if (runsOnAs === undefined && own.length > 0) bands.set(at, bandOf(own.flatMap(receivedIn)));
  });
  const groupOf = groupPeers(dataset, bands);
  const numbers = remember((offices: readonly number[], year: number, at: number) =>
    numbersOf(
      offices.map((office) => {
        const own = years[office]?.get(year);
        return own && !own.summary ? own.cells[at] : undefined;
      }),
    ),
  );
  for (const [at, office] of dataset.offices.entries()) {
    const own = years[at] ?? new Map<number, OfficeYear>();
    const span = spanOf([...own.keys()]);
    const group = groupOf(at);
    const charts = CHARTED.map(({ chart, of }, figure): ProfileChart => {
      const middle = (year: number) => middleOf(numbers(group.offices, year, figure));
      const last = span.at(-1);
      return {
        ...{ chart, of, cells: cellsAt(own, span, figure) },
        middles: span.map(middle),
        strip: last === undefined ? [] : stripOf(numbers(group.offices, last, figure)),
      };
    });
    yield {
      version: dataset.version,
      years: span,
      reports: span.map((year) => own.get(year)?.report ?? null),
      charts,
      outcomes: Object.fromEntries(
        OUTCOME_SERIES.map(({ id }, series) => [id, cellsAt(own, span, CHARTED.length + series)]),
      ),
      peers: told(dataset, group, office),
    };
  }
}

function yearsOf(dataset: WholeDataset, series: readonly number[]): ReadonlyMap<number, OfficeYear> {
  return new Map(
    series.flatMap((report) => {
      const { id, year, scope } = dataset.reports[report] ?? {};
      if (id === undefined || year === undefined || scope === undefined) return [];
      const cells = deriveRow(dataset, report, DERIVATIONS).map(bare);
      return [[year, { report: id, summary: isSummary(scope), cells }] as const];
    }),
  );
}

function receivedIn({ cells }: OfficeYear): number[] {
  const cell = cells[CHARTED.findIndex(({ of }) => of === RECEIVED)];
  const number = cell && numberOf(countOf(cell));
  return number === undefined ? [] : [number];
}

/** From the first year to the last, none left out. */
function spanOf(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function cellsAt(
  own: ReadonlyMap<number, OfficeYear>,
  span: readonly number[],
  at: number,
): readonly TableCell[] {
  return span.map((year) => own.get(year)?.cells[at] ?? NO_REPORT);
}

const NO_REPORT: TableCell = { kind: 'printed', key: '', observed: { kind: 'no-report' }, flags: [] };

/** The numbers of one group, year and figure, reckoned once for all its offices. */
function remember(
  reckon: (offices: readonly number[], year: number, at: number) => readonly number[],
): typeof reckon {
  const done = new Map<readonly number[], Map<string, readonly number[]>>();
  return (offices, year, at) => {
    const of = done.get(offices) ?? new Map<string, readonly number[]>();
    done.set(offices, of);
    const name = `${String(year)} ${String(at)}`;
    const numbers = of.get(name) ?? reckon(offices, year, at);
    of.set(name, numbers);
    return numbers;
  };
}

function told({ offices }: WholeDataset, { rule, band, offices: alike }: Group, own: OfficeEntry): PeerGroup {
  const members = alike.flatMap((at) => {
    const office = offices[at];
    return office && office.id !== own.id ? [{ id: office.id, name: office.name, en: office.en }] : [];
  });
  return { rule, band, size: alike.length, members: members.slice(0, MOST_PEERS) };
}
