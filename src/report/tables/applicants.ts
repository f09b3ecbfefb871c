import { APPLICANTS } from '../../catalogue/splits.ts';
import { bareLabel } from './labels.ts';
import type { SheetRow } from './sheet.ts';

/** The seven applicant columns from left to right, and whether the header said so. */
export interface ColumnOrder {
  readonly members: readonly string[];
  readonly labelled: boolean;
}

const LEGAL = '法人或其他组织';

const MEMBERS: ReadonlyMap<string, string> = new Map(
  APPLICANTS.flatMap(({ id, zh, also }) =>
    [zh, ...(also ?? [])].map((label): [string, string] => [bareLabel(label).levelled, id]),
  ),
);

/** The members under 法人或其他组织. */
const KINDS: ReadonlySet<string> = new Set(
  APPLICANTS.flatMap(({ id }) => (id === 'natural-person' || id === 'total' ? [] : [id])),
);

const USUAL: readonly string[] = APPLICANTS.map(({ id }) => id);

/** A header of two lines that came as one row: the kinds of 法人或其他组织 stand where it stands, not behind 总计. */
function inOneRow(labels: readonly string[]): readonly string[] {
  if (!labels.includes(LEGAL)) return labels;
  const isKind = (label: string): boolean => KINDS.has(MEMBERS.get(label) ?? '');
  const kinds = labels.filter(isKind);
  return labels.filter((label) => !isKind(label)).flatMap((label) => (label === LEGAL ? kinds : [label]));
}

/**
 * The order of the applicant columns as the header prints it; the usual order where labels are lost but those that
 * are left do not contradict it; null where they do, because then no figure can be placed.
 */
export function applicantOrder(header: readonly SheetRow[]): ColumnOrder | null {
  const printed = header.map((row) => row.flatMap(({ label }) => (label ? [label.levelled] : [])));
  const inner = printed.find((labels) => labels.includes('商业企业') && !labels.includes('自然人'));
  const outer = printed.find((labels) => labels.includes('自然人'));
  const labels = inner
    ? (outer ?? []).flatMap((label) => (label === LEGAL ? inner : [label]))
    : inOneRow(outer ?? []);
  const known = (labels.length > 0 ? labels : (inner ?? [])).flatMap((label) => MEMBERS.get(label) ?? []);
  const members = known.filter((member, index) => known.indexOf(member) === index);
  if (members.length === USUAL.length) return { members, labelled: true };
  const inUsualOrder = members.every(
    (member, index) => index === 0 || USUAL.indexOf(member) > USUAL.indexOf(members[index - 1] ?? ''),
  );
  return inUsualOrder ? { members: USUAL, labelled: false } : null;
}
