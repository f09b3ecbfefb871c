import { integer } from '../xml.ts';
import { type Element, type Elements, valueOf } from './element.ts';

/** A switch of the paragraph at hand. */
function ofParagraph(name: 'style' | 'list'): Element {
  return {
    open: (body, attributes) => {
      const paragraph = body.paragraph();
      if (paragraph) paragraph[name] = valueOf(attributes);
    },
  };
}

/** Paragraphs, and what stands among them: embedded chunks. */
export const PARAGRAPH_ELEMENTS: Elements = {
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
      if (paragraph) paragraph.level = integer(valueOf(attributes), 0);
    },
  },
  // Word 2003 writes the number out.
  'wx:t': {
    open: (body, attributes) => {
      const paragraph = body.paragraph();
      if (paragraph && body.inParagraphProperties) paragraph.number = attributes['wx:val'] ?? '';
    },
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
};
