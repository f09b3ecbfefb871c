import type { Method } from './method.ts';

export const words: Method = {
  page: {
    title: 'Method',
    description: 'How figures are read, what the states mean and what this site does not do.',
  },
  title: 'Method',
  lede: 'How figures are read from the reports, what the states mean and what this site does not do.',
  parts: [
    {
      id: 'reading',
      heading: 'How figures are read',
      text: [
        'A fixed program reads every report, without any language model: the same file always gives the same result. It finds the six parts and the three tables first and then knows each cell by its label, not by its place.',
        'Figures that no table holds, such as the total of items disclosed and the counts by channel, are read from the prose: only numbers with a verb of disclosing and a unit of items. Telephone numbers, percentages, cumulative figures, last year’s figures and figures for a whole district do not count.',
        'Every figure keeps its place in the source text. On the report page figure and text point at each other.',
      ],
    },
    {
      id: 'states',
      heading: 'Where there is no number',
      text: ['A figure that was not found is never written as 0. Zero means that the report says 0.'],
      list: [
        'blank: the form has the cell and the report left it empty.',
        'not applicable: the report says “/”, “—” or 不适用.',
        'not stated: the form asks for it and the report does not show it.',
        'not asked in that form: this edition has no such cell.',
        'no report held: this site holds no report of that year; it may well have been published.',
        'about: the report itself gives a rounded figure, kept as it is and marked.',
      ],
    },
    {
      id: 'editions',
      heading: 'Two editions of the form',
      text: [
        'Tables 2 and 3 exist in editions of 2019 and 2021 that differ in some questions: the 2019 edition asks for the number of fee items, the 2021 edition for the amount; normative documents and other outcomes differ as well.',
        'Where both ask the same (requests received and carried over, most outcomes, decisions on licences, penalties and coercion, reviews and lawsuits, disclosure told in prose) a series runs on, with a mark where the form changes. Where the questions differ it is drawn with a break and without a joining line; nothing is converted. The edition is known by the column labels, never by the year. The total of documents disclosed in the 2019 edition, for one, is never joined to the number in force in that of 2021.',
        'Checks across years use the reports of neighbouring years only, never the year before last; those on table 2 never reach across the two editions.',
      ],
    },
    {
      id: 'totals',
      heading: 'Totals and channels',
      text: [
        'One item may be disclosed on several channels, so channels add up to more than the total and are never stacked to one. Where a report states no total, the total is “not stated”. One event may be responded to on several channels as well: responses are not added up either.',
        'Parts of a whole are offered only where the form itself makes them add up; beside every share and rate stand numerator and denominator, and 0/0 is “not applicable”. A rate of several offices is the sum of their numerators over the sum of their denominators, never a mean of rates; the difference of two rates is in percentage points.',
        'Of more than twelve offices a chart opens on the latest year of which most reports are held (at least four fifths of the fullest year), largest first; other years are chosen under “Year”. The sum above a chart adds the offices that state a number and says how many they are; a report that sums up those below it is named apart and not added.',
      ],
    },
    {
      id: 'checks',
      heading: 'Checks',
      text: [
        'Every report is checked by public rules with four outcomes: pass, fail, undecidable, not applicable. A rule that misses one figure is undecidable. Rules marked “for information” only hint; rules on how much this site has read are counted apart.',
        'The mark ※ in charts and tables comes from arithmetic alone: a sum, a balance or a bound of that figure that does not hold. Hints, such as a likeness of words or figures, set no mark.',
        'A rule says whether the figures of a document agree with each other. It names no cause and rates no office. If you think a figure was misread, compare it with the source text and tell the maintainer of the site.',
      ],
    },
    {
      id: 'not-done',
      heading: 'What this site does not do',
      text: [],
      list: [
        'It changes, fills in and estimates nothing.',
        'It gives no scores, no ranks, no praise and no blame.',
        'It collects nothing about visitors and sends no request to anywhere else; a draft under self-check stays on your computer.',
      ],
    },
    {
      id: 'limits',
      heading: 'Limits',
      text: [
        'Scanned pages, pictures and encrypted files cannot be read; the reason is given. Prose is written in many ways; what cannot be read with certainty is left as “not stated”.',
        'The site holds the reports its maintainer has put in. A missing report does not mean that it was not published.',
      ],
    },
  ],
};
