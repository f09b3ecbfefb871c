import type { Composer } from '../compose/compose.ts';
import type { Numbering } from './numbering.ts';
import type { docxTables } from './tables.ts';

/** Something to do to the composer, at once or when the paragraph that anchors a text box has ended. */
export type Step = () => void;

interface OpenParagraph {
  /** What text boxes anchored here hold. */
  readonly after: Step[];
  style: string;
  list: string;
  level: number;
  /** Whether anything of it was written: its number stands before the first word. */
  begun: boolean;
}

/** Grid columns left out at the edges of the row at hand, and how wide they are in twentieths of a point. */
interface Gaps {
  before: number;
  after: number;
  widthBefore: number;
  widthAfter: number;
}

/** The body of a Word document while it is walked: where the walk stands, and what is written from there. */
export interface Body {
  readonly composer: Composer;
  readonly tables: ReturnType<typeof docxTables>;
  /** Does a step now, or keeps it where the walk is inside a text box. */
  readonly act: (step: Step) => void;
  readonly write: (text: string) => void;
  readonly openParagraph: () => void;
  readonly closeParagraph: () => void;
  readonly paragraph: () => OpenParagraph | undefined;
  readonly openBox: () => void;
  readonly closeBox: () => void;
  /** The run at hand; a hidden one is not shown. Null between runs, where properties are of the paragraph's mark. */
  run: { hidden: boolean } | null;
  inText: boolean;
  inRowProperties: boolean;
  gaps: Gaps;
  /** Revisions that took text away. */
  deletions: number;
}

export const NO_GAPS: Readonly<Gaps> = { before: 0, after: 0, widthBefore: Infinity, widthAfter: 0 };

/** A body of which nothing is read yet. */
export function openBody(composer: Composer, tables: Body['tables'], numbering: Numbering): Body {
  const boxes: Step[][] = [];
  const paragraphs: OpenParagraph[] = [];
  const act = (step: Step): void => {
    const box = boxes.at(-1);
    if (box) box.push(step);
    else step();
  };
  const body: Body = {
    composer,
    tables,
    act,
    write: (text) => {
      if (body.run?.hidden) return;
      const paragraph = paragraphs.at(-1);
      const label = paragraph && !paragraph.begun ? numbering.next(paragraph) : '';
      if (paragraph) paragraph.begun = true;
      act(() => {
        if (tables.shows()) composer.write(label + text);
      });
    },
    openParagraph: () => {
      paragraphs.push({ after: [], style: '', list: '', level: -1, begun: false });
      act(() => {
        tables.begin();
        if (tables.shows()) composer.endParagraph();
      });
    },
    closeParagraph: () => {
      act(() => {
        if (tables.shows()) composer.endParagraph();
      });
      paragraphs.pop()?.after.forEach(act);
    },
    paragraph: () => paragraphs.at(-1),
    openBox: () => {
      boxes.push([]);
    },
    closeBox: () => {
      const steps = boxes.pop() ?? [];
      const anchor = paragraphs.at(-1);
      if (anchor) anchor.after.push(...steps);
      else steps.forEach(act);
    },
    run: null,
    inText: false,
    inRowProperties: false,
    gaps: { ...NO_GAPS },
    deletions: 0,
  };
  return body;
}
