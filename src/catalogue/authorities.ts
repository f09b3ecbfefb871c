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
  /** province · prefecture · county · township · functional-area */
  readonly level: string;
  /** Kind of organ, for peers: government-services, justice, human-resources, development-zone, … */
  readonly kind: string;
  readonly district: string;
  readonly city: string;
  readonly parent: string | null;
  readonly successor: string | null;
}

/** The register: organs by id, and every printed name (white space removed) to its organ. */
export interface Register {
  readonly authorities: readonly Authority[];
  readonly byName: ReadonlyMap<string, Authority>;
}

/** Builds the look-up by printed name. The first organ to claim a name keeps it; official names come before others. */
export function registerOf(authorities: readonly Authority[]): Register {
  const byName = new Map<string, Authority>();
  const claim = (name: string, authority: Authority): void => {
    const bare = name.replace(/\s+/g, '');
    if (bare !== '' && !byName.has(bare)) byName.set(bare, authority);
  };
  for (const authority of authorities) claim(authority.name, authority);
  for (const authority of authorities) for (const name of authority.also) claim(name, authority);
  return { authorities, byName };
}
