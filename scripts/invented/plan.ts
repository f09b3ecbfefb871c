import type { Authority } from '../../src/catalogue/authorities.ts';
import { APPLICANTS } from '../../src/catalogue/splits.ts';
import { formOf } from './form-of-year.ts';
import type { District } from './offices.ts';
import type { PlannedOffice, Planted, Planting } from './planting.ts';
import type { Luck } from './seed.ts';

/** The organs of a district that report; one that follows others stands behind them. */
export interface PlannedDistrict {
  readonly offices: readonly PlannedOffice[];
  /** In the register whether it reports or not. */
  readonly government: Authority;
  /** The government where it reports: the sum of its offices. */
  readonly summary: PlannedOffice | null;
}

export interface Plan {
  readonly districts: readonly PlannedDistrict[];
  readonly planted: readonly Planted[];
}

type Draft = { -readonly [Field in keyof PlannedOffice]: PlannedOffice[Field] };

/**
 * Plants what is asked for, years in order, as far as there are offices and years for it: no office is given two things, so that each
 * can be told from the others.
 */
export function planCity(
  districts: readonly District[],
  years: readonly number[],
  planting: Planting,
  luck: Luck,
): Plan {
  const [first = 0, ...later] = years;
  const planted: Planted[] = [];
  const drafts = districts.map(({ offices }) =>
    offices.map(({ authority, kind }) => draftOf(authority, kind.acts, sizeOf(authority, luck), first)),
  );
  const free = luck.shuffled(drafts.flatMap((ones, place) => ones.map((office) => ({ office, place }))));
  const take = (count: number): typeof free => free.splice(0, count);
  const anyYear = (): number => luck.pick([first, ...later]);
  const laterYear = (): number => luck.pick([later[0] ?? first, ...later.slice(1)]);

  for (const { office } of take(planting.withoutTotal)) {
    office.tellsTotal = false;
    planted.push({ kind: 'without-total', office: office.authority.id });
  }
  for (const { office } of take(planting.sparing)) {
    office.sparing = true;
    planted.push({ kind: 'sparing', office: office.authority.id });
  }
  for (const { office } of take(planting.sought)) {
    office.sought = true;
    planted.push({ kind: 'sought', office: office.authority.id });
  }
  for (const { office } of take(planting.slips)) {
    const year = anyYear();
    const slip = { key: slipCell(year, luck), by: luck.whole(1, 9) };
    office.slips = new Map([[year, slip]]);
    planted.push({ kind: 'slip', office: office.authority.id, year, ...slip });
  }
  if (later.length > 0) {
    for (const { office } of take(planting.missing)) {
      const year = anyYear();
      office.missing = new Set([year]);
      planted.push({ kind: 'missing', office: office.authority.id, year });
    }
    for (const { office } of take(planting.newcomers)) {
      office.from = laterYear();
      office.authority = { ...office.authority, since: office.from };
      planted.push({ kind: 'newcomer', office: office.authority.id, since: office.from });
    }
    for (const { office, place } of take(planting.renamed))
      drafts[place]?.push(follower([office], '事务局', 'affairs', laterYear(), planted));
    for (let pair = 0; pair < planting.merged; pair += 1) {
      const one = free.findIndex(({ place }, at) =>
        free.some((other, to) => to > at && other.place === place),
      );
      const [taken] = one < 0 ? [] : free.splice(one, 1);
      const other = free.findIndex(({ place }) => place === taken?.place);
      const [partner] = other < 0 ? [] : free.splice(other, 1);
      if (!taken || !partner) break;
      const name = `和${stemOf(partner.office)}局`;
      const mark = `and-${partner.office.authority.kind}`;
      drafts[taken.place]?.push(follower([taken.office, partner.office], name, mark, laterYear(), planted));
    }
  }
  return { districts: summed(districts, drafts, planting.summaries, first, planted), planted };
}

function sizeOf({ id }: Authority, luck: Luck): number {
  return 0.4 + 1.6 * luck.of(id).next();
}

function draftOf(authority: Authority, acts: PlannedOffice['acts'], size: number, from: number): Draft {
  return {
    authority,
    acts,
    size,
    from,
    until: Infinity,
    follows: [],
    missing: new Set(),
    tellsTotal: true,
    sparing: false,
    sought: false,
    sums: false,
    slips: new Map(),
  };
}

/** Ends some offices the year before and begins the one that goes on in their place. */
function follower(
  before: readonly [Draft, ...Draft[]],
  ending: string,
  mark: string,
  since: number,
  planted: Planted[],
): Draft {
  const [first] = before;
  const rename = (name: string): string => name.replace(/局$/, ending);
  const { id, name, label, also, en } = first.authority;
  const authority = {
    ...first.authority,
    id: `${id}-${mark}`,
    name: rename(name),
    label: rename(label),
    also: also.map(rename),
    en: en.replace('Bureau', before.length > 1 ? 'Joint Bureau' : 'Affairs Bureau'),
    since,
  };
  for (const office of before) {
    office.until = since - 1;
    office.authority = { ...office.authority, until: office.until, successor: authority.id };
  }
  const from = before.map((office) => office.authority.id);
  planted.push({ kind: before.length > 1 ? 'merged' : 'renamed', office: authority.id, from, since });
  return { ...draftOf(authority, first.acts, first.size, since), follows: from };
}

function stemOf({ authority }: Draft): string {
  return authority.label.replace(/^.*?[区县市]/, '').replace(/局$/, '');
}

/** A cell of table 三 that stands in two sums: an outcome of one kind of applicant. */
function slipCell(year: number, luck: Luck): string {
  const outcomes = formOf(year).requests.filter(({ stage, group }) => stage === 'result' && group);
  const row = outcomes[luck.whole(0, outcomes.length - 1)];
  const applicant = APPLICANTS[luck.whole(0, APPLICANTS.length - 2)];
  return `${row?.indicator ?? ''}.${applicant?.id ?? ''}`;
}

function summed(
  districts: readonly District[],
  drafts: readonly (readonly Draft[])[],
  summaries: number,
  first: number,
  planted: Planted[],
): PlannedDistrict[] {
  return districts.map(({ government }, index) => {
    const offices = drafts[index] ?? [];
    // The city itself comes first: its sum would be that of all its districts.
    const sums = index > 0 && index <= summaries && offices.length > 1;
    if (sums) planted.push({ kind: 'summary', office: government.id });
    return {
      offices,
      government,
      summary: sums ? { ...draftOf(government, {}, 1, first), sums: true } : null,
    };
  });
}
