import type { Span } from '../../finding/finding.ts';
import type { Claim } from '../../report/report.ts';
import { isOwn } from './claims.ts';
import { whereProseAsked, withLastYear } from '../edition.ts';
import { fingerprintOf } from '../organs/fingerprint.ts';
import { about, operandOf, spansOf } from '../operand.ts';
import { authorityOf } from '../organs/organ.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { paragraphsIn, proseIn, sectionOf, textOf } from '../sections.ts';
import { similarity } from '../organs/sketch.ts';
import { fail, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** What the prose of the parts says beside figures. */
export const PROSE_TEXT_RULES = {
  'P-19': { severity: 'warning', check: otherOrgansName },
  'P-20': { severity: 'note', check: whereProseAsked('processing-fee', processingFee) },
  'P-21': { severity: 'warning', check: partFiveEmpty },
  'P-22': {
    severity: 'note',
    check: withLastYear((subject, last) => {
      const before = subject.context.fingerprints?.of(last);
      if (!before) return undecidable('no-series');
      const mine = subject.context.fingerprints?.of(subject.report) ?? fingerprintOf(subject);
      return overAll(
        mine.sections.flatMap((section) => {
          const other = before.sections.find(({ part }) => part === section.part);
          const span = sectionOf(subject, section.part)?.heading;
          if (!other || !span) return [];
          const percent = Math.round(similarity(section.sketch, other.sketch) * 100);
          const facts = { about: section.part, percent, year: last.year ?? 0 };
          return [(percent > 90 ? fail : pass)(facts, [span])];
        }),
      ).concat(mine.sections.length === 0 ? [notApplicable('too-small')] : []);
    }),
  },
  'P-23': { severity: 'note', check: textFaults },
  'P-24': { severity: 'note', check: unitsApart },
} satisfies Rules;

const SELF = /我局|我办|我委|我镇|我乡|我街道|本机关|本单位/g;
const LONGEST_NAME = 30;
const SHORTEST_NAME = 5;

/** P-19: 我局 or 本机关 right beside the name of another registered organ. */
function otherOrgansName(subject: Subject): Verdict {
  const { register } = subject.context;
  if (!register) return undecidable('no-register');
  const own = authorityOf(subject);
  if (!own) return undecidable('unknown-organ');
  const isOther = (name: string): boolean => {
    const organ = register.byName.get(name);
    return organ !== undefined && organ.id !== own.id && organ.id !== own.parent;
  };
  const spans: Span[] = [];
  for (const section of subject.report.sections)
    for (const { text, span } of paragraphsIn(subject, section.body))
      for (const match of text.matchAll(SELF)) {
        const beside = nameBeside(text, match.index, match.index + match[0].length, isOther);
        if (beside) spans.push([span[0] + beside[0], span[0] + beside[1]]);
      }
  const [first] = spans;
  if (!first) return pass();
  return fail({ name: subject.document.text.slice(...first), own: own.name }, spans);
}

/** The longest registered name that ends where 我局 starts or starts where it ends, a bracket between or not. */
function nameBeside(
  text: string,
  start: number,
  end: number,
  isOther: (name: string) => boolean,
): Span | undefined {
  const left = /[（(“"]$/.test(text.slice(0, start).slice(-1)) ? start - 1 : start;
  const right = /^[（(“"]/.test(text.slice(end, end + 1)) ? end + 1 : end;
  for (let length = LONGEST_NAME; length >= SHORTEST_NAME; length -= 1) {
    if (isOther(text.slice(right, right + length))) return [right, right + length];
    if (left >= length && isOther(text.slice(left - length, left))) return [left - length, left];
  }
  return undefined;
}

/** P-20: part six says something on 信息处理费. A bare 无 leaves it open, which is worth knowing and no more. */
function processingFee(subject: Subject): Verdict {
  const fee = operandOf(subject.readings, 'processing-fee.amount');
  if (fee.number !== undefined) return pass({ figure: fee.number }, spansOf([fee]), [fee.key]);
  const section = sectionOf(subject, 'other-matters');
  const text = textOf(subject, 'other-matters');
  if (!section || text === null) return undecidable('no-part');
  if (/处理费|收费|费用/.test(text)) return pass({}, [section.body]);
  const body = beforeSignature(subject, section.body);
  return fail({ text: proseIn(subject, body).slice(0, 20) }, [trimmed(subject, body)], [fee.key]);
}

/** P-21: nothing, 无, or fewer than ten characters on problems and improvements. */
function partFiveEmpty(subject: Subject): Verdict {
  const section = sectionOf(subject, 'problems');
  const text = textOf(subject, 'problems');
  if (!section || text === null) return undecidable('no-part');
  const characters = [...text].length;
  if (characters >= 10) return pass({ characters });
  return fail({ characters, text }, [section.heading]);
}

// 研究研究 and 一个一个 are good Chinese; 规定规定 and two full stops are slips.
const FAULT =
  /([，。；：、！？,;:])\1|[，、；][。；]|(规定|工作|信息|公开|情况|政府|申请|办理|我局|本局|单位|年度|部门|制度|管理)\2/g;

/** P-23: a word or a stop printed twice. Style only, shown on the report's own page. */
function textFaults(subject: Subject): Verdict {
  const spans: Span[] = [];
  const texts = new Set<string>();
  for (const section of subject.report.sections)
    for (const paragraph of paragraphsIn(subject, section.body)) {
      const [start] = paragraph.span;
      for (const match of paragraph.text.matchAll(FAULT)) {
        spans.push([start + match.index, start + match.index + match[0].length]);
        texts.add(match[0]);
      }
    }
  if (subject.report.sections.length === 0) return undecidable('no-part');
  if (spans.length === 0) return pass();
  return fail({ places: spans.length, texts: [...texts].slice(0, 5).join(' ') }, spans.slice(0, 50));
}

/** P-24: one figure told twice in the same number and two units. */
function unitsApart(subject: Subject): readonly Verdict[] {
  const claims = subject.report.claims.filter(
    (claim) =>
      claim.key !== null &&
      claim.kind !== 'denial' &&
      claim.number > 0 &&
      claim.unit !== '' &&
      isOwn(subject, claim),
  );
  const first = new Map<string, Claim>();
  const odd = claims.flatMap((claim) => {
    const fact = `${claim.key ?? ''} ${String(claim.number)}`;
    const other = first.get(fact);
    if (!other) first.set(fact, claim);
    if (!other || other.unit === claim.unit || claim.key === null) return [];
    const facts = { ...about(claim.key), figure: claim.number, unit: other.unit, otherUnit: claim.unit };
    return [fail(facts, [other.span, claim.span], [claim.key])];
  });
  if (odd.length > 0) return odd;
  return [claims.length > 1 ? pass({ mentions: claims.length }) : notApplicable('not-said')];
}

/** The last part up to the name and date under it. */
function beforeSignature({ report }: Subject, [start, end]: Span): Span {
  const signed = [...report.names, ...report.dates].flatMap(({ where, span }) =>
    where === 'signature' && span[0] >= start ? [span[0]] : [],
  );
  return [start, Math.min(end, ...signed)];
}

function trimmed(subject: Subject, [start, end]: Span): Span {
  const text = subject.document.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return [from, Math.max(from, start + text.trimEnd().length)];
}
