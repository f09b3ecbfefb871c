import type { words as zh } from './tables.words.zh.ts';

export const words: typeof zh = {
  'S-06': {
    name: 'Row labels complete',
    formula: 'Every row that the edition of the form prints in the requests table, each once',
    mayBe:
      'Wrapped labels and variants such as 转结 or 新收到 are usually matched; an unusual wording may have gone unrecognised.',
    fails:
      'The requests table should have {expected} rows; {found} were seen and {twice} appear twice: {about}.',
    unread: 'Of the {expected} rows of the requests table this site could read {found} only.',
    passes: 'Each of the {expected} rows of the requests table appears once.',
  },
  'S-07': {
    name: 'Number of columns',
    formula:
      'Seven cells in each row of the requests table, fifteen in table four, three for each kind of document in table two',
    mayBe:
      'Merged headings and empty cells at the end of a row change the count; empty ones at the end are not counted.',
    fails: '“{about}” should have {expected} cells; {found} were seen.',
    unread:
      'This site could not make out the cells of “{about}”: there should be {expected}, {found} were told apart.',
    passes: 'Every row has its number of cells.',
  },
  'S-08': {
    name: 'Balance note printed in the requests table',
    formula: 'The head of the requests table prints its own rule: first plus second equals third plus fourth',
    mayBe: 'The note is no figure; nothing depends on it.',
    fails: 'The note on the balance was not seen in the requests table.',
    passes: 'The requests table prints its note on the balance.',
  },
  'S-09': {
    name: 'Tables beside the statutory three',
    formula: 'Tables beside the three statutory ones are listed where there are any',
    mayBe:
      'Places may add tables of their own; listing them is a hint at what else the report holds, no remark on it.',
    fails: 'Tables beside the statutory three: {extra} (known local ones: {local}, unknown: {unknown}).',
    passes: 'There is no table beside the statutory three.',
  },
  'S-10': {
    name: 'Every number of the tables placed',
    formula: 'Numbers placed ÷ all numbers in the tables = 100 %',
    mayBe: 'A gap here is this site’s reading, not the report.',
    fails: 'Of {tokens} numbers in the tables, not placed: {left} ({texts}).',
    passes: 'All {tokens} numbers in the tables were placed.',
  },
  'S-11': {
    name: 'Same table twice',
    formula: 'Each statutory table appears once',
    mayBe: 'A city’s report may hold a summary and the organ’s own table, both of them right.',
    fails: 'Tables of a kind already seen: {again}. The figures come from the one settled on first.',
    passes: 'Each statutory table appears once.',
  },
};
