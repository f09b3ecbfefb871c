import type { Facts, Sentence } from './finding.ts';
import type { ReportCode } from './report-codes.ts';

const TABLES: Readonly<Record<string, string>> = {
  disclosure: 'proactive disclosure',
  requests: 'requests',
  review: 'review and litigation',
  channels: 'channels',
  organisation: 'organisation and support',
};

const tableOf = ({ template }: Facts): string => TABLES[String(template)] ?? 'local';
const rowOf = ({ label }: Facts): string =>
  label === undefined || label === '' ? 'One row' : `The row “${label}”`;

/** What is said of every refusal and finding of the recogniser. */
export const words: Readonly<Record<ReportCode, Sentence>> = {
  'not-annual-report':
    'This was not recognised as an annual report on disclosure: it has no statutory table, and no year with at least two of the prescribed headings.',
  'other-rules':
    'This is the report of a school or a public enterprise under other rules and is out of scope: only annual reports of administrative organs on their disclosure work are read.',
  'not-chinese': 'There is no Chinese text in the document; it was not read.',
  'model-text': 'This is a model or a template of the annual report, not the report of an organ.',
  'row-cells-missing': (facts) =>
    `${rowOf(facts)} has only ${facts.cells ?? '?'} value cells, too few to tell their columns; nothing was taken.`,
  'row-cells-extra': (facts) =>
    `${rowOf(facts)} has more figures than columns, so their columns are uncertain; nothing was taken.`,
  'row-twice': ({ keys }) =>
    `The table gives ${keys ?? '?'} figures twice with different values; none was taken.`,
  'columns-unclear': (facts) =>
    `${rowOf(facts)} has no column labels above it that could be recognised; nothing was taken.`,
  'disputes-no-values': 'The review and litigation table has a header but no row of figures.',
  'disputes-cells': ({ cells }) =>
    `The row of the review and litigation table has ${cells ?? '?'} cells instead of 15; nothing was taken.`,
  'tables-differ': (facts) =>
    `There are ${facts.tables ?? '?'} ${tableOf(facts)} tables with different figures, and nothing says which one is the organ's own; nothing was taken.`,
  'table-without-values': (facts) =>
    `The ${tableOf(facts)} table has row labels but no figures; they may have been lost on the way to the web page.`,
  'table-recovered': (facts) =>
    `The ${tableOf(facts)} table had lost its borders; its figures were read by the sequence of its row labels.`,
  'figure-unsure': ({ aboutEn, words: told }) =>
    `The prose says “${told ?? '…'}”, which may be “${aboutEn ?? '…'}”; the wording is too weak to be sure and it was not taken: please look.`,
};
