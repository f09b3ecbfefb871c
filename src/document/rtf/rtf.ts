import { type Composer, composeDocument } from '../compose/compose.ts';
import type { ReadText } from '../document.ts';
import { type BufferedCell, writeRows } from '../compose/row-buffer.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Groups that hold no text of the report. */
const SKIPPED = new Set(
  (
    'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote ' +
    'annotation themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator ' +
    'fldinst object xmlnstbl mmathPr sp bkmkstart bkmkend pgdsctbl filetbl revtbl userprops nonesttables'
  ).split(' '),
);

/** Ignorable groups whose text counts all the same: text boxes and nested tables. */
const KEPT = new Set(['shpinst', 'shptxt', 'nesttableprops', 'listtext']);

const CHARACTERS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  nestcell: '\t',
};

const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  65001: 'utf-8',
};
const FONT_CHARSETS: Readonly<Record<number, string>> = {
  134: 'gb18030',
  136: 'big5',
  128: 'shift_jis',
  129: 'euc-kr',
};

/** Hidden, deleted, struck through by hand, or raised: none of it is a figure's own text. */
const UNREAD = new Set(['v', 'deleted', 'strike', 'striked', 'super']);

interface Group {
  skipped: boolean;
  starred: boolean;
  hidden: boolean;
  /** Bytes that stand in for a Unicode character in old readers. */
  fallback: number;
  font: number;
  destination: string;
}

/** Reads a rich-text file: its characters by Unicode escape or by the code page of their font, its rows by `\row`. */
export function readRtf(bytes: Uint8Array): ReadText {
  const composer = composeDocument();
  writeRtf(bytes, composer);
  return composer.finish();
}

/** Writes what a rich-text file shows to a composer. */
export function writeRtf(bytes: Uint8Array, composer: Composer): void {
  const rows = writeRows(composer);
  const fonts = new Map<number, string>();
  const decoders = new Map<string, TextDecoder>();
  const groups: Group[] = [];
  let group: Group = {
    skipped: false,
    starred: false,
    hidden: false,
    fallback: 1,
    font: -1,
    destination: '',
  };
  let codePage = 'cp1252';
  let pending: number[] = [];
  let pendingFont = -1;
  let text = '';
  let paragraphs: string[] = [];
  let cells: BufferedCell[] = [];
  let merges: BufferedCell['joins'][] = [];
  let merge: BufferedCell['joins'] = null;
  let inTable = false;
  let passOver = 0;

  const flushBytes = (): void => {
    if (pending.length === 0) return;
    const encoding = fonts.get(pendingFont) ?? codePage;
    const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
    decoders.set(encoding, decoder);
    text += decoder.decode(new Uint8Array(pending));
    pending = [];
  };
  const write = (characters: string): void => {
    flushBytes();
    if (!group.skipped && !group.hidden) text += characters;
  };
  const endParagraph = (): void => {
    flushBytes();
    if (inTable) paragraphs.push(text);
    else rows.paragraph(text);
    text = '';
  };
  const endCell = (): void => {
    flushBytes();
    cells.push({ paragraphs: [...paragraphs, text] });
    paragraphs = [];
    text = '';
  };
  const endRow = (): void => {
    if (text.trim() !== '' || paragraphs.length > 0) endCell();
    rows.row(cells.map((cell, index) => ({ ...cell, joins: merges[index] ?? null })));
    cells = [];
  };
  const word = (name: string, number: number | null): void => {
    if (name === '*') group.starred = true;
    else if (SKIPPED.has(name) || (group.starred && group.destination === '' && !KEPT.has(name))) {
      group.skipped = true;
      group.destination ||= name;
    } else if (name === 'uc') group.fallback = Math.min(Math.max(number ?? 1, 0), 8);
    else if (name === 'ansicpg') codePage = CODE_PAGES[number ?? 0] ?? codePage;
    if (name === 'f') group.font = number ?? -1;
    else if (name === 'fcharset' && FONT_CHARSETS[number ?? 0])
      fonts.set(group.font, FONT_CHARSETS[number ?? 0] ?? '');
    if (group.skipped) return;
    if (group.starred && group.destination === '') group.destination = name;
    if (name === 'u') {
      write(String.fromCharCode(((number ?? 0) + 65536) % 65536));
      passOver = group.fallback;
    } else if (name === 'par' || name === 'sect' || name === 'page') endParagraph();
    else if (name === 'line' || name === 'nestrow') {
      if (inTable) write('\n');
      else endParagraph();
    } else if (name === 'pard') inTable = false;
    else if (name === 'intbl') inTable = true;
    else if (name === 'trowd') merges = [];
    else if (name === 'clmrg') merge = 'left';
    else if (name === 'clvmrg') merge = 'above';
    else if (name === 'cellx') {
      merges.push(merge);
      merge = null;
    } else if (name === 'cell') endCell();
    else if (name === 'row') endRow();
    else if (UNREAD.has(name)) group.hidden = number !== 0;
    else if (name === 'plain' || name === 'nosupersub') group.hidden = false;
    else write(CHARACTERS[name] ?? '');
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'byte') {
      if (passOver > 0) passOver -= 1;
      else if (!group.skipped && !group.hidden) {
        if (pendingFont !== group.font) flushBytes();
        pendingFont = group.font;
        pending.push(token.byte);
      }
      continue;
    }
    passOver = 0;
    if (token.kind === 'open') {
      groups.push(group);
      group = { ...group, starred: false, destination: '' };
    } else if (token.kind === 'close') {
      flushBytes();
      group = groups.pop() ?? group;
    } else word(token.word, token.number);
  }
  if (cells.length > 0) endRow();
  inTable = false;
  endParagraph();
  rows.paragraph('');
}
