import type { Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import type { OfficeEntry } from '../../src/dataset/dataset.ts';
import { placesIn, placesOf } from '../../src/dataset/places/places-in.ts';
import type { Choice } from './place/choose.ts';
import type { Gathered } from './gather.ts';
import type { ReportTask } from './check-office.ts';

/** The reports to check, grouped by office, in the order of the dataset; a report without office is alone. */
export function byOffice(
  gathered: readonly Gathered[],
  choices: ReadonlyMap<string, Choice>,
  offices: readonly OfficeEntry[],
): ReportTask[][] {
  const groups = new Map<string, ReportTask[]>(offices.map(({ id }) => [id, []]));
  const named = new Map(offices.map(({ id, name, label, en }) => [id, { id, name, label, en }]));
  const placesAt = placesOf(placesIn(offices));
  const order = new Map(offices.map(({ id }, at) => [id, at]));
  for (const { file, hash } of gathered) {
    const choice = choices.get(file.path);
    if (!choice || choice.state === 'copy') continue;
    const name = choice.office ?? `\n${choice.id}`;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    const office = named.get(choice.office ?? '') ?? null;
    const places = placesAt(order.get(choice.office ?? '') ?? -1);
    group.push({ choice, hash, absolute: file.absolute, office, places });
  }
  const byYear = (a: ReportTask, b: ReportTask): number =>
    (a.choice.year ?? 0) - (b.choice.year ?? 0) || (a.choice.id < b.choice.id ? -1 : 1);
  return [...groups.values()].filter((group) => group.length > 0).map((group) => group.sort(byYear));
}

/** The fingerprint of a report with the office, year and id of its place, for the rules between organs. */
export function placedFingerprint({ result }: Gathered, choice: Choice | undefined): Fingerprint[] {
  if (!result.ok || choice?.state !== 'chosen') return [];
  const { fingerprint } = result.value;
  const { id, authority, year } = choice;
  return [{ ...fingerprint, report: { ...fingerprint.report, id, authority, year } }];
}
