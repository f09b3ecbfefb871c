import type { words as zh } from './dates.words.zh.ts';

export const words: typeof zh = {
  'D-01': {
    name: 'One year throughout the report',
    formula: 'Title, opening and period carry the same year',
    mayBe: 'The opening may mention another year; only title against period is a contradiction.',
    fails: 'Title, opening and period carry the years {years}.',
    passes: 'Title, opening and period all carry {years}.',
  },
  'D-02': {
    name: 'One organ throughout the report',
    formula: 'The organ of the title = the organ of the signature; short forms count as the full name',
    mayBe: 'Titles often use short forms; one that is not in the register may go unrecognised.',
    fails: 'The title says “{title}”, the signature “{signature}”.',
    passes: 'Title “{title}” and signature “{signature}” are the same organ.',
  },
  'D-03': {
    name: 'Signed before the year’s end',
    formula: 'Date of signature ≥ 31 December of the year reported on',
    mayBe: 'The date may be that of a draft.',
    fails: 'The date is {date}, before the period ends on {end}.',
    passes: 'The date is {date}; the period ends on {end}.',
  },
  'D-04': {
    name: 'Date of publication',
    formula: 'The date printed is not after 31 January of the next year, 31 March for governments',
    mayBe: 'A date of signature is not a date of publication, and places have terms of their own.',
    fails: 'The date printed is {date}, after {end}.',
    passes: 'The date printed is {date}, not after {end}.',
  },
  'D-05': {
    name: 'Period the figures cover',
    formula: 'Where a period is stated, it runs from 1 January to 31 December of one year',
    mayBe: 'Web pages lose characters, and a date may be damaged.',
    fails: 'The period stated is {from} to {to}.',
    passes: 'The period stated is {from} to {to}.',
  },
};
