/**
 * The steps from each character to the next: numbers, and `g n d` for n times d. At most `count` of them, however many
 * a run stands for; where there are too few, the last holds on. None where nothing is given.
 */
export function stepsOf(deltas: string | undefined, count: number): readonly number[] {
  const steps: number[] = [];
  const words = (deltas ?? '').trim().split(/\s+/, count * 3 + 3);
  for (let at = 0; at < words.length && steps.length < count; at += 1) {
    let times = 1;
    if (/^g$/i.test(words[at] ?? '')) {
      times = Math.floor(Number(words[at + 1]));
      at += 2;
    }
    const step = Number(words[at] === '' ? NaN : words[at]);
    if (!Number.isFinite(step) || Number.isNaN(times)) continue;
    for (let time = 0; time < times && steps.length < count; time += 1) steps.push(step);
  }
  const last = steps.at(-1);
  if (last !== undefined) while (steps.length < count) steps.push(last);
  return steps;
}
