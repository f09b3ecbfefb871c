import type { Authority, Register } from '../../catalogue/authorities.ts';

/** The register by id, by successor and by parent. */
export interface RegisterIndex {
  readonly byId: ReadonlyMap<string, Authority>;
  /** Organs that became this one. */
  readonly predecessors: ReadonlyMap<string, readonly Authority[]>;
  /** Organs below this one. */
  readonly children: ReadonlyMap<string, readonly Authority[]>;
}

// One look through the register serves all reports checked against it.
const INDEXES = new WeakMap<Register, RegisterIndex>();

/** The look-ups of a register, made the first time they are asked for. */
export function indexOf(register: Register): RegisterIndex {
  const known = INDEXES.get(register);
  if (known) return known;
  const made: RegisterIndex = {
    byId: new Map(register.authorities.map((organ) => [organ.id, organ])),
    predecessors: grouped(register, (organ) => organ.successor),
    children: grouped(register, (organ) => organ.parent),
  };
  INDEXES.set(register, made);
  return made;
}

function grouped(
  { authorities }: Register,
  of: (organ: Authority) => string | null,
): ReadonlyMap<string, readonly Authority[]> {
  const groups = new Map<string, Authority[]>();
  for (const organ of authorities) {
    const id = of(organ);
    if (id === null || id === '') continue;
    const group = groups.get(id);
    if (group) group.push(organ);
    else groups.set(id, [organ]);
  }
  return groups;
}
