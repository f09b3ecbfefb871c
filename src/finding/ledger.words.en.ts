import type { Facts, Sentence } from './finding.ts';
import type { words as zh } from './ledger.words.zh.ts';

const of = (facts: Facts, name: string): string => String(facts[name] ?? '?');

const TABLES: Readonly<Record<string, string>> = {
  disclosure: 'proactive disclosure',
  requests: 'requests',
  review: 'review and litigation',
};

export const words: Readonly<Record<keyof typeof zh, Sentence>> = {
  'file-missing': 'There is no such file.',
  'file-is-folder': 'This is a folder, not a file.',
  'file-not-plain': 'This is no plain file, or a link that leads outside the folder; it was not read.',
  'file-not-opened': (facts) => `The file could not be opened (${of(facts, 'reason')}).`,
  'file-copied': (facts) => `The same bytes as the file of ${of(facts, 'instead')}; one of them is used.`,
  'reader-fault': (facts) =>
    `The reader failed on this file (${of(facts, 'fault')}). The fault is ours; please report it.`,
  'rule-fault': (facts) =>
    `A rule failed on this report (${of(facts, 'fault')}); its figures stand. The fault is ours; please report it.`,
  'reader-slow': (facts) => `Not read within ${of(facts, 'seconds')} seconds; reading this file was stopped.`,
  'reader-large': (facts) =>
    `Reading this file takes more than ${of(facts, 'megabytes')} MB of memory; reading it was stopped.`,
  'year-unknown':
    'The year of the report could not be told; it is not in the dataset. Please look at the year in its title.',
  'authority-unknown':
    'The organ could not be told; the report is not in the dataset. Please look at the name in title and signature.',
  'table-missing': (facts) =>
    `The table on ${TABLES[of(facts, 'table')] ?? of(facts, 'table')} was not found; its figures are "not found".`,
  'office-unregistered': (facts) =>
    `"${of(facts, 'name')}" is not in the register and is listed by its printed name. Run npm run register to enter it.`,
  'office-without-place': (facts) =>
    `"${of(facts, 'name')}" does not say of which place, nor does the text elsewhere; the report is not in the dataset. Put the file into a folder named for a district of the register, or name the organ in data/reports.csv; if only one organ of this site goes by that name, it may stand in that organ's column "also" in data/authorities.csv.`,
  'office-shared': (facts) =>
    `Several organs of the register go by "${of(facts, 'name')}" and the text has no fuller name; which of them it is cannot be told, and the report is not in the dataset. Put the file into a folder named for a district of the register, or name the organ in data/reports.csv.`,
  'report-superseded': (facts) =>
    `Another report stands for this organ and year (${of(facts, 'instead')}): it was signed later, or data/reports.csv says that it replaces this one. Both are kept.`,
  'rule-failed': (facts) => `Rule ${of(facts, 'rule')} does not hold.`,
  'load-failed': 'The data could not be fetched. Please check the connection and try again.',
  'load-missing': 'The site does not have these data.',
  'load-damaged': 'The data arrived damaged. Please reload the page.',
  'load-mixed': 'The data of the site are being updated. Please reload the page.',
};
