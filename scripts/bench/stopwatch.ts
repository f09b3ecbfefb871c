/** Something to be measured, by name. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Milliseconds of each contestant: the median over rounds in which all take turns, so that what else the machine is
 * doing falls on all of them alike.
 */
export async function medians(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1)
    for (const { name, run } of contestants) {
      const start = performance.now();
      await run();
      // The first rounds warm up the compiler.
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return new Map([...times].map(([name, taken]) => [name, medianOf(taken)]));
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
