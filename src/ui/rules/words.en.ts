import type { RulesWords } from './words.zh.ts';

export const words: RulesWords = {
  page: {
    title: 'Rule book',
    description: 'The formula and meaning of every rule, and its result for every report.',
  },
  title: 'Rules',
  lede: 'Each rule checks one thing: whether the figures and words of a report agree with each other. The rules, their formulas and the result for every report are here.',
  meanings: 'The four outcomes',
  outcomes: {
    pass: 'Agrees',
    fail: 'Does not agree',
    hint: 'Hint',
    undecidable: 'Cannot be decided',
    'not-applicable': 'Not applicable',
  },
  meaning: {
    fail: 'Checked by the formula, figures or words of the document do not match. That only says that two places differ: a slip, a different way of counting, or a mistake in our reading. It does not say that anything is wrong with the work.',
    undecidable: 'A figure or a document needed for the check is missing. It does not count as agreeing.',
    pass: 'Checked by the formula, they match.',
    'not-applicable': 'What the rule is about does not occur, or belongs to another edition of the form.',
  },
  hintNote: 'Rules marked “for information” hint at what is worth knowing; that is not a mismatch.',
  ownNote:
    'These ask whether this site has read everything and read it right. They do not speak of the reports and are counted apart.',
  untouched:
    'This site gives no scores, ranks nobody, infers no causes and changes nothing in the documents.',
  groups: {
    S: 'Structure and edition',
    C: 'Reading a cell',
    T2: 'Table of proactive disclosure',
    T3: 'Table of requests',
    T4: 'Table of review and litigation',
    P: 'Text against tables',
    D: 'Facts of the document',
    X: 'Across years',
    H: 'Across authorities',
    N: 'Local indicator tables',
    own: 'Checks on ourselves',
  },
  index: 'List of rules',
  severity: {
    error: 'figures of one report should agree',
    warning: 'may need a second look',
    note: 'for information',
    blocking: 'check on ourselves',
  },
  formula: 'What is checked',
  explanations: 'What may explain it',
  counts: 'Reports by outcome',
  report: '{count}',
  failing: 'Reports that do not agree',
  hinting: 'Reports with a hint',
  undecided: 'Reports where it cannot be decided',
  more: 'and {count} more, see checks.csv.',
  allNote: 'Every rule for every report:',
  year: '{year}',
};
