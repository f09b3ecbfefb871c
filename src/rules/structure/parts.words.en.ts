import type { words as zh } from './parts.words.zh.ts';

export const words: typeof zh = {
  'S-01': {
    name: 'Edition of the form',
    formula:
      'The edition is the one whose columns in table two and rows in table three are printed; those of two editions: mixed.',
    mayBe: 'An older file may have been reused. Column labels decide, the year never does.',
    fails: 'Column labels of both editions appear in one report.',
    passes: 'Read as the {form} edition by its column labels.',
  },
  'S-02': {
    name: 'Six parts present',
    formula: 'Each of the six parts has a heading, matched by meaning and not by number',
    mayBe:
      'Headings are worded differently from place to place, and parts such as organisation may be added; an unusual heading may have gone unrecognised.',
    fails: 'No heading was seen for: {absent}.',
    passes: 'All six parts have a heading; the text has {parts} parts.',
  },
  'S-03': {
    name: 'Numbering of parts',
    formula: 'First-level ordinals go up by one and keep one style',
    mayBe: 'Automatic numbering in word processors often turns 二、 into 2、; a matter of layout only.',
    fails: 'The parts are numbered {ordinals}: style or order is not uniform.',
    passes: 'The parts are numbered {ordinals}.',
  },
  'S-04': {
    name: 'Title of a part fits its number',
    formula: 'With exactly six parts, each stands under its number; with more, their order is kept',
    mayBe: 'Some places add a part, and the numbers after it move on.',
    fails: 'Under the number {ordinal} stands “{title}”, which is part {place} of the form.',
    passes: 'The {parts} parts stand in the order of the form.',
  },
  'S-05': {
    name: 'Three tables present',
    formula: 'A table stands under each of the headings two, three and four',
    mayBe: 'Tables may be published as pictures or attachments, which leaves the rule undecided.',
    fails: 'Not seen: {about}.',
    unread: 'There are words of a table under the heading, but this site could not read it: {about}.',
    passes: 'All three tables are there.',
  },
  'S-12': {
    name: 'Five topics in part one',
    formula: 'Part one speaks of disclosure, requests, information management, platforms and supervision',
    mayBe: 'Order and wording are free; not every edition asks for them.',
    fails: 'Part one does not seem to speak of: {absent}.',
    passes: 'Part one speaks of all five topics.',
  },
};
