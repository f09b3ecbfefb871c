import type { TitleWords } from './titles.words.zh.ts';

export const words: TitleWords = {
  sections: {
    check: {
      title: 'Check a draft',
      description:
        'Drop a draft report: it is read, checked and compared on this computer. The file is not sent anywhere.',
    },
    rules: {
      title: 'Rule book',
      description: 'The formula and meaning of every rule, and its result for every report.',
    },
    data: {
      title: 'Data and dictionary',
      description: 'Downloads of all data, columns, units, status codes and examples.',
    },
    method: {
      title: 'Method',
      description: 'How figures are read, what the states mean and what this site does not do.',
    },
    deck: {
      title: 'Slides',
      description: 'Put charts together, order them, present or print them, or take them as PPTX or XLSX.',
    },
  },
  under: (title, product) => `${title} | ${product}`,
  home: (product, note) => `${product}: ${note}`,
  report: (name, year) => `${name}: annual report ${year}`,
  reportText: (_, year) =>
    `The three tables of the ${year} annual report, the source of every figure and the results of the checks.`,
  officeText: (name) => `Figures of the annual reports of ${name}, year by year.`,
};
