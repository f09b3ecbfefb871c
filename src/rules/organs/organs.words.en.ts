import type { words as zh } from './organs.words.zh.ts';

export const words: typeof zh = {
  'H-01': {
    name: 'Summary adds up',
    formula: 'Summary = own figures + all organs below, where a summary is stated and all reports are there',
    mayBe: 'Most organs report for themselves; with one report missing the rule is undecided.',
  },
  'H-02': {
    name: 'Part above the whole',
    formula: 'A figure of an organ below ≤ the summary’s figure',
    mayBe: 'The report above may be no summary.',
    fails: '“{about}”: the summary has {figure}, “{name}” below it has {other}.',
    passes: 'No organ below exceeds the summary.',
  },
  'H-03': {
    name: 'Text nearly identical to another organ’s',
    formula:
      'Without common phrases, a part is at most 90 % like another organ’s (75 % where all tables are equal too)',
    mayBe: 'The supervising office may have handed out a template.',
    fails: 'One part is {percent} % like that of “{name}”.',
    passes: 'No part is too much like another organ’s.',
  },
  'H-04': {
    name: 'Numbers identical to another organ’s',
    formula:
      'Of the figures above zero, fewer than nine tenths equal those of another organ in the year, or fewer than ten of ten or more do',
    mayBe:
      'Small figures agree by chance, hence the thresholds; a file may have been put in the wrong place. It is a hint only.',
    fails: 'Of {of} figures above zero, {figures} are those of the report of “{name}”.',
    passes: 'No other organ shares nine tenths of the figures.',
  },
  'H-05': {
    name: 'Zero among peers',
    formula: '0 here while the median of at least eight organs of the kind is 100 or more',
    mayBe: 'The organ may not hold this function.',
    fails: '“{about}” is 0 here; the median of {peers} organs of the kind is {median}.',
    passes: 'No figure is 0 where organs of the kind generally have one.',
  },
  'H-06': {
    name: 'Blank among peers',
    formula: 'Blank here while four fifths of the organs of the kind give a number',
    mayBe: 'The blank may stand for zero, or the function not be held.',
    fails: '“{about}” is blank here; {given} of {peers} organs of the kind give a number.',
    passes: 'No cell is blank that organs of the kind generally fill.',
  },
};
