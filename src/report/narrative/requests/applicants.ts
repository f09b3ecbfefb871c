import type { Mention } from '../mentions.ts';

const APPLICANT = /自然人|公民|法人|企业|律师|组织/;
/** 公民、法人和其他组织: whoever asks. */
const ANYONE = /(?:自然人|公民|个人|群众)(?:以及|[、和或及与])?(?:法人|企业|单位|社会组织|其[他它]组织)/;
const RECEIVED = 'request.received';
/** The columns of table 三 as a part of what was received is told under them. Organisations together have none. */
const COLUMNS: readonly (readonly [words: RegExp, column: string])[] = [
  [/^(?:自然人|公民)$/, 'natural-person'],
  [/^商业企业$/, 'business'],
  [/^科研机构$/, 'research'],
  [/^社会公益组织$/, 'public-interest'],
  [/^法律服务机构$/, 'legal-services'],
  [/^其[他它]$/, 'other'],
  [/^(?:法人(?:[或和及]|或者|以及)其[他它]组织|法人|企业|组织|单位)$/, 'organisations'],
];
const AROUND = /^(?:其中[,:]?|有|由|来自|[、,和及])*|(?:提出|提交|申请|的|件|数|共|为|有|类){0,5}$/g;

/** Whether words are of one kind of applicant, and not of whoever asks. */
export function isOneKind(words: string): boolean {
  return APPLICANT.test(words) && !ANYONE.test(words);
}

/** Whether the sentence tells figures of several kinds of applicants. */
export function splitsApplicants(mentions: readonly Mention[]): boolean {
  const counts = mentions.filter(({ token }) => token.kind === 'count');
  return counts.filter(({ core, tail }) => APPLICANT.test(core + tail)).length > 1;
}

/** Who asked, after a figure of requests: 其中自然人10件, 法人或其他组织2件. Organisations together have no row. */
export function applicantOf({ core, comparison, token }: Mention): string | null {
  if (comparison || token.kind !== 'count') return null;
  const applicant =
    /(自然人|公民|商业企业|法人(?:或|和|及|或者)?其[他它]组织|法人)(?:申请|提出)?(?:的)?(?:申请)?(?:共|为)?$/.exec(
      core,
    )?.[1];
  if (applicant === undefined) return null;
  if (applicant === '商业企业') return 'request.received.business';
  return applicant.startsWith('法人') ? 'request.received.organisations' : 'request.received.natural-person';
}

/**
 * 收到32件,其中自然人申请21件,商业企业申请5件,其他申请6件: the columns of what was received, where every kind is one of the
 * form's and together they are all of it. `rows`: the figures of the sentence whose row is known.
 */
export function columnsOf(
  mentions: readonly Mention[],
  rows: ReadonlyMap<Mention, string>,
): readonly (readonly [Mention, string])[] {
  const whole = mentions.find((mention) => rows.get(mention) === `${RECEIVED}.total`);
  if (!whole) return [];
  const told = new Map<string, Mention>();
  for (const mention of mentions.slice(whole.index + 1)) {
    const column = columnOf(mention);
    if (column === null || told.has(column)) break;
    told.set(column, mention);
  }
  const sum = [...told.values()].reduce((total, { token }) => total + token.number, 0);
  if (told.size < 2 || !told.has('natural-person') || sum !== whole.token.number) return [];
  return [...told]
    .filter(([column]) => column !== 'organisations')
    .map(([column, mention]) => [mention, `${RECEIVED}.${column}`]);
}

function columnOf({ core, comparison, token }: Mention): string | null {
  if (comparison || token.kind !== 'count' || token.approximate) return null;
  const words = core.replace(AROUND, '');
  return COLUMNS.find(([named]) => named.test(words))?.[1] ?? null;
}
