import type { Key } from '../../catalogue/figure.ts';
import { figureOf } from '../../catalogue/indicators.ts';
import { fold } from '../../report/fold.ts';
import { numberOf } from '../../report/value.ts';
import { withLastYear } from '../edition.ts';
import { about, operandOf, spansOf, pastOperand } from '../operand.ts';
import { pastReportOf, tableFigures, type PastReport } from '../past-report.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass } from '../verdict.ts';

/** Figures that stay just as they were, or change by a great deal. */
export const CHANGE_RULES = {
  'X-06': { severity: 'warning', check: withLastYear(copiedTables) },
  'X-07': {
    severity: 'note',
    check: withLastYear((subject, last) =>
      overAll(['licence.decisions', 'penalty.decisions'].map((key) => copiedValue(subject, last, key))),
    ),
  },
  'X-08': {
    severity: 'note',
    check: withLastYear((subject, last) => overAll(JUMPING.map((key) => jump(subject, last, key)))),
  },
  'X-12': { severity: 'note', check: withLastYear(channelJump) },
} satisfies Rules;

/** Fewer equal figures above zero than this may be chance. */
const LEAST_EQUAL = 5;
/** Smaller equal figures than this may be chance. */
const LEAST_COPIED = 50;

const JUMPING: readonly Key[] = [
  'licence.decisions',
  'penalty.decisions',
  'coercion.decisions',
  'fee.amount',
  'request.received.total',
];

/** tables 二 to 四 the same figure for figure, with five or more above zero. */
function copiedTables({ report, readings }: Subject, last: PastReport): Verdict {
  if (report.form !== last.form) return notApplicable('edition');
  const [mine, theirs] = [nonZeroCells(pastReportOf(report)), new Set(nonZeroCells(last))];
  const facts = { figures: mine.length, year: last.year ?? 0 };
  if (mine.length < LEAST_EQUAL) return notApplicable('too-small', facts);
  const same = mine.length === theirs.size && mine.every((cell) => theirs.has(cell));
  if (!same) return pass(facts);
  const keys = mine.map((cell) => cell.slice(0, cell.indexOf('=')));
  return fail(facts, spansOf(keys.map((key) => operandOf(readings, key))), keys);
}

/** Table 二 is not compared across editions. */
function editionsDiffer({ report }: Subject, last: PastReport, key: Key): boolean {
  return figureOf(key)?.section === 2 && report.form !== last.form;
}

/** fifty or more decisions, and as many as last year. */
function copiedValue(subject: Subject, last: PastReport, key: Key): Verdict {
  const now = operandOf(subject.readings, key);
  const before = pastOperand(last, key);
  if (editionsDiffer(subject, last, key)) return notApplicable('edition');
  if (now.number === undefined || before.number === undefined) return missing([now, before]);
  const facts = { ...about(key), figure: now.number, lastYear: before.number };
  if (now.number < LEAST_COPIED) return notApplicable('too-small', facts);
  return (now.number === before.number ? fail : pass)(facts, spansOf([now]), [key]);
}

/** more than five times or less than a fifth, and by more than max(20, 3√base). */
function jump(subject: Subject, last: PastReport, key: Key): Verdict {
  const now = operandOf(subject.readings, key);
  const before = pastOperand(last, key);
  if (editionsDiffer(subject, last, key)) return notApplicable('edition');
  if (now.number === undefined || before.number === undefined) return missing([now, before]);
  const base = before.number;
  const facts = { ...about(key), figure: now.number, lastYear: base };
  const far = now.number > base * 5 || now.number < base * 0.2;
  const large = Math.abs(now.number - base) > Math.max(20, 3 * Math.sqrt(base));
  return (far && large ? fail : pass)(facts, spansOf([now]), [key]);
}

const CHANNEL_CHANGE =
  /(?:停用|关停|注销|停更|停止更新|关闭|归集|整合|开通|新开|上线)[^。；]{0,20}(?:微信|微博|公众号|网站|客户端|新媒体)|(?:微信|微博|公众号|网站|客户端|新媒体)[^。；]{0,20}(?:停用|关停|注销|停更|停止更新|关闭|归集|整合|开通|新开|上线)/;

/** the disclosure total changed more than fivefold and the prose tells of a channel closed or opened. */
function channelJump(subject: Subject, last: PastReport): Verdict {
  const key = 'disclosure.total';
  const now = operandOf(subject.readings, key);
  const before = pastOperand(last, key);
  if (now.number === undefined || before.number === undefined) return missing([now, before]);
  const facts = { ...about(key), figure: now.number, lastYear: before.number };
  const far = now.number > before.number * 5 || before.number > now.number * 5;
  if (!far) return pass(facts, spansOf([now]), [key]);
  for (const block of subject.document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const folded = fold(block.text, block.span[0]);
    const told = CHANNEL_CHANGE.exec(folded.text);
    if (!told) continue;
    const span = folded.span(told.index, told.index + told[0].length);
    return fail({ ...facts, text: told[0] }, [...spansOf([now]), span], [key]);
  }
  return notApplicable('premise', facts);
}

/** Figures of the tables that are not zero, as `key=number`. */
function nonZeroCells({ figures }: PastReport): readonly string[] {
  return tableFigures(figures).flatMap(([key, value]) => {
    const number = numberOf(value);
    return number !== undefined && number !== 0 ? [`${key}=${String(number)}`] : [];
  });
}
