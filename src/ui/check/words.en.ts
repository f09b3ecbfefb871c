import type { CheckWords } from './words.zh.ts';

export const words: CheckWords = {
  page: {
    title: 'Check a draft',
    description:
      'Drop a draft report: it is read, checked and compared on this computer. The file is not sent anywhere.',
  },
  title: 'Check a draft',
  lead: 'Drop one or several draft reports. They are read, checked and compared with the figures held here, on this computer.',
  privacy:
    'Files do not leave this computer: reading and checking happen in the browser, this page sends nothing, and closing it clears everything.',
  choose: 'Choose files',
  drop: 'Drop files here',
  paste: 'Or paste from Word or a web page, tables included, into the box below.',
  pasteLabel: 'Paste the report',
  pasted: 'pasted text',
  formats:
    'Word (docx, doc), ODT, RTF, PDF and OFD with text, web pages and plain text can be read. Scanned pages cannot.',
  noScript: 'Checking runs in the browser and needs JavaScript.',
  reading: 'Reading',
  done: 'Files read: {count}',
  refused: 'Not read',
  tooLarge: 'The file is larger than 64 MB and unlikely to be an annual report. Please check it.',
  remove: 'Remove {name}',
  summary: 'What was read',
  authority: 'Authority',
  year: 'Year',
  form: 'Form',
  issued: 'Date of signature',
  figures: 'Figures',
  figuresCount: '{table} from tables, {prose} from the text',
  unknown: 'not found',
  points: 'Things to look at',
  ownPoints: 'How this site read it',
  ownPointsNote:
    'These are about how fully and how rightly this site has read the file, not about the file, and are counted apart.',
  noPoints: 'No rule fails. Undecided rules are listed with the rule results below.',
  pointsCount: '{count} to look at',
  pointsNote:
    'Rules that do not hold and remarks from reading. A rule that does not hold need not be a mistake.',
  download: 'Download list as CSV ({count} rows)',
  downloadJson: 'Download readings as JSON',
  print: 'Print',
  place: 'place {n} in the text',
  open: 'Open',
  close: 'Close',
  several: 'One draft is open at a time; links and printing are about that one.',
  comparisonFrom:
    'Drafts are compared with reports of {year} and later only; the year before this draft is not among them and its column stays empty.',
  heldFailed:
    'What drafts are compared with did not arrive. Drafts are read and checked all the same, without last year and offices of the same kind. To compare, open this page again.',
  comparison: 'Beside last year and offices of the same kind',
  comparisonNote:
    'Figures of last year and of other offices come from the reports held here (data version {version}).',
  indicator: 'Indicator',
  draft: 'Draft',
  lastYear: 'Last year',
  peers: 'Offices of the same kind (latest year)',
  peersText: '{n} of {of} offices have a figure, {low} to {high}, median {median}',
  peersOne: '{n} of {of} offices have a figure: {low}',
  noPeers: 'no figures of offices of the same kind',
  outcome: 'Rule results',
  readingRule: 'Reading',
  columns: ['file', 'rule', 'name', 'text', 'source', 'about'],
  about: { report: 'report', reading: 'reading' },
};
