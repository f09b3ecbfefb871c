import { wordsOf } from './words.ts';
import type { Language } from '../../language/language.ts';
import type { ReportFile } from '../../dataset/report-file.ts';
import { csvLines, UTF8_MARK } from '../../export/csv-text.ts';
import { ruleWords, tellResult } from '../../rules/sentences.ts';
import { tell } from '../../finding/sentences.ts';
import type { RuleResult } from '../../finding/finding.ts';
import { isOwnCheck, standingOf } from '../../finding/standing.ts';
import { linksOf, type ResultLinks } from '../report/results/results.ts';
import { shownReport } from '../report/shown-report.ts';

/** One thing to look at in a draft. */
export interface Point {
  readonly rule: string;
  readonly name: string;
  readonly sentence: string;
  /** own: about our own reading and not about the draft. */
  readonly kind: 'fail' | 'hint' | 'own';
  /** Sums that fail because of it. */
  readonly following: readonly string[];
  /** The characters it is about, cut short; '' where it is about what is not there. */
  readonly quote: string;
  /** The figures and places of the report below that it is about. */
  readonly links: ResultLinks;
}

/** What a draft's author may want to look at: what fails, and what the reader of the file had to say. */
export function pointsOf(file: ReportFile, language: Language): Point[] {
  const { figures, anchors } = shownReport(file);
  const failing = file.results.filter(({ outcome, follows }) => outcome === 'fail' && follows === undefined);
  const followed = new Set<string>();
  return [
    ...failing.map((result) => ({
      rule: result.rule,
      name: ruleWords(result.rule, language)?.name ?? result.rule,
      sentence: tellResult(result, language),
      kind: kindOf(result),
      following: followingOf(file.results, result.rule, followed, language),
      quote: quoteOf(file.text, result),
      links: linksOf(result, figures, anchors),
    })),
    ...file.report.findings.map((finding) => ({
      rule: '',
      name: wordsOf(language).readingRule,
      sentence: tell(finding, language),
      kind: 'own' as const,
      following: [],
      quote: quoteOf(file.text, finding),
      links: linksOf({ keys: [], spans: finding.spans }, figures, anchors),
    })),
  ];
}

function kindOf(result: RuleResult): Point['kind'] {
  if (isOwnCheck(result)) return 'own';
  return standingOf(result) === 'hint' ? 'hint' : 'fail';
}

/** The sums that follow from a rule's findings; below the first of them alone. */
function followingOf(
  results: readonly RuleResult[],
  rule: string,
  told: Set<string>,
  language: Language,
): string[] {
  if (told.has(rule)) return [];
  told.add(rule);
  return results
    .filter(({ follows }) => follows === rule)
    .map((result) => `${result.rule} ${tellResult(result, language)}`);
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
  const rows = points.map(({ rule, name, sentence, quote, kind, following }) => [
    file,
    rule,
    name,
    [sentence, ...following].join('\n'),
    quote,
    about[kind],
  ]);
  return UTF8_MARK + csvLines([fields, ...rows]);
}
