import type { Finding } from '../../finding/finding.ts';
import type { Composer } from '../compose/compose.ts';
import type { pairFields } from '../fields.ts';
import type { WriteChunk } from './chunks.ts';
import { inSigns } from '../symbols.ts';
import type { Look } from './look.ts';
import type { Numbering } from './numbering.ts';
import type { docxTables } from './tables.ts';
import type { Appearance, unreadIn } from './unread.ts';

/** Something to do to the composer, at once or when the paragraph that anchors a text box has ended. */
export type Step = () => void;

interface OpenParagraph {
  /** What text boxes anchored here hold. */
  readonly after: Step[];
  style: string;
  list: string;
  level: number;
  /** Its mark was deleted: it and the next are one. */
  joinsNext: boolean;
  /** A number that the file itself gives. */
  number: string;
  /** How large the text on its line is, as far as any was written. */
  size: number;
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
  /** No paragraph follows that the one before could be joined with. */
  readonly endJoin: () => void;
  readonly paragraph: () => OpenParagraph | undefined;
  readonly openBox: () => void;
  readonly closeBox: () => void;
  readonly parts: BodyParts;
  /** The run at hand with what it says of itself. Null between runs. */
  run: { readonly look: Look; style: string } | null;
  inText: boolean;
  inParagraphProperties: boolean;
  inRowProperties: boolean;
  gaps: Gaps;
  /** Revisions that took text away, and chunks of other formats that were not read. */
  deletions: number;
  missing: number;
  /** What was met in the chunks that were read. */
  readonly met: Finding[];
}

/** What the body is read by: lists, styles, fields, and the embedded chunks by their relationship. */
export interface BodyParts {
  readonly numbering: Numbering;
  readonly appearance: ReturnType<typeof unreadIn>;
  readonly fields: ReturnType<ReturnType<typeof pairFields>['follow']>;
  readonly chunk: (relationship: string) => WriteChunk | null;
}

export const NO_GAPS: Readonly<Gaps> = { before: 0, after: 0, widthBefore: Infinity, widthAfter: 0 };

/** A mark is smaller than the text on its line, and no nudge above it. */
function isLifted({ position, size }: Appearance, around: number): boolean {
  return position * 4 >= size && position > 0 && size < around;
}

/** A body of which nothing is read yet. */
export function openBody(composer: Composer, tables: Body['tables'], parts: BodyParts): Body {
  const boxes: Step[][] = [];
  const paragraphs: OpenParagraph[] = [];
  /** The paragraph before, where its mark was deleted. */
  let joined: OpenParagraph | undefined;
  const act = (step: Step): void => {
    const box = boxes.at(-1);
    if (box) box.push(step);
    else step();
  };
  /** A list's number stands apart from the text, and is no part of a figure. */
  const writeLabel = (label: string, text: string): void => {
    if (!/[\d.]$/.test(label) || !/^\d/.test(text)) composer.write(label);
    else if (composer.inCell()) composer.leaveOut(label);
    else composer.write(`${label} `);
  };
  const body: Body = {
    composer,
    tables,
    act,
    write: (written) => {
      const paragraph = paragraphs.at(-1);
      const { run } = body;
      const seen = run && parts.appearance(run.look, paragraph?.style ?? '', run.style);
      const text = seen?.signs ? inSigns(written) : written;
      if (seen?.unread) {
        act(() => composer.leaveOut(written));
        return;
      }
      const label = paragraph && !paragraph.begun ? paragraph.number || parts.numbering.next(paragraph) : '';
      if (paragraph) paragraph.begun = true;
      const lifted = seen ? isLifted(seen, paragraph?.size ?? Infinity) : false;
      if (seen && !lifted && paragraph && text.trim() !== '') paragraph.size = seen.size;
      act(() => {
        if (!tables.shows()) return;
        writeLabel(label, text);
        if (lifted) composer.writeLifted(text);
        else composer.write(text);
      });
    },
    openParagraph: () => {
      const goesOn = joined !== undefined;
      paragraphs.push({
        after: joined?.after ?? [],
        begun: joined?.begun ?? false,
        size: joined?.size ?? Infinity,
        ...{ style: '', list: '', level: -1, joinsNext: false, number: '' },
      });
      joined = undefined;
      act(() => {
        tables.begin();
        if (tables.shows() && !goesOn) composer.endParagraph();
      });
    },
    closeParagraph: () => {
      const paragraph = paragraphs.pop();
      if (paragraph?.joinsNext) {
        joined = paragraph;
        return;
      }
      act(() => {
        if (tables.shows()) composer.endParagraph();
      });
      paragraph?.after.forEach(act);
    },
    endJoin: () => {
      if (!joined) return;
      const { after } = joined;
      joined = undefined;
      act(() => {
        if (tables.shows()) composer.endParagraph();
      });
      after.forEach(act);
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
    parts,
    run: null,
    inText: false,
    inParagraphProperties: false,
    inRowProperties: false,
    gaps: { ...NO_GAPS },
    deletions: 0,
    missing: 0,
    met: [],
  };
  return body;
}
