import type { words as zh } from './carry.words.zh.ts';

export const words: typeof zh = {
  'X-01': {
    name: 'Carry-over continues',
    formula: 'Carried out in last year’s report = carried in in this one, in total',
    mayBe: 'Organs merge or split, figures are corrected later, requests are reclassified.',
  },
  'X-02': {
    name: 'Carry-over by applicant',
    formula: 'Carried out last year = carried in this year, for each of the six kinds of applicant',
    mayBe: 'An applicant may be classed differently; two columns that trade places are told once.',
  },
  'X-03': {
    name: 'Stock of normative documents',
    formula: 'In force this year = in force last year + issued − repealed',
    mayBe: 'Documents expire, are counted anew, or go with a function to another organ.',
  },
  'X-04': {
    name: 'Stock of government rules',
    formula: 'In force this year = in force last year + issued − repealed',
    mayBe: 'Rules expire or are counted anew.',
  },
  'X-09': {
    name: 'Large carry-over two years running',
    formula: 'With twenty or more requests, half or more are not carried over two years running',
    mayBe: 'Requests that arrive in December are carried over as a matter of course.',
    fails: '{left} of {load} requests carried over this year, {leftBefore} of {loadBefore} last year.',
    passes: '{left} of {load} requests carried over this year, {leftBefore} of {loadBefore} last year.',
  },
  'X-10': {
    name: 'Renamed or merged',
    formula: 'Where the register names the organs this one continues, years are not chained',
    mayBe: 'The register decides.',
    passes: 'The register says this organ continues {names}.',
  },
};
