import type { Finding } from '../../finding/finding.ts';
import { type Composer, composeDocument } from '../compose/compose.ts';
import { collectPassage, type Passage } from '../compose/passage.ts';
import { writeRows } from '../compose/row-buffer.ts';
import type { ReadText } from '../document.ts';
import { openAsides } from './rtf-asides.ts';
import { keepBoxes, roughText } from './rtf-boxes.ts';
import { type Group, isLifted, OUTERMOST } from './rtf-group.ts';
import { LONGEST_INSTRUCTION, symbolNamed } from './rtf-symbol.ts';
import { openFonts } from './rtf-fonts.ts';
import { openRow } from './rtf-row.ts';
import { openStyles } from './rtf-styles.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { characterOf, CHARACTERS, DELETED, KEPT, LOWERED, SKIPPED, switched } from './rtf-words.ts';

/** Reads a rich-text file: its characters by Unicode escape or by the code page of their font, its rows by `\row`. */
export function readRtf(bytes: Uint8Array): ReadText {
  const composer = composeDocument();
  const met = writeRtf(bytes, composer);
  const read = composer.finish();
  return { ...read, findings: [...read.findings, ...met] };
}

/** Writes what a rich-text file shows to a composer, and says what was met on the way. */
export function writeRtf(bytes: Uint8Array, composer: Composer): readonly Finding[] {
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
  const row = openRow(rows);
  let inTable = false;
  let passOver = 0;
  let instruction = '';
  let symbolShown = false;
  const asides = openAsides((written) => fonts.decode(written, fonts.usual()));
  const boxes = keepBoxes();

  const put = (characters: string, switches: number, lifted: boolean): void => {
    if (characters === '' || (switches & DELETED) !== 0) return;
    asides.shown(characters);
    // In a cell it would stand before a figure.
    if ((switches & ~LOWERED) !== 0 || (group.label && inTable)) passage.leaveOut(characters);
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
    if (passOver > 0) {
      passOver -= 1;
      return;
    }
    if (asides.isAside(group.destination)) asides.byte(code);
    else if (group.within === 'fonttbl' && group.destination !== 'falt') fonts.named(group.font ?? 0, code);
    if (group.within === 'fldinst' && instruction.length < LONGEST_INSTRUCTION)
      instruction += String.fromCharCode(code);
    if (!group.skipped) {
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
    else {
      rows.paragraph(passage.take());
      if (!row.hasCells()) boxes.write(writeBox);
    }
  };
  const endCell = (): void => {
    flushBytes();
    row.cell([...paragraphs, passage.take()]);
    paragraphs = [];
  };
  const endRow = (): void => {
    flushBytes();
    if (!passage.isBlank() || paragraphs.length > 0) endCell();
    row.end();
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
    asides.word(name, number);
    if (asides.isAside(name)) group = { ...group, destination: name, skipped: true };
    if (asides.isAside(group.destination)) {
      if (name === 'u') asides.character(characterOf(number));
      passOver = name === 'u' ? group.fallback : 0;
      return;
    }
    if (name === 'shpinst') group.destination = name;
    skip(name);
    declare(name, number);
    if (group.within === 'stylesheet') styles.declare(name, number);
    const outer = groups.at(-1);
    if (name === 'ud' && outer?.destination === 'upr') group.skipped = outer.skipped;
    if (group.skipped) return;
    if (name === 'upr' || (group.starred && group.destination === '')) group.destination = name;
    look(name, number);
    if (name === 'field') {
      flushBytes();
      group.destination = name;
      asides.openField();
    } else if (name === 'u') {
      write(fonts.shown(characterOf(number), group.font ?? fonts.usual()));
      passOver = group.fallback;
    } else if (name === 'par' || name === 'sect' || name === 'page') endParagraph();
    else if (name === 'line' || name === 'nestrow') {
      if (inTable) write('\n');
      else endParagraph();
    } else if (name === 'pard') inTable &&= group.label;
    else if (name === 'intbl') inTable = true;
    else if (name === 'cell') endCell();
    else if (name === 'row') endRow();
    else if (CHARACTERS[name] !== undefined) write(CHARACTERS[name]);
    else row.word(name);
  };
  const close = (): void => {
    flushBytes();
    const closed = group;
    group = groups.pop() ?? group;
    asides.close(closed.destination);
    if (closed.destination === 'field') write(asides.closeField());
    if (closed.destination !== 'fldinst' || group.skipped) return;
    const shown = symbolNamed(instruction);
    instruction = '';
    if (shown === null) return;
    symbolShown = true;
    write(shown);
  };

  const read = (from: number, to: number): void => {
    for (const token of rtfTokens(bytes, from, to)) {
      if (boxes.keeps(token)) continue;
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
      } else if (token.kind === 'close') {
        const box = boxes.ended();
        if (box) {
          const text = roughText(bytes, box.from, box.to);
          if (asides.seesWatermark(text)) boxes.drop();
          // A box floats where its author put it: what it holds is in no cell.
          else if (inTable) passage.leaveOut(text);
        }
        close();
      } else {
        word(token.word, token.number);
        if (token.word === 'shptxt' && !group.skipped) {
          flushBytes();
          boxes.open(token.end);
        }
      }
    }
    flushBytes();
    if (row.hasCells()) endRow();
    inTable = false;
    group.switches = 0;
    endParagraph();
  };
  const writeBox = (from: number, to: number): void => {
    const around = group;
    const outside = groups.splice(0);
    group = { ...OUTERMOST, fallback: around.fallback };
    read(from, to);
    groups.splice(0, groups.length, ...outside);
    group = around;
  };
  read(0, bytes.length);
  rows.paragraph('');
  return asides.findings();
}
