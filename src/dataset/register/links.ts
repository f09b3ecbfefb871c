import type { Authority, Register } from '../../catalogue/authorities.ts';
import type { Facts, Finding } from '../../finding/finding.ts';

type LineOf = (authority: Authority) => number;

function warning(code: string, facts: Facts): Finding {
  return { code, severity: 'warning', spans: [], facts };
}

/** Lets go of a parent or successor that is nobody, the organ itself, or leads round in a circle; each is told. */
export function leadsSomewhere(
  authorities: readonly Authority[],
  lineOf: LineOf,
  findings: Finding[],
): Authority[] {
  const byId = new Map(authorities.map((authority) => [authority.id, authority]));
  const sound = (authority: Authority, column: 'parent' | 'successor'): string | null => {
    const to = authority[column];
    if (to === null) return null;
    const fault = !byId.has(to)
      ? 'unknown'
      : to === authority.id
        ? 'self'
        : comesBack(authority, column, byId)
          ? 'circle'
          : null;
    if (fault === null) return to;
    const facts = { line: lineOf(authority), id: authority.id, column, value: to };
    findings.push(warning(`register-link-${fault}`, facts));
    return null;
  };
  return authorities.map((authority) => ({
    ...authority,
    parent: sound(authority, 'parent'),
    successor: sound(authority, 'successor'),
  }));
}

function comesBack(
  start: Authority,
  column: 'parent' | 'successor',
  byId: ReadonlyMap<string, Authority>,
): boolean {
  const passed = new Set<string>();
  for (let id = start[column]; id !== null && !passed.has(id); id = byId.get(id)?.[column] ?? null) {
    if (id === start.id) return true;
    passed.add(id);
  }
  return false;
}

/** Keeps the former ids that are nobody else's: an address can lead on to one organ only. */
export function freshIds(
  authorities: readonly Authority[],
  lineOf: LineOf,
  findings: Finding[],
): Authority[] {
  const taken = new Set(authorities.map(({ id }) => id));
  return authorities.map((authority) => {
    const { formerIds, ...rest } = authority;
    if (!formerIds) return authority;
    const fresh = formerIds.filter((former) => {
      if (!taken.has(former)) {
        taken.add(former);
        return true;
      }
      const facts = { line: lineOf(authority), id: authority.id, value: former };
      findings.push(warning('register-former-id-taken', facts));
      return false;
    });
    return fresh.length > 0 ? { ...rest, formerIds: fresh } : rest;
  });
}

/** Tells of kinds that the list of kinds does not name, each once; they stay in use. */
export function knownKinds(
  authorities: readonly Authority[],
  kinds: ReadonlySet<string> | null,
  lineOf: LineOf,
  findings: Finding[],
): void {
  if (!kinds) return;
  const told = new Set<string>();
  for (const authority of authorities) {
    const { id, kind } = authority;
    if (kind === '' || kinds.has(kind) || told.has(kind)) continue;
    told.add(kind);
    findings.push(warning('register-kind-unknown', { line: lineOf(authority), id, value: kind }));
  }
}

/**
 * Codes that two organs have. One code of an organ rightly goes on with its successor, one of a place with all organs
 * there.
 */
export function sharedCodes(authorities: readonly Authority[], lineOf: LineOf, findings: Finding[]): void {
  const tellShared = (
    codeOf: (authority: Authority) => string | undefined,
    code: string,
    isRight: (one: Authority, other: Authority) => boolean,
  ): void => {
    const first = new Map<string, Authority>();
    for (const authority of authorities) {
      const value = codeOf(authority);
      const before = value === undefined ? undefined : first.get(value);
      if (value === undefined) continue;
      if (!before) first.set(value, authority);
      else if (!isRight(before, authority))
        findings.push(warning(code, { line: lineOf(authority), id: authority.id, value, first: before.id }));
    }
  };
  tellShared(
    ({ creditCode }) => creditCode,
    'register-credit-twice',
    (one, other) => one.successor === other.id || other.successor === one.id,
  );
  tellShared(
    ({ divisionCode }) => divisionCode,
    'register-division-twice',
    (one, other) => one.district === other.district && one.city === other.city,
  );
}

/**
 * Printed names that several organs claim, each told once: a name claimed with equal right leads to none of them, an
 * official name leads to its own organ though another has it as a further one. A successor rightly has the names of
 * what it continues.
 */
export function sharedNames({ authorities, byName, shared }: Register): Finding[] {
  const claims = new Map<string, string[]>();
  const findings: Finding[] = [];
  for (const { id, name, also } of authorities)
    for (const printed of new Set([name, ...also])) {
      const bare = printed.replace(/\s+/g, '');
      const owner = byName.get(bare);
      if (owner && owner.id !== id && owner.successor !== id)
        findings.push(warning('register-name-taken', { name: printed, id, first: owner.id }));
      else if (!owner && shared.has(bare)) claims.set(bare, [...(claims.get(bare) ?? []), id]);
    }
  for (const [name, all] of claims) {
    const ids = [...new Set(all)];
    const listed = ids.slice(0, MOST_IDS).join(', ') + (ids.length > MOST_IDS ? ', …' : '');
    findings.push(warning('register-name-shared', { name, count: ids.length, ids: listed }));
  }
  return findings;
}

const MOST_IDS = 4;
