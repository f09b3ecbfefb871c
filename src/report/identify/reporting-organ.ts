import type { PrintedName } from '../report.ts';
import { fitsOwnWords, isGovernmentName } from './organ-kind.ts';
import { isShortOf, withoutOffice } from './organ-forms.ts';
import { endsArea, headOf } from './organ-name.ts';

const ENOUGH = 2;
const SURELY_SUBJECT = 3;
const REPORTING = 5;
const TOWNSHIP = /(?:[镇乡](?:人民)?政府|街道办事处|苏木(?:人民)?政府)$/;
// 民族宗教宗教事务局: a slip of the hand.
const TWICE = /([\p{Script=Han}]{2})\1/u;
const OFTEN_ANOTHERS: ReadonlySet<PrintedName['where']> = new Set(['metadata', 'contact', 'website']);

/**
 * Who reports, by the places that name it: every place counts once for an organ, in full or in short; what the text
 * calls itself (我局, 我镇) counts for organs of that kind and against others. Null where the votes are thin or tied.
 */
export function reportingOrgan(
  names: readonly PrintedName[],
  words: ReadonlyMap<string, number>,
): string | null {
  const scored = [...new Set(names.map(({ name }) => name))].map((name) => ({
    name,
    votes: votesFor(name, names, words),
    own: Math.max(...names.filter((printed) => printed.name === name).map(({ votes }) => votes)),
  }));
  scored.sort((a, b) => b.votes - a.votes || b.own - a.own);
  const [first] = scored;
  if (!first || first.votes < ENOUGH) return null;
  if (
    isSpokenOfOnly(first.name, names) &&
    names.some((printed) => weightOf(printed) > 0 && !isOneOrgan(printed.name, first.name))
  )
    return null;
  // A government whose office made the report is named by the same words.
  const rival = scored.find((other) => !isOneOrgan(other.name, first.name) && !isOfficeOf(first.name, other));
  if (rival?.votes === first.votes && rival.own === first.own) return null;
  return fullest(officeOrGovernment(first.name, names), names);
}

/** Whether an organ is told without its place (市水务局), and only as the subject of a sentence in part one. */
function isSpokenOfOnly(name: string, names: readonly PrintedName[]): boolean {
  return names.every(
    (printed) =>
      !isOneOrgan(printed.name, name) ||
      (printed.where === 'body' && printed.votes < SURELY_SUBJECT && headOf(printed.name) !== 'placed'),
  );
}

/**
 * A government's office answers for it and reports on its own as well: which of the two reports is said by the title,
 * else by the sentence that publishes the report, else by who acts in the text.
 */
function officeOrGovernment(name: string, names: readonly PrintedName[]): string {
  const government = isGovernmentName(name) ? name : withoutOffice(name);
  if (!isGovernmentName(government)) return name;
  const of = (office: boolean, least: number): readonly PrintedName[] =>
    names.filter(
      (printed) =>
        printed.votes >= least &&
        (office ? isOfficeOf(government, printed) : isOneOrgan(government, printed.name)),
    );
  const [office] = [...of(true, REPORTING)].sort((a, b) => b.votes - a.votes);
  const [itself] = [...of(false, REPORTING)].sort((a, b) => b.votes - a.votes);
  if (office && (!itself || office.votes > itself.votes)) return office.name;
  if (itself) return isGovernmentName(name) ? name : itself.name;
  const acts = of(true, 0).find(({ where }) => where === 'body');
  return acts && !of(false, 0).some(({ where }) => where === 'body') ? acts.name : name;
}

function isOneOrgan(one: string, other: string): boolean {
  return isShortOf(one, other) || isShortOf(other, one);
}

function votesFor(name: string, names: readonly PrintedName[], words: ReadonlyMap<string, number>): number {
  const byPlace = new Map<string, number>();
  for (const printed of names) {
    if (!isOneOrgan(printed.name, name) && !isOfficeOf(name, printed)) continue;
    byPlace.set(printed.where, Math.max(byPlace.get(printed.where) ?? 0, weightOf(printed)));
  }
  let votes = 0;
  for (const vote of byPlace.values()) votes += vote;
  // Whose site the text speaks of may be the office above, of the same kind.
  const fits = byPlace.size === 1 && byPlace.has('website') ? 0 : fitsOwnWords(name, words);
  return votes + (fits < 0 && !byPlace.has('title') ? -3 : Math.max(fits, 0));
}

/** A government publishes and answers for its departments, so its name beside their reports says little. */
function weightOf({ name, where, votes }: PrintedName): number {
  if (!OFTEN_ANOTHERS.has(where)) return votes;
  if (/(?:省|市|县|区|旗|州|盟)(?:人民)?政府(?:办公[室厅]|办)?$/.test(name))
    return where === 'website' ? 0 : 1;
  // A township has an account of its own, and nobody else's report tells of it.
  if (where === 'website' && TOWNSHIP.test(name)) return 1;
  return isGovernmentName(name) ? votes - 1 : votes;
}

/** The office of a government stands for it where the government is named itself. */
function isOfficeOf(name: string, { name: office }: { readonly name: string }): boolean {
  return isGovernmentName(name) && office !== name && isShortOf(name, withoutOffice(office));
}

/** The organ's name as fully as the document gives it; the bare name of a place in a title grows by who signs only. */
function fullest(base: string, names: readonly PrintedName[]): string {
  // 林业局, and in the text 云岭省林业局 and 青禾县林业局: which of them is not told.
  const placed = names.filter(
    ({ name, where }) => !OFTEN_ANOTHERS.has(where) && headOf(name) === 'placed' && isShortOf(base, name),
  );
  const rivals = placed.some(({ name }) => placed.some((other) => !isOneOrgan(name, other.name)));
  if (headOf(base) !== 'placed' && rivals) return base;
  const slot = names.some(({ name, votes }) => name === base && votes >= REPORTING);
  return names.reduce((full, { name, where }) => {
    if (!isShortOf(full, name) || headOf(name) === null) return full;
    if (name.length <= full.length && isShortOf(name, full)) return full;
    if (TWICE.test(name) && !TWICE.test(full)) return full;
    const township = /(?:[镇乡]|街道|苏木)$/.test(full);
    const asked = slot && !township && OFTEN_ANOTHERS.has(where) && endsArea(full) && name.startsWith(full);
    return asked ? full : name;
  }, base);
}
