import { wordsOf } from './words.ts';
import type { Language } from '../../language/language.ts';
import type { ReportFile } from '../../dataset/report-file.ts';
import { csvLines, UTF8_MARK } from '../../export/csv-text.ts';
import { ruleWords, tellResult } from '../../rules/sentences.ts';
import { tell } from '../../finding/sentences.ts';
import type { RuleResult } from '../../finding/finding.ts';
import { isOwnCheck } from '../../finding/standing.ts';
import { linksOf, type ResultLinks } from '../report/results/results.ts';
import { shownReport } from '../report/shown-report.ts';

/** One thing to look at in a draft. */
export interface Point {
  readonly rule: string;
  readonly name: string;
  readonly sentence: string;
  /** True where it is about our own reading and not about the draft. */
  readonly own: boolean;
  /** The characters it is about, cut short; '' where it is about what is not there. */
  readonly quote: string;
  /** The figures and places of the report below that it is about. */
  readonly links: ResultLinks;
}

/** What a draft's author may want to look at: what fails, and what the reader of the file had to say. */
export function pointsOf(file: ReportFile, language: Language): Point[] {
  const { figures, anchors } = shownReport(file);
  const failing = file.results.filter(({ outcome }) => outcome === 'fail');
  return [
    ...failing.map((result) => ({
      rule: result.rule,
      name: ruleWords(result.rule, language)?.name ?? result.rule,
      sentence: tellResult(result, language),
      own: isOwnCheck(result),
      quote: quoteOf(file.text, result),
      links: linksOf(result, figures, anchors),
    })),
    ...file.report.findings.map((finding) => ({
      rule: '',
      name: wordsOf(language).readingRule,
      sentence: tell(finding, language),
      own: true,
      quote: quoteOf(file.text, finding),
      links: linksOf({ keys: [], spans: finding.spans }, figures, anchors),
    })),
  ];
}

const QUOTED = 60;

function quoteOf(text: string, { spans }: Pick<RuleResult, 'spans'>): string {
  const [span] = spans;
  if (!span) return '';
  const quote = text
    .slice(span[0], Math.min(span[1], span[0] + QUOTED))
    .replace(/\s+/g, ' ')
    .trim();
  return span[1] - span[0] > QUOTED ? `${quote}…` : quote;
}

/** The list as CSV: BOM and CRLF for Excel, text that a spreadsheet could run as a formula made neutral. */
export function pointsCsv(points: readonly Point[], file: string, language: Language): string {
  const { columns: fields, about } = wordsOf(language);
  const rows = points.map(({ rule, name, sentence, quote, own }) => [
    file,
    rule,
    name,
    sentence,
    quote,
    own ? about.reading : about.report,
  ]);
  return UTF8_MARK + csvLines([fields, ...rows]);
}
