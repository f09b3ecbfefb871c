import type { Authority } from '../../catalogue/authorities.ts';
import { LEVELS } from '../../catalogue/levels.ts';
import type { Facts } from '../../finding/finding.ts';
import { isCreditCode, isDivisionCode } from './codes.ts';
import { listIn, type RegisterColumn } from './columns.ts';
import { countIn, isId, yearIn } from './fields.ts';
import type { SheetRow } from './sheet.ts';

type Tell = (code: string, facts?: Facts) => void;

/** The organ of a line that has an id and a name. What stands in a field and cannot be used is told and left out. */
export function authorityOf({ field }: SheetRow<RegisterColumn>, tell: Tell): Authority {
  const name = field('name');
  const level = field('level');
  if (level !== '' && !Object.hasOwn(LEVELS, level))
    tell('register-level-unknown', { value: level, levels: Object.keys(LEVELS).join(', ') });
  const taken = <T>(column: RegisterColumn, code: string, read: (text: string) => T | undefined) => {
    const text = field(column);
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) tell(code, { column, value: text });
    return value;
  };
  const text = (column: RegisterColumn): string | undefined => field(column) || undefined;
  const code = (is: (text: string) => boolean) => (written: string) => {
    const bare = written.replace(/[\s-]/g, '').toUpperCase();
    return is(bare) ? bare : undefined;
  };
  const since = taken('since', 'register-year-invalid', yearIn);
  const until = taken('until', 'register-year-invalid', yearIn);
  const turned = since !== undefined && until !== undefined && until < since;
  if (turned) tell('register-years-turned', { since, until });
  const population = taken('population', 'register-population-invalid', countIn);
  const populationYear = taken('population_year', 'register-year-invalid', yearIn);
  if ((population === undefined) !== (populationYear === undefined)) tell('register-population-half');
  const formerIds = listIn(field('former_ids'));
  for (const id of formerIds) if (!isId(id)) tell('register-former-id-invalid', { value: id });
  const optional = {
    since: turned ? undefined : since,
    until: turned ? undefined : until,
    province: text('province'),
    divisionCode: taken('division_code', 'register-division-invalid', code(isDivisionCode)),
    creditCode: taken('credit_code', 'register-credit-invalid', code(isCreditCode)),
    ...(populationYear === undefined ? {} : { population }),
    ...(population === undefined ? {} : { populationYear }),
    labelEn: text('label_en'),
    districtEn: text('district_en'),
    formerIds: formerIds.some(isId) ? formerIds.filter(isId) : undefined,
  };
  return {
    id: field('id'),
    name,
    also: listIn(field('also')),
    label: field('label') || name,
    en: field('en') || name,
    level,
    kind: field('kind'),
    district: field('district'),
    city: field('city'),
    parent: field('parent') || null,
    successor: field('successor') || null,
    ...given(optional),
  };
}

/** What is there of a record. */
function given<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
