import type { words as zh } from './wording.words.zh.ts';

export const words: typeof zh = {
  'P-19': {
    name: 'Another organ’s name',
    formula: 'No other registered organ is named right beside 我局 or 本机关',
    mayBe: 'The sentence may speak of a partner or a government above.',
    fails: 'Beside 我局 or 本机关 stands “{name}”.',
    passes: 'No other organ’s name stands beside 我局 or 本机关.',
  },
  'P-20': {
    name: 'Processing fees spoken of in part six',
    formula: '2021 edition: part six says something on information-processing fees',
    mayBe: 'A bare 无 is read as not explicit, not as an error.',
    fails: 'Part six reads “{text}” and is not explicit on processing fees.',
    passes: 'Part six speaks of processing fees.',
  },
  'P-21': {
    name: 'Length of part five',
    formula: 'Part five has at least ten characters',
    mayBe: 'Its content may be in a picture or an attachment.',
    fails: 'Part five has {characters} characters: “{text}”.',
    passes: 'Part five has {characters} characters.',
  },
  'P-22': {
    name: 'Text nearly identical to last year’s',
    formula: 'Without common phrases and numbers, each part is at most 90 % like last year’s',
    mayBe: 'Statutory phrases are the same anyway; parts under 80 characters are left out.',
    fails: 'One part is {percent} % like that of {year}.',
    passes: 'No part is more than nine tenths like last year’s.',
  },
  'P-23': {
    name: 'Words printed twice',
    formula: 'No word or stop is printed twice',
    mayBe: 'Shown on the report’s own page only; style is not data.',
    fails: 'Words or stops that seem to be printed twice: {texts} (places: {places}).',
    passes: 'No word or stop seems to be printed twice.',
  },
  'P-24': {
    name: 'Two units for one figure',
    formula: 'One figure is told in one unit',
    mayBe: '条 and 件 are often used alike; told for information.',
    fails: '“{about}”, {figure}, is told in both {unit} and {otherUnit}.',
    passes: 'Each figure is told in one unit.',
  },
};
