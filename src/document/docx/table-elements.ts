import { integer, isOn } from '../xml.ts';
import type { Body } from './body.ts';
import { NO_GAPS } from './tables.ts';
import { type Element, type Elements, ending, valueOf } from './element.ts';

/** What is done to the table at hand. */
function toTable(step: (tables: Body['tables'], value: string) => void): NonNullable<Element['open']> {
  return ({ act, tables }, attributes) => {
    act(() => step(tables, valueOf(attributes)));
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

const mergeDown: Element = {
  open: toTable((tables, merge) => {
    tables.mergeDown(merge === 'restart' ? merge : 'continue');
  }),
};

const mergeLeft: Element = {
  open: toTable((tables, merge) => {
    if (merge !== 'restart') tables.mergeLeft();
  }),
};

/** Tables, their rows and cells. */
export const TABLE_ELEMENTS: Elements = {
  'w:tbl': {
    open: ending((body) => body.openTable()),
    close: (body) => body.closeTable(),
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
  'w:vMerge': mergeDown,
  'w:hMerge': mergeLeft,
  // Word 2003 writes them small.
  'w:vmerge': mergeDown,
  'w:hmerge': mergeLeft,
  // A deleted cell is gone, as one that is merged into its neighbour.
  'w:cellDel': {
    open: toTable((tables) => tables.mergeLeft()),
  },
};
