import { symbolText } from '../symbols.ts';
import { isOn } from '../xml.ts';
import { type Element, type Elements, valueOf } from './element.ts';
import { fieldMark } from './form-elements.ts';
import { lookOf } from './look/look.ts';

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

/** A note's mark may be text of the run behind it. */
const note: Element = {
  open: ({ run }, attributes) => {
    const follows = attributes['w:customMarkFollows'];
    if (run && follows !== undefined) run.isMark = isOn({ 'w:val': follows });
  },
};

/** Runs of text: how they look, and what they write. */
export const RUN_ELEMENTS: Elements = {
  'w:r': {
    inRun: true,
    open: (body) => {
      body.run = { look: {}, style: '', isMark: false };
    },
    close: (body) => {
      body.run = null;
    },
  },
  'w:rStyle': {
    open: ({ run }, attributes) => {
      if (run) run.style = valueOf(attributes);
    },
  },
  'w:vanish': ofRun('w:vanish'),
  'w:strike': ofRun('w:strike'),
  'w:dstrike': ofRun('w:dstrike'),
  'w:vertAlign': ofRun('w:vertAlign'),
  'w:position': ofRun('w:position'),
  'w:sz': ofRun('w:sz'),
  'w:rFonts': ofRun('w:rFonts'),
  'w:fldChar': {
    inRun: true,
    open: (body, attributes) => {
      fieldMark(body, attributes['w:fldCharType'] ?? '');
    },
  },
  'w:sym': {
    open: (body, attributes) => {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      body.write(symbolText(attributes['w:font'] ?? '', code));
    },
  },
  'w:instrText': {
    inRun: true,
    open: (body) => {
      body.inCode = true;
    },
    close: (body) => {
      body.inCode = false;
    },
  },
  'w:footnoteReference': note,
  'w:endnoteReference': note,
  'w:t': text,
  'm:t': text,
  // Parts of a formula that stand above one another make no figure in a line.
  'm:sup': writing('^'),
  'm:sub': writing('_'),
  'm:lim': writing('_'),
  'm:den': writing('/'),
  'm:e': writing(' '),
  'm:deg': {
    close: ({ write }) => write('√'),
  },
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
