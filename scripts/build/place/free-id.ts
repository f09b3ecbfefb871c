/** An id that nobody has: the one wanted, else with a number behind it. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}-${String(count)}`;
  return id;
}
