import type { LeadOnWords } from './lead-on.words.zh.ts';

export const words: LeadOnWords = {
  title: 'This address has changed',
  moved: 'This page has a new address:',
};
