import type { Finding } from '../../finding/finding.ts';
import type { Composer } from '../compose/compose.ts';
import type { pairFields } from '../fields.ts';
import { openBoxes, type Step } from '../compose/boxes.ts';
import type { WriteChunk } from './chunks.ts';
import type { OpenField } from '../form-field.ts';
import { inSigns } from '../symbols.ts';
import { watermarksSeen } from '../watermarks.ts';
import type { Watermark } from './header-marks.ts';
import type { Look } from './look/look.ts';
import type { Numbering } from './look/numbering.ts';
import { type docxTables, type Gaps, NO_GAPS } from './tables.ts';
import type { Appearance, unreadIn } from './look/unread.ts';

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

/** A run with what it says of itself. */
interface OpenRun {
  readonly look: Look;
  style: string;
  /** What it writes is a note's mark. */
  isMark: boolean;
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
  readonly boxes: ReturnType<typeof openBoxes>;
  readonly closeBox: () => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly parts: BodyParts;
  /** The run at hand. Null between runs. */
  run: OpenRun | null;
  /** The runs that the open text boxes stand in. */
  readonly around: (OpenRun | null)[];
  /** The shape at hand stands askew. */
  slanted: boolean;
  /** The fields that are open, and the content controls with whether they show their prompt. */
  readonly openFields: OpenField[];
  readonly prompts: boolean[];
  inText: boolean;
  /** Inside the instruction of a field, as it is written. */
  inCode: boolean;
  inParagraphProperties: boolean;
  inRowProperties: boolean;
  gaps: Gaps;
  /** Revisions that took text away, and chunks of other formats that were not read. */
  deletions: number;
  missing: number;
  readonly watermarks: ReturnType<typeof watermarksSeen>;
  /** What was met in the chunks that were read. */
  readonly met: Finding[];
}

/** What the body is read by: lists, styles, fields, and the embedded chunks by their relationship. */
export interface BodyParts {
  readonly numbering: Numbering;
  readonly appearance: ReturnType<typeof unreadIn>;
  readonly fields: ReturnType<ReturnType<typeof pairFields>['follow']>;
  readonly chunk: (relationship: string) => WriteChunk | null;
  /** Watermarks that other parts lay over the text. */
  readonly marks: readonly Watermark[];
}

/** A mark is smaller than the text on its line, and no nudge above it. */
function isLifted({ position, size }: Appearance, around: number): boolean {
  return position * 4 >= size && position > 0 && size < around;
}

/** A body of which nothing is read yet. */
export function openBody(composer: Composer, tables: Body['tables'], parts: BodyParts): Body {
  const watermarks = watermarksSeen();
  const boxes = openBoxes(composer, (text) => {
    watermarks.see(text, true);
  });
  const { act } = boxes;
  const paragraphs: OpenParagraph[] = [];
  /** The paragraph before, where its mark was deleted. */
  let joined: OpenParagraph | undefined;
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
      boxes.note(written);
      const seen = run && parts.appearance(run.look, paragraph?.style ?? '', run.style);
      const text = seen?.signs ? inSigns(written) : written;
      const isPrompt = body.prompts.includes(true);
      const field = body.openFields.at(-1);
      if (field && written.trim() !== '') field.shown = true;
      if (seen?.unread || isPrompt || run?.isMark) {
        act(() => composer.leaveOut(written));
        return;
      }
      const label = paragraph && !paragraph.begun ? paragraph.number || parts.numbering.next(paragraph) : '';
      if (paragraph) paragraph.begun = true;
      const lifted = seen ? seen.lowered || isLifted(seen, paragraph?.size ?? Infinity) : false;
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
    boxes,
    closeBox: () => boxes.close(paragraphs.at(-1)?.after),
    openTable: () => {
      boxes.openTable();
      act(tables.openTable);
    },
    closeTable: () => {
      act(tables.closeTable);
      boxes.closeTable();
    },
    parts,
    run: null,
    around: [],
    slanted: false,
    openFields: [],
    prompts: [],
    watermarks,
    inText: false,
    inCode: false,
    inParagraphProperties: false,
    inRowProperties: false,
    gaps: { ...NO_GAPS },
    deletions: 0,
    missing: 0,
    met: [],
  };
  return body;
}
