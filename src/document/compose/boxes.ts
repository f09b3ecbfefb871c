import type { Composer } from './compose.ts';

/** Something to do to the composer, at once or when what anchors a text box has ended. */
export type Step = () => void;

/** The main text, or a text box in it. */
interface Level {
  /** What is held back until the place of the box is reached. */
  readonly steps: Step[];
  /** How many tables are open, and what the boxes anchored in them hold. */
  tables: number;
  readonly apart: Step[];
  text: string;
  readonly slanted: boolean;
}

const openLevel = (slanted: boolean): Level => ({ steps: [], tables: 0, apart: [], text: '', slanted });

/** The text boxes that are open, and where what they hold is written: behind the paragraph or the table around. */
export function openBoxes(composer: Composer, watermark: (text: string) => void) {
  const levels: Level[] = [openLevel(false)];
  const act = (step: Step): void => {
    if (levels.length > 1) levels.at(-1)?.steps.push(step);
    else step();
  };
  return {
    /** Does a step now, or keeps it where the walk is inside a text box. */
    act,
    /** Text that is written where the walk stands. */
    note: (text: string): void => {
      const level = levels.length > 1 ? levels.at(-1) : undefined;
      if (level) level.text += text;
    },
    /** A box that stands askew holds a watermark. */
    open: (slanted: boolean): void => {
      levels.push(openLevel(slanted));
    },
    /** Ends a box that a paragraph anchors, or nothing. */
    close: (after: Step[] | undefined): void => {
      const box = levels.length > 1 ? levels.pop() : undefined;
      const around = levels.at(-1);
      if (!box || !around) return;
      if (box.slanted) watermark(box.text);
      else if (around.tables > 0) {
        // A box floats where its author put it: what it holds is in no cell.
        act(() => composer.leaveOut(box.text));
        around.apart.push(...box.steps);
      } else if (after) after.push(...box.steps);
      else box.steps.forEach(act);
    },
    openTable: (): void => {
      const around = levels.at(-1);
      if (around) around.tables += 1;
    },
    closeTable: (): void => {
      const around = levels.at(-1);
      if (!around) return;
      around.tables -= 1;
      if (around.tables === 0) around.apart.splice(0).forEach(act);
    },
  };
}
