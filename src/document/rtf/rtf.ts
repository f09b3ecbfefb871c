import { type Composer, composeDocument } from '../compose/compose.ts';
import { collectPassage, type Passage } from '../compose/passage.ts';
import { type BufferedCell, writeRows } from '../compose/row-buffer.ts';
import type { ReadText } from '../document.ts';
import { type Group, isLifted, OUTERMOST } from './rtf-group.ts';
import { LONGEST_INSTRUCTION, symbolNamed } from './rtf-symbol.ts';
import { openFonts } from './rtf-fonts.ts';
import { openStyles } from './rtf-styles.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { CHARACTERS, DELETED, KEPT, SKIPPED, switched } from './rtf-words.ts';

/** Reads a rich-text file: its characters by Unicode escape or by the code page of their font, its rows by `\row`. */
export function readRtf(bytes: Uint8Array): ReadText {
  const composer = composeDocument();
  writeRtf(bytes, composer);
  return composer.finish();
}

/** Writes what a rich-text file shows to a composer. */
export function writeRtf(bytes: Uint8Array, composer: Composer): void {
  const rows = writeRows(composer);
  const styles = openStyles();
  const passage = collectPassage();
  const fonts = openFonts();
  const groups: Group[] = [];
  let group: Group = { ...OUTERMOST };
  let pending: number[] = [];
  let pendingFont = 0;
  let pendingSwitches = 0;
  let pendingLift = false;
  let paragraphs: Passage[] = [];
  let cells: BufferedCell[] = [];
  let merges: BufferedCell['joins'][] = [];
  let merge: BufferedCell['joins'] = null;
  let inTable = false;
  let passOver = 0;
  let instruction = '';
  let symbolShown = false;

  const put = (characters: string, switches: number, lifted: boolean): void => {
    if (characters === '' || (switches & DELETED) !== 0) return;
    // In a cell it would stand before a figure.
    if (switches !== 0 || (group.label && inTable)) passage.leaveOut(characters);
    else if (lifted) passage.writeLifted(characters);
    else passage.write(characters);
  };
  const flushBytes = (): void => {
    if (pending.length === 0) return;
    put(fonts.decode(pending, pendingFont), pendingSwitches, pendingLift);
    pending = [];
  };
  const write = (characters: string): void => {
    flushBytes();
    put(characters, group.switches, isLifted(group));
  };
  const byte = (code: number): void => {
    if (group.within === 'fldinst' && instruction.length < LONGEST_INSTRUCTION)
      instruction += String.fromCharCode(code);
    if (passOver > 0) passOver -= 1;
    else if (!group.skipped) {
      const font = group.font ?? fonts.usual();
      const lifted = isLifted(group);
      if (pendingFont !== font || pendingSwitches !== group.switches || pendingLift !== lifted) flushBytes();
      pendingLift = lifted;
      pendingFont = font;
      pendingSwitches = group.switches;
      pending.push(code);
    }
  };
  const endParagraph = (): void => {
    flushBytes();
    // Two paragraphs whose mark was deleted are one.
    if ((group.switches & DELETED) !== 0) return;
    if (inTable) paragraphs.push(passage.take());
    else rows.paragraph(passage.take());
  };
  const endCell = (): void => {
    flushBytes();
    cells.push({ paragraphs: [...paragraphs, passage.take()] });
    paragraphs = [];
  };
  const endRow = (): void => {
    flushBytes();
    if (!passage.isBlank() || paragraphs.length > 0) endCell();
    rows.row(cells.map((cell, index) => ({ ...cell, joins: merges[index] ?? null })));
    cells = [];
  };
  /** What is said of the file and its fonts, inside skipped groups too. */
  const declare = (name: string, number: number | null): void => {
    fonts.declare(name, number, group.font ?? 0);
    if (name === 'f') group.font = number ?? 0;
    else if (name === 'uc') group.fallback = Math.min(Math.max(number ?? 1, 0), 8);
  };
  /** Opens a destination where the word is one that is not read. */
  const skip = (name: string): void => {
    const isResult = name === 'fldrslt' && symbolShown;
    if (isResult) symbolShown = false;
    if (!isResult && !SKIPPED.has(name) && !(group.starred && group.destination === '' && !KEPT.has(name)))
      return;
    group.skipped = true;
    group.destination ||= name;
    group.within ||= name;
  };
  const look = (name: string, number: number | null): void => {
    if (name === 'plain') group = { ...group, switches: 0, font: null, lift: 0, size: 24 };
    else if (name === 'up' || name === 'dn') group.lift = name === 'up' ? (number ?? 6) : 0;
    else if (name === 'fs') group.size = number ?? 24;
    else if (name === 's' || name === 'cs') group.switches |= styles.switches(name, number);
    else group.switches = switched(group.switches, name, number) ?? group.switches;
  };
  const word = (name: string, number: number | null): void => {
    if (name === '*') {
      group.starred = true;
      return;
    }
    if (name === 'pntext' || name === 'listtext') group.label = true;
    skip(name);
    declare(name, number);
    if (group.within === 'stylesheet') styles.declare(name, number);
    const outer = groups.at(-1);
    if (name === 'ud' && outer?.destination === 'upr') group.skipped = outer.skipped;
    if (group.skipped) return;
    if (name === 'upr' || (group.starred && group.destination === '')) group.destination = name;
    look(name, number);
    if (name === 'u') {
      const character = String.fromCharCode(((number ?? 0) + 65536) % 65536);
      write(fonts.shown(character, group.font ?? fonts.usual()));
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
    else if (CHARACTERS[name] !== undefined) write(CHARACTERS[name]);
  };
  const close = (): void => {
    flushBytes();
    const closed = group;
    group = groups.pop() ?? group;
    if (closed.destination !== 'fldinst' || group.skipped) return;
    const shown = symbolNamed(instruction);
    instruction = '';
    if (shown === null) return;
    symbolShown = true;
    write(shown);
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'byte') {
      byte(token.byte);
      continue;
    }
    passOver = 0;
    if (token.kind === 'open') {
      groups.push(group);
      // Of two ways to write the same, the one without Unicode is passed over.
      const skipped = group.skipped || group.destination === 'upr';
      group = { ...group, skipped, starred: false, destination: '' };
    } else if (token.kind === 'close') close();
    else word(token.word, token.number);
  }
  if (cells.length > 0) endRow();
  inTable = false;
  group.switches = 0;
  endParagraph();
  rows.paragraph('');
}
