/** Where a field begins, where its instruction ends and its result begins, and where it ends. */
export type FieldMark = 'begin' | 'separate' | 'end';

/**
 * Pairs the marks of fields before anything of them is read. Marks without a partner are left out: a field that
 * nobody closed would swallow the report behind it. A field that begins in a cell or a text box ends in it.
 */
export function pairFields() {
  const marks: FieldMark[] = [];
  const paired = new Set<number>();
  /** Fields that are open, by the number of their marks; null stands for the border of a cell or text box. */
  const open: (number[] | null)[] = [];
  return {
    mark: (kind: FieldMark): void => {
      const index = marks.push(kind) - 1;
      if (kind === 'begin') open.push([index]);
      else if (kind === 'separate') open.at(-1)?.push(index);
      else if (open.at(-1)) for (const own of open.pop() ?? []) paired.add(own).add(index);
    },
    enter: (): void => {
      open.push(null);
    },
    leave: (): void => {
      while (open.length > 0 && open.pop() !== null) continue;
    },
    /** Follows the same marks again and says at every place whether an instruction stands there. */
    follow: () => {
      const results: boolean[] = [];
      let next = 0;
      let instructions = 0;
      return {
        /** The next mark; says whether it has its partner. */
        mark: (): boolean => {
          const index = next;
          const kind = marks[index];
          next += 1;
          if (!paired.has(index)) return false;
          if (kind === 'begin') results.push(false);
          const result = kind === 'begin' ? false : results.pop();
          if (kind === 'separate') results.push(true);
          if (kind === 'begin') instructions += 1;
          else if (result === false) instructions -= 1;
          return true;
        },
        inInstruction: (): boolean => instructions > 0,
      };
    },
  };
}
