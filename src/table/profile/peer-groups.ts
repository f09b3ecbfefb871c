import type { Dataset } from '../../dataset/dataset.ts';
import { LEAST_MIDDLE } from './middle.ts';
import { BANDS, type PeerGroup } from './profile-file.ts';

/** The group of an office, by the places of its offices in the register. */
export interface Group {
  readonly rule: PeerGroup['rule'];
  readonly band: number | null;
  /** In the order of the register, the office itself among them. */
  readonly offices: readonly number[];
}

/** The band of some numbers of requests, one a year, oldest first; null of none. */
export function bandOf(received: readonly number[]): number | null {
  const last = received.slice(-MOST_YEARS);
  if (last.length === 0) return null;
  const mean = last.reduce((sum, number) => sum + number, 0) / last.length;
  return BANDS.filter((least, at) => (at === 1 ? mean > 0 : mean >= least)).length - 1;
}

const MOST_YEARS = 3;

/**
 * Puts offices together that are alike: of one kind, one level and one band of requests; where those are fewer than
 * eight, all of the level. `bands` has the offices that report figures of their own. An office of no kind or level is
 * like nobody.
 */
export function groupPeers(
  { offices }: Pick<Dataset, 'offices'>,
  bands: ReadonlyMap<number, number | null>,
): (office: number) => Group {
  const groups = new Map<string, number[]>();
  const alike = (at: number): { readonly near: string; readonly wide: string } => {
    const { kind = '', level = '' } = offices[at] ?? {};
    const wide = level === '' ? '' : `level ${level}`;
    return {
      near: kind === '' || wide === '' ? '' : `${wide} ${kind} ${String(bands.get(at) ?? null)}`,
      wide,
    };
  };
  for (const at of bands.keys())
    for (const name of Object.values(alike(at)))
      if (name !== '') groups.set(name, [...(groups.get(name) ?? []), at]);
  return (office) => {
    const band = bands.get(office) ?? null;
    const { near, wide } = alike(office);
    if (!bands.has(office)) return { rule: 'none', band, offices: [] };
    const [close, level] = [groups.get(near) ?? [], groups.get(wide) ?? []];
    if (close.length >= LEAST_MIDDLE) return { rule: 'kind', band, offices: close };
    if (level.length >= LEAST_MIDDLE) return { rule: 'level', band, offices: level };
    return { rule: 'none', band, offices: close };
  };
}
