/** Ascending indexes as steps: each number is the distance to the one before, the first to 0. */
export function stepsOf(indexes: readonly number[]): number[] {
  return indexes.map((index, place) => index - (indexes[place - 1] ?? 0));
}

/** The way back from `stepsOf`. */
export function indexesOf(steps: readonly number[]): number[] {
  let index = 0;
  return steps.map((step) => (index += step));
}

/** Ascending indexes as runs: leave out, take, leave out, take … `[0, 3, 2, 1]` is 0, 1, 2, 5. */
export function runsOf(indexes: readonly number[]): number[] {
  const runs: number[] = [];
  let end = 0;
  for (const index of indexes) {
    const last = runs.length - 1;
    if (index === end && last >= 0) runs[last] = (runs[last] ?? 0) + 1;
    else runs.push(index - end, 1);
    end = index + 1;
  }
  return runs;
}

/** Calls `take` with every index of the runs, ascending. */
export function eachOfRuns(runs: readonly number[], take: (index: number) => void): void {
  let index = 0;
  for (let place = 0; place < runs.length; place += 2) {
    index += runs[place] ?? 0;
    const end = index + (runs[place + 1] ?? 0);
    for (; index < end; index += 1) take(index);
  }
}
