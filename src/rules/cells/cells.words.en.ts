import type { words as zh } from './cells.words.zh.ts';

export const words: typeof zh = {
  'C-01': {
    name: 'Readable number',
    formula: 'Without spaces, bookmarks and thousands separators, full width made half, a number is left',
    mayBe: 'A cell may hold a word such as 无; it is kept as it is and never taken for 0.',
    fails: '“{about}” reads “{text}”, which is no number (such cells: {cells}).',
    passes: 'None of {cells} cells holds words in place of a number.',
  },
  'C-02': {
    name: 'Blank, slash and zero kept apart',
    formula: 'A cell is a number, a blank, a slash or dash, or words; none is turned into another',
    mayBe: 'A rule of reading, not a verdict on the report.',
    passes: 'Of {cells} cells: {numbers} numbers, {blanks} blanks, {marks} slashes or dashes, {words} words.',
  },
  'C-03': {
    name: 'Blank cells',
    formula: 'Number of blanks among the cells asked for; up to two are a note',
    mayBe: 'Some organs leave rows of zeros empty, so all blanks are told in one line.',
    fails: 'Blank among {cells} cells: {blanks}, the first being “{about}”.',
    passes: 'None of the {cells} cells is blank.',
  },
  'C-04': {
    name: 'Not negative',
    formula: 'Counts and amounts ≥ 0',
    mayBe: 'The 2019 column of change may be negative and is left out.',
    fails: '“{about}” reads {figure}.',
    passes: 'No count or amount is below 0.',
  },
  'C-05': {
    name: 'Whole counts',
    formula: 'Counts have no fraction; amounts are left out',
    mayBe: 'Exported tables may print 0 as 0.0, which is whole.',
    fails: '“{about}” reads {figure}.',
    passes: 'All counts are whole.',
  },
  'C-08': {
    name: 'Look-alike characters',
    formula: 'A number holds O, l, I or 〇, full-width digits or a full-width point',
    mayBe: 'Full-width digits are read as usual; letters are kept as they are.',
    fails: '“{about}” is written “{text}” (such cells: {cells}).',
    passes: 'No look-alike characters.',
  },
  'C-10': {
    name: 'Number like a year',
    formula: 'A count from 2018 to 2030 whose neighbours are all below 50',
    mayBe: 'A large organ may well have two thousand cases.',
    fails: '“{about}” reads {figure}, which looks like a year.',
    passes: 'No count looks like a year.',
  },
  'C-11': {
    name: 'Unit inside a cell',
    formula: 'A cell holds a unit beside its number',
    mayBe: 'The unit is read and converted; told for information.',
    fails: '“{about}” is written “{text}”, unit included (such cells: {cells}).',
    passes: 'No cell holds a unit.',
  },
  'C-12': {
    name: 'Long fraction',
    formula: 'An amount with more than six decimals',
    mayBe: 'Mostly a residue of a spreadsheet’s arithmetic.',
    fails: '“{about}” is written “{text}”, with more than six decimals.',
    passes: 'No amount has more than six decimals.',
  },
};
