import type { ShellWords } from './words.zh.ts';

export const words: ShellWords = {
  under: (title) => `${title} | Nianbao`,
  home: 'Nianbao: Annual reports on open government information, compared',
  product: 'Nianbao',
  productNote: 'Annual reports on open government information, compared',
  skip: 'Skip to content',
  navigation: 'Sections',
  compare: 'Compare',
  offices: 'Offices',
  check: 'Self-check',
  rules: 'Rules',
  data: 'Data',
  method: 'Method',
  source:
    'Figures come from the annual reports on open government information that each authority publishes. ' +
    'This site quotes and compares the figures; it does not rate them or change them.',
  licence:
    'Code under the MIT licence. Annual reports are official documents; when quoting, name the authority and the year.',
  version: 'Data version',
};
