import type { SentenceWords } from './sentences.words.zh.ts';

export const words: SentenceWords = {
  undecided: (reason) => `Undecided: ${reason}`,
  notApplicable: (reason) => `Not applicable: ${reason}`,
  holds: 'It holds.',
  places: '. Places checked: {checked}.',
  subject: '“{about}”: ',
  side: (terms, total) => `${terms} (= ${total})`,
  mismatch: {
    '=': (left, right) => `${left} on one side, ${right} on the other, {gap} apart.`,
    '≤': (left, right) => `${left} is more than ${right} by {gap}.`,
    '≥': (left, right) => `${left} is less than ${right} by {gap}.`,
  },
  ending: 'En',
};
