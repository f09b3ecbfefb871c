import { type Attributes, integer, isOn } from '../xml.ts';
import { NO_GAPS, type Body } from './body.ts';

/** What an element of the main part does when it opens and when it closes. */
interface Element {
  readonly open?: (body: Body, attributes: Attributes) => void;
  readonly close?: (body: Body) => void;
  /** Nothing inside is shown. */
  readonly skips?: true;
}

const value = (attributes: Attributes): string => attributes['w:val'] ?? '';
const skipped: Element = { skips: true };

/** What is done to the table at hand. */
function toTable(step: (tables: Body['tables'], value: string) => void): NonNullable<Element['open']> {
  return ({ act, tables }, attributes) => {
    act(() => step(tables, value(attributes)));
  };
}

/** A switch of the paragraph at hand. */
function ofParagraph(name: 'style' | 'list'): Element {
  return {
    open: (body, attributes) => {
      const paragraph = body.paragraph();
      if (paragraph) paragraph[name] = value(attributes);
    },
  };
}

/** A measure of the gaps at the edges of the row at hand. */
function ofGaps(name: keyof Body['gaps'], attribute: 'w:val' | 'w:w'): Element {
  return {
    open: ({ gaps }, attributes) => {
      gaps[name] = integer(attributes[attribute], 0);
    },
  };
}

function writing(characters: string): Element {
  return {
    open: ({ write }) => write(characters),
  };
}

/** Text that a revision took away: counted, so that the reader is told. */
const takenAway: Element = {
  skips: true,
  open: (body) => {
    if (body.paragraph()) body.deletions += 1;
  },
};

const text: Element = {
  open: (body) => {
    body.inText = true;
  },
  close: (body) => {
    body.inText = false;
  },
};

const lineBreak: Element = {
  open: ({ act, composer, tables }) => {
    act(() => {
      if (!tables.shows()) return;
      if (composer.inCell()) composer.breakLine();
      else composer.endParagraph();
    });
  },
};

/** Hidden text is not printed, and text struck through is deleted by hand. */
const hiding: Element = {
  open: ({ run }, attributes) => {
    if (run && isOn(attributes)) run.hidden = true;
  },
};

/** The elements of WordprocessingML (ECMA-376 part 1, 17) that say something of a report; all others run on. */
const ELEMENTS: Readonly<Record<string, Element>> = {
  // Tables
  'w:tbl': {
    open: ({ act, tables }) => act(tables.openTable),
    close: ({ act, tables }) => act(tables.closeTable),
  },
  'w:tr': {
    open: (body) => {
      body.gaps = { ...NO_GAPS };
      body.act(body.tables.openRow);
    },
    close: ({ act, tables, gaps: { after, widthAfter } }) => {
      act(() => {
        tables.skipColumns(after, widthAfter);
        tables.closeRow();
      });
    },
  },
  'w:trPr': {
    open: (body) => {
      body.inRowProperties = true;
    },
    close: (body) => {
      const { before, widthBefore } = body.gaps;
      body.inRowProperties = false;
      body.act(() => {
        body.tables.skipColumns(before, widthBefore);
      });
    },
  },
  'w:gridBefore': ofGaps('before', 'w:val'),
  'w:gridAfter': ofGaps('after', 'w:val'),
  'w:wBefore': ofGaps('widthBefore', 'w:w'),
  'w:wAfter': ofGaps('widthAfter', 'w:w'),
  'w:tc': {
    open: ({ act, tables }) => act(tables.openCell),
    close: ({ act, tables }) => act(tables.closeCell),
  },
  'w:gridSpan': {
    open: toTable((tables, columns) => tables.spanColumns(integer(columns, 1))),
  },
  'w:vMerge': {
    open: toTable((tables, merge) => {
      tables.mergeDown(merge === 'restart' ? merge : 'continue');
    }),
  },
  'w:hMerge': {
    open: toTable((tables, merge) => {
      if (merge !== 'restart') tables.mergeLeft();
    }),
  },

  // Paragraphs
  'w:p': {
    open: (body) => body.openParagraph(),
    close: (body) => body.closeParagraph(),
  },
  'w:pStyle': ofParagraph('style'),
  'w:numId': ofParagraph('list'),
  'w:ilvl': {
    open: (body, attributes) => {
      const paragraph = body.paragraph();
      if (paragraph) paragraph.level = integer(value(attributes), 0);
    },
  },
  'w:txbxContent': {
    open: (body) => body.openBox(),
    close: (body) => body.closeBox(),
  },

  // Runs
  'w:r': {
    open: (body) => {
      body.run = { hidden: false };
    },
    close: (body) => {
      body.run = null;
    },
  },
  'w:vanish': hiding,
  'w:strike': hiding,
  'w:dstrike': hiding,
  'w:vertAlign': {
    // A raised mark is a footnote's; glued to a figure it would make another figure.
    open: ({ run }, attributes) => {
      if (run && value(attributes) === 'superscript') run.hidden = true;
    },
  },
  'w:t': text,
  'm:t': text,
  'w:tab': {
    // Between runs it is a tab stop of the paragraph's properties.
    open: ({ run, write }) => {
      if (run) write('\t');
    },
  },
  'w:ptab': writing('\t'),
  'w:noBreakHyphen': writing('-'),
  'w:br': lineBreak,
  'w:cr': lineBreak,

  // Not shown
  'w:del': {
    skips: true,
    open: (body) => {
      if (body.inRowProperties) body.act(body.tables.deleteRow);
      else if (body.paragraph()) body.deletions += 1;
    },
  },
  'w:moveFrom': takenAway,
  // The older copy of a text box.
  'mc:Fallback': skipped,
  // Ruby, embedded objects, field codes, and what properties were before a revision.
  'w:rt': skipped,
  'w:object': skipped,
  'w:sdtPr': skipped,
  'w:instrText': skipped,
  'w:pPrChange': skipped,
  'w:rPrChange': skipped,
  'w:tcPrChange': skipped,
  'w:trPrChange': skipped,
};

const BY_NAME: ReadonlyMap<string, Element> = new Map(Object.entries(ELEMENTS));

/** What an element of this name does, or undefined where it only holds others. */
export function elementOf(name: string): Element | undefined {
  return BY_NAME.get(name);
}
