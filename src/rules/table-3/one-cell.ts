import type { Key } from '../../catalogue/figure.ts';
import type { Subject } from '../rule.ts';
import { requestsSystem, residual, type Equation, type RequestsSystem } from './equations.ts';

/** A cell that would settle failing sums if it held what the other cells of its row and column add up to. */
interface OddCell {
  readonly key: Key;
  readonly figure: number;
  /** What the other cells add up to. */
  readonly likely: number;
}

/** Failing sums that one cell explains; two cells where either would, and nothing tells which. */
export interface Explained {
  readonly cells: readonly [OddCell] | readonly [OddCell, OddCell];
  readonly sums: readonly Equation[];
}

const EXPLAINED = new WeakMap<Subject, readonly Explained[]>();

/**
 * The cells of table 三 that explain its failing sums: every sum a cell stands in that can be reckoned fails, all by
 * the same amount. Where cells explain the same sums and are more than two, or share only some of them, none is named.
 */
export function explainedSums(subject: Subject): readonly Explained[] {
  const known = EXPLAINED.get(subject);
  if (known) return known;
  const found = explain(requestsSystem(subject));
  EXPLAINED.set(subject, found);
  return found;
}

/** Whether a failing sum is explained by one cell. */
export function isExplained(subject: Subject, rule: Equation['rule'], of: string): boolean {
  return explainedSums(subject).some(({ sums }) => sums.some((sum) => sum.rule === rule && sum.of === of));
}

function explain(system: RequestsSystem): readonly Explained[] {
  const off = new Map<Equation, number>();
  for (const equation of system.equations) {
    const left = residual(equation, (key) => system.figures.get(key));
    if (left !== undefined) off.set(equation, left);
  }
  if ([...off.values()].every((left) => left === 0)) return [];
  const groups = new Map<string, { sums: readonly Equation[]; cells: OddCell[] }>();
  for (const [key, figure] of system.figures) {
    if (figure === undefined) continue;
    const sums = system.equations.filter((equation) => equation.terms.has(key) && off.has(equation));
    const slips = new Set(sums.map((sum) => (off.get(sum) ?? 0) * (sum.terms.get(key) ?? 0)));
    const [slip] = slips;
    if (slips.size !== 1 || slip === undefined || slip === 0 || figure - slip < 0) continue;
    const name = sums.map(({ rule, of }) => `${rule} ${of}`).join();
    const group = groups.get(name) ?? { sums, cells: [] };
    groups.set(name, group);
    group.cells.push({ key, figure, likely: figure - slip });
  }
  const whole = [...groups.values()].filter(
    ({ sums }) => ![...groups.values()].some((other) => holdsAll(other.sums, sums)),
  );
  return whole.flatMap(({ sums, cells }): Explained[] => {
    const contested = whole.some(
      (other) => other.sums !== sums && other.sums.some((sum) => sums.includes(sum)),
    );
    const [first, second, ...more] = cells;
    if (contested || !first || more.length > 0) return [];
    return [{ sums, cells: second ? [first, second] : [first] }];
  });
}

/** Whether `sums` are some of `others`, and not all. */
function holdsAll(others: readonly Equation[], sums: readonly Equation[]): boolean {
  return others.length > sums.length && sums.every((sum) => others.includes(sum));
}
