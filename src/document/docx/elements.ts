import { type Attributes, integer, isOn } from '../xml.ts';
import { symbolText, UNKNOWN_GLYPH } from '../symbols.ts';
import { NO_GAPS, type Body } from './body.ts';
import { lookOf } from './look.ts';

/** What an element of the main part does when it opens and when it closes. */
interface Element {
  readonly open?: (body: Body, attributes: Attributes) => void;
  readonly close?: (body: Body) => void;
  /** It stands in runs only, and counts inside the instruction of a field too. */
  readonly inRun?: true;
}

const value = (attributes: Attributes): string => attributes['w:val'] ?? '';

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

/** A property of the run at hand. Between runs it is the paragraph mark's. */
function ofRun(name: string): Element {
  return {
    open: ({ run }, attributes) => {
      if (run) lookOf(name, attributes, run.look);
    },
  };
}

/** The end of what paragraphs can be joined in. */
const ending = (close: (body: Body) => void): NonNullable<Element['close']> => {
  return (body) => {
    body.endJoin();
    close(body);
  };
};

/** The elements of WordprocessingML (ECMA-376 part 1, 17) that say something of a report; all others run on. */
const ELEMENTS: Readonly<Record<string, Element>> = {
  // Tables
  'w:tbl': {
    open: ending(({ act, tables }) => act(tables.openTable)),
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
  'w:hidden': {
    open: (body, attributes) => {
      if (body.inRowProperties && isOn(attributes)) body.act(body.tables.deleteRow);
    },
  },
  'w:gridBefore': ofGaps('before', 'w:val'),
  'w:gridAfter': ofGaps('after', 'w:val'),
  'w:wBefore': ofGaps('widthBefore', 'w:w'),
  'w:wAfter': ofGaps('widthAfter', 'w:w'),
  'w:tc': {
    open: ({ act, tables }) => act(tables.openCell),
    close: ending(({ act, tables }) => act(tables.closeCell)),
  },
  'w:gridSpan': {
    open: toTable((tables, columns) => tables.spanColumns(integer(columns, 1))),
  },
  'w:vMerge': {
    open: toTable((tables, merge) => {
      tables.mergeDown(merge === 'restart' ? merge : 'continue');
    }),
  },
  // Word 2003 writes them small.
  'w:vmerge': {
    open: toTable((tables, merge) => {
      tables.mergeDown(merge === 'restart' ? merge : 'continue');
    }),
  },
  'w:hmerge': {
    open: toTable((tables, merge) => {
      if (merge !== 'restart') tables.mergeLeft();
    }),
  },
  // A deleted cell is gone, as one that is merged into its neighbour.
  'w:cellDel': {
    open: toTable((tables) => tables.mergeLeft()),
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
  'w:pPr': {
    open: (body) => {
      body.inParagraphProperties = true;
    },
    close: (body) => {
      body.inParagraphProperties = false;
    },
  },
  'w:pStyle': ofParagraph('style'),
  'w:numId': ofParagraph('list'),
  'w:ilvl': {
    open: (body, attributes) => {
      const paragraph = body.paragraph();
      if (paragraph) paragraph.level = integer(value(attributes), 0);
    },
  },
  // Word 2003 writes the number out.
  'wx:t': {
    open: (body, attributes) => {
      const paragraph = body.paragraph();
      if (paragraph && body.inParagraphProperties) paragraph.number = attributes['wx:val'] ?? '';
    },
  },
  'w:txbxContent': {
    open: (body) => body.openBox(),
    close: ending((body) => body.closeBox()),
  },
  'w:altChunk': {
    open: (body, attributes) => {
      body.endJoin();
      const write = body.parts.chunk(attributes['r:id'] ?? '');
      if (!write) body.missing += 1;
      const { act, composer, tables, met } = body;
      act(() => {
        tables.begin();
        if (write && tables.shows()) met.push(...write(composer));
      });
    },
  },

  // Runs
  'w:r': {
    inRun: true,
    open: (body) => {
      body.run = { look: {}, style: '' };
    },
    close: (body) => {
      body.run = null;
    },
  },
  'w:rStyle': {
    open: ({ run }, attributes) => {
      if (run) run.style = value(attributes);
    },
  },
  'w:vanish': ofRun('w:vanish'),
  'w:strike': ofRun('w:strike'),
  'w:dstrike': ofRun('w:dstrike'),
  'w:vertAlign': ofRun('w:vertAlign'),
  'w:position': ofRun('w:position'),
  'w:sz': ofRun('w:sz'),
  'w:fldChar': {
    inRun: true,
    open: ({ parts }) => {
      parts.fields.mark();
    },
  },
  'w:sym': {
    open: (body, attributes) => {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      const shown = symbolText(attributes['w:font'] ?? '', code);
      if (shown === UNKNOWN_GLYPH) body.unknown += 1;
      body.write(shown);
    },
  },
  'w:t': text,
  'm:t': text,
  // Parts of a formula that stand above one another make no figure in a line.
  'm:sup': writing('^'),
  'm:sub': writing('_'),
  'm:den': writing('/'),
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
};

const BY_NAME: ReadonlyMap<string, Element> = new Map(Object.entries(ELEMENTS));

/** What an element of this name does, or undefined where it only holds others. */
export function elementOf(name: string): Element | undefined {
  return BY_NAME.get(name);
}
