/** One 行政机关 of the register (`data/authorities.csv`). */
export interface Authority {
  /** ASCII, stable: `cn-ningbo-zhenhai-hrss`-like, chosen by the maintainer. */
  readonly id: string;
  /** Official full name. */
  readonly name: string;
  /** Other names found in print: short forms, former names. */
  readonly also: readonly string[];
  /** Short label for charts. */
  readonly label: string;
  readonly en: string;
  /** One of `LEVELS`, or what the register has instead. */
  readonly level: string;
  /** Kind of organ, for peers; `data/kinds.csv` names it. */
  readonly kind: string;
  readonly district: string;
  readonly city: string;
  readonly parent: string | null;
  /** The organ that goes on in its place, after a renaming or a merger. */
  readonly successor: string | null;
  /** First and last year in which the organ existed, where the register says so. */
  readonly since?: number;
  readonly until?: number;
  readonly province?: string;
  /** 行政区划代码, GB/T 2260. */
  readonly divisionCode?: string;
  /** 统一社会信用代码, GB 32100. */
  readonly creditCode?: string;
  readonly population?: number;
  /** The year the population was counted for. */
  readonly populationYear?: number;
  readonly labelEn?: string;
  readonly districtEn?: string;
  /** Ids it had before: old addresses lead on from them. */
  readonly formerIds?: readonly string[];
}

/** The register: organs by id, and every printed name (white space removed) to its organ. */
export interface Register {
  readonly authorities: readonly Authority[];
  /** A name that two organs claim leads to neither. */
  readonly byName: ReadonlyMap<string, Authority>;
  /** Names that two organs claim. */
  readonly shared: ReadonlySet<string>;
}

/**
 * Builds the look-up by printed name. An official name comes before another organ's other name (a former name, say);
 * a name that two organs claim with equal right belongs to neither, for a report under the wrong organ is worse than
 * one that waits for its maintainer.
 */
export function registerOf(authorities: readonly Authority[]): Register {
  const official = claimsOf(authorities, ({ name }) => [name]);
  const other = claimsOf(authorities, ({ also }) => also);
  const byName = new Map<string, Authority>();
  const shared = new Set<string>();
  for (const [name, claimants] of [...official, ...other]) {
    if (byName.has(name) || shared.has(name)) continue;
    const [first, second] = claimants;
    if (second) shared.add(name);
    else if (first) byName.set(name, first);
  }
  return { authorities, byName, shared };
}

/** Who claims each name, every organ once. */
function claimsOf(
  authorities: readonly Authority[],
  namesOf: (authority: Authority) => readonly string[],
): ReadonlyMap<string, readonly Authority[]> {
  const claims = new Map<string, Authority[]>();
  for (const authority of authorities)
    for (const name of new Set(namesOf(authority).map((printed) => printed.replace(/\s+/g, '')))) {
      if (name === '') continue;
      const claimants = claims.get(name);
      if (claimants) claimants.push(authority);
      else claims.set(name, [authority]);
    }
  return claims;
}
