import { absenceOf } from '../../catalogue/asking.ts';
import { FIGURES } from '../../catalogue/indicators.ts';
import type { Figure } from '../../catalogue/figure.ts';
import { observe, type Dataset } from '../../dataset/dataset.ts';
import type { Report } from '../../report/report.ts';
import { numberOf, type Observed } from '../../report/value.ts';

/** One figure of a draft beside last year's and beside offices of the same kind. */
export interface ComparedFigure {
  readonly figure: Figure;
  readonly draft: Observed;
  readonly lastYear: Observed;
  /** Figures of the latest report of each office of the same kind; empty where the office is not in the register. */
  readonly peers: readonly number[];
  readonly offices: number;
}

const SHOWN =
  /^(?:disclosure\.total|channel\..+|regulation\.(?:issued|in-force)|normative-document\.(?:issued|in-force)|(?:licence|penalty|coercion)\.decisions|fee\.amount|request\.(?:received|carried-in|granted|processed|carried-out)\.total|(?:review|litigation-direct|litigation-after-review)\.total|processing-fee\.amount)$/;

/** The main figures of a draft with what the site holds. A figure that neither side states is left out. */
export function compareDraft(report: Report, dataset: Dataset): ComparedFigure[] {
  const readings = new Map(report.readings.map((reading) => [reading.key, reading.value]));
  const office = dataset.offices.findIndex(({ id }) => id === report.authority);
  const lastYear = dataset.reports.findIndex(
    (held) => held.office === office && held.year === (report.year ?? 0) - 1,
  );
  const peers = latestOfPeers(dataset, office);
  return FIGURES.filter(({ key }) => SHOWN.test(key)).flatMap((figure) => {
    const draft: Observed = readings.get(figure.key) ?? { kind: absenceOf(figure, report.form, false) };
    const before = observe(dataset, lastYear, figure.key);
    const numbers = peers.flatMap((peer) => numberOf(observe(dataset, peer, figure.key)) ?? []);
    if (!readings.has(figure.key) && numberOf(before) === undefined && numbers.length === 0) return [];
    return [{ figure, draft, lastYear: before, peers: numbers.sort((a, b) => a - b), offices: peers.length }];
  });
}

/** Index of the latest report of every other office of the same kind; none where the kind is not registered. */
function latestOfPeers(dataset: Dataset, office: number): number[] {
  const kind = dataset.offices[office]?.kind;
  if (kind === undefined || kind === '') return [];
  const latest = new Map<number, number>();
  dataset.reports.forEach((held, index) => {
    if (held.office === office || dataset.offices[held.office]?.kind !== kind) return;
    const known = latest.get(held.office);
    if (known === undefined || (dataset.reports[known]?.year ?? 0) < held.year)
      latest.set(held.office, index);
  });
  return [...latest.values()];
}
