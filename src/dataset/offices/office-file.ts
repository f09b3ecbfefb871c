import type { Key, Name } from '../../catalogue/figure.ts';
import { FIGURES } from '../../catalogue/indicators.ts';
import type { Observed } from '../../report/value.ts';
import type { EditionName } from '../asked.ts';
import { dataFile, type DataFile } from '../data-file.ts';
import {
  flagsOf,
  observe,
  OFFICE_FACTS,
  type OfficeEntry,
  type OfficeName,
  type ReportEntry,
  type WholeDataset,
} from '../dataset.ts';
import { placesIn, placesOf, type PlaceOffices } from '../places/places-in.ts';
import type { Place } from '../places/place.ts';
import { seriesIn } from './lineage.ts';
import { peersIn, type Peer, type Peers } from './peers.ts';
import { kindName } from '../register/kinds.ts';
import { count, fields, list, listOf, orNull, recordOf, text } from '../shape.ts';

/** `data/offices/<id>.json`: one office, all its reports, what each says of every figure, and its peers. */
export interface OfficeFile {
  readonly version: string;
  readonly office: OfficeName & Pick<OfficeEntry, 'also'>;
  /** What its kind is called; null where the register gives it none. */
  readonly kind: Name | null;
  readonly kin: Kin;
  /** Its district and its city, as far as the register names them. */
  readonly places: readonly Place[];
  /** Oldest first. One of the office that this one was named before has that office's name. */
  readonly reports: readonly (Pick<ReportEntry, 'id' | 'year' | 'form' | 'scope'> & {
    readonly under?: Peer;
  })[];
  /** Its reports for whose year another one stands. */
  readonly superseded: readonly Superseded[];
  /**
   * What the reports say, in their order; a bare number is written as it prints. A figure that no report was asked
   * for is not here.
   */
  readonly figures: Readonly<Record<Key, readonly OfficeFigure[]>>;
  /** Failing rules that read a figure, in the order of the reports; only figures that have any. */
  readonly flags: Readonly<Record<Key, readonly (readonly string[])[]>>;
  readonly peers: Peers;
  /** Every edition of the form, newest first. */
  readonly editions: readonly EditionName[];
}

/** The offices above, before and after an office. */
export interface Kin {
  readonly parent: Peer | null;
  readonly successor: Peer | null;
  readonly predecessors: readonly Peer[];
}

/** A report that another one has replaced. */
export interface Superseded {
  readonly id: string;
  readonly year: number;
  readonly instead: string;
}

export type OfficeFigure = number | Exclude<Observed, { readonly kind: 'no-report' }>;

const peer = fields({ id: text, name: text, en: text });
const edition = fields({ id: text, zh: text, en: text });

/** The file of one office. `id` is an office's id; anything else is simply missing. */
export function officeFile(id: string): DataFile<OfficeFile> {
  return dataFile(
    `offices/${encodeURIComponent(id)}.json`,
    fields({
      version: text,
      office: fields({
        ...{ id: text, name: text, label: text, en: text, also: listOf(text) },
        ...{ district: text, city: text, kind: text },
      }),
      kind: orNull(fields({ zh: text, en: text })),
      places: listOf(fields({ level: text, id: text, name: text, en: text })),
      kin: fields({ parent: orNull(peer), successor: orNull(peer), predecessors: listOf(peer) }),
      reports: listOf(fields({ id: text, year: count, form: orNull(text), scope: text })),
      superseded: listOf(fields({ id: text, year: count, instead: text })),
      figures: recordOf(list),
      flags: recordOf(listOf(listOf(text))),
      peers: fields({ kind: listOf(peer), district: listOf(peer) }),
      editions: listOf(edition),
    }),
  );
}

/** The files of all offices, in the order of the dataset. */
export function* officeFilesOf(
  dataset: WholeDataset,
  places: readonly PlaceOffices[] = placesIn(dataset.offices),
): Generator<OfficeFile> {
  const peersOf = peersIn(dataset);
  const kinOf = kinIn(dataset);
  const replaced = supersededIn(dataset);
  const seriesOf = seriesIn(dataset);
  const placesAt = placesOf(places);
  for (const [at, office] of dataset.offices.entries())
    yield {
      ...fileOf(dataset, office, seriesOf(at)),
      kin: kinOf(office),
      places: placesAt(at),
      superseded: replaced.get(office.id) ?? [],
      peers: peersOf(office),
    };
}

function kinIn({ offices }: WholeDataset): (office: OfficeEntry) => Kin {
  const byId = new Map(offices.map((office) => [office.id, office]));
  const before = new Map<string, Peer[]>();
  for (const office of offices)
    if (office.successor !== undefined)
      before.set(office.successor, [...(before.get(office.successor) ?? []), named(office)]);
  const peerAt = (id: string | undefined): Peer | null => {
    const office = byId.get(id ?? '');
    return office ? named(office) : null;
  };
  return ({ id, parent, successor }) => ({
    parent: peerAt(parent),
    successor: peerAt(successor),
    predecessors: before.get(id) ?? [],
  });
}

function named({ id, name, en }: OfficeEntry): Peer {
  return { id, name, en };
}

function supersededIn({ apart }: WholeDataset): ReadonlyMap<string, readonly Superseded[]> {
  const replaced = new Map<string, Superseded[]>();
  for (const { id, office, year, instead } of apart)
    if (office !== null && year !== null && instead !== null)
      replaced.set(office, [...(replaced.get(office) ?? []), { id, year, instead }]);
  return replaced;
}

/** What is said of an office whose reports are these, by their places in the dataset. */
function fileOf(
  dataset: WholeDataset,
  office: OfficeEntry,
  series: readonly number[],
): Omit<OfficeFile, 'peers' | 'kin' | 'places' | 'superseded'> {
  const shown = shownOf(office);
  const kind = office.kind === '' ? null : kindName(dataset.kinds, office.kind);
  const figures: Record<Key, OfficeFigure[]> = {};
  const flags: Record<Key, (readonly string[])[]> = {};
  for (const { key } of FIGURES) {
    const said: OfficeFigure[] = [];
    const failing: (readonly string[])[] = [];
    for (const report of series) {
      const observed = observe(dataset, report, key);
      if (observed.kind !== 'no-report') said.push(plainOf(observed));
      failing.push(flagsOf(dataset, report, key));
    }
    if (said.some((one) => typeof one === 'number' || one.kind !== 'not-asked')) figures[key] = said;
    if (failing.some((rules) => rules.length > 0)) flags[key] = failing;
  }
  const reports = series.flatMap((at) => {
    const report = dataset.reports[at];
    const under = report && dataset.offices[report.office];
    if (!report || !under) return [];
    const { id, year, form, scope } = report;
    return [{ id, year, form, scope, ...(under.id === office.id ? {} : { under: named(under) }) }];
  });
  const { version, editions } = dataset;
  return { version, office: shown, kind, reports, figures, flags, editions };
}

/** An office without what only the type-ahead needs. */
function shownOf(office: OfficeEntry): OfficeFile['office'] {
  const { id, name, label, en, also, district, city, kind, level } = office;
  const facts = OFFICE_FACTS.flatMap((fact) => (office[fact] === undefined ? [] : [[fact, office[fact]]]));
  return { id, name, label, en, also, district, city, kind, level, ...Object.fromEntries(facts) };
}

function plainOf(observed: Exclude<Observed, { readonly kind: 'no-report' }>): OfficeFigure {
  const plain =
    observed.kind === 'number' && !observed.approximate && observed.digits === String(observed.number);
  return plain ? observed.number : observed;
}

/** What one report of an office says of a figure; `at` is the report's place, -1 where there is no report. */
export function observeIn({ figures }: Pick<OfficeFile, 'figures'>, at: number, key: Key): Observed {
  if (at < 0) return { kind: 'no-report' };
  const said = figures[key]?.[at] ?? { kind: 'not-asked' };
  return typeof said === 'number' ? { kind: 'number', number: said, digits: String(said) } : said;
}
