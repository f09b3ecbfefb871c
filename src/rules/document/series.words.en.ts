import type { words as zh } from './series.words.zh.ts';

export const words: typeof zh = {
  'D-06': {
    name: 'Two reports for one year',
    formula: 'One organ has one report for a year',
    mayBe: 'One may be a corrected edition: both are kept, the later signature counts.',
    fails: 'There are {documents} documents of this organ for {year}.',
    passes: 'There is one document of this organ for the year.',
  },
  'D-07': {
    name: 'Same text and figures as in another year',
    formula:
      'The free prose is at most 95 % like that of another year, or fewer than nine tenths of the figures above zero are equal, or fewer than ten of ten or more are',
    mayBe:
      'One year’s work may be much like another’s, or the wrong file may have been used, so it is a hint only.',
    fails:
      'The free prose is {percent} % like the report for {year}; {figures} figures above zero are equal.',
    passes: 'Not the same as any of {documents} reports for other years.',
  },
  'D-08': {
    name: 'Source changed since it was read',
    formula: 'The text without white space is that of the last release',
    mayBe: 'A page’s navigation may have changed; white space is taken out before comparing.',
    fails: 'The text differs from the last release.',
    passes: 'The text is that of the last release.',
  },
  'D-09': {
    name: 'Missing year',
    formula: 'Where there is an earlier report, the year before is there too',
    mayBe: 'The organ may be new, merged or renamed, or the report not collected here.',
    fails: 'There is a report for {year} and none for {from}–{to}.',
    passes: 'The report of the year before is there.',
  },
  'D-10': {
    name: 'Markers left by conversion',
    formula: 'Number of bookmarks, field codes and page numbers left in the text',
    mayBe:
      'Mostly left by a change of file format, which may have been made for this collection; the published original need not have them. They are taken out before reading.',
    fails:
      'Bookmarks, field codes or page numbers in the text that was read: {marks}. They were taken out before reading.',
    passes: 'No markers are left in the text.',
  },
};
