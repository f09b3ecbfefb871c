import { balance } from '../balance.ts';
import { canBeTold, equalFigures } from './equal-figures.ts';
import { fingerprintOf } from './fingerprint.ts';
import { numbersOf, printedRows } from '../grid-numbers.ts';
import { about, operandOf, pastOperand, spansOf, type Operand } from '../operand.ts';
import type { PastReport } from '../past-report.ts';
import { authorityOf } from './organ.ts';
import { likeText } from './like-text.ts';
import { medianOf, PEER_KEYS, type Peers } from './peers.ts';
import { indexOf } from './register-index.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { sectionOf } from '../sections.ts';
import { fail, missing, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** Rules between organs of one year. */
export const ORGAN_RULES = {
  'H-01': { severity: 'note', check: parentAndChildren },
  'H-02': { severity: 'warning', arithmetic: true, check: childAboveParent },
  'H-03': { severity: 'note', check: sameText },
  'H-04': { severity: 'note', check: sameNumbers },
  'H-05': {
    severity: 'note',
    check: (subject) => overAll(PEER_KEYS.map((key) => againstPeers(subject, key, zeroAmongPeers))),
  },
  'H-06': {
    severity: 'note',
    check: (subject) => overAll(PEER_KEYS.map((key) => againstPeers(subject, key, blankAmongPeers))),
  },
} satisfies Rules;

/** Fewer peers than this say nothing. */
const LEAST_PEERS = 8;

const SUMMARY =
  /汇总(?:数据|统计|表)|数据汇总|含(?:下属|所属|各)|包括(?:下属|所属)|统计范围(?:包括|为全|涵盖)/;

/** The reports of the organs below this one, if its report says that it sums them up. */
function children(subject: Subject): { reports: readonly PastReport[]; expected: number } | Verdict {
  const { register, sameYear } = subject.context;
  const own = authorityOf(subject);
  if (!register) return undecidable('no-register');
  if (!own) return undecidable('unknown-organ');
  if (!SUMMARY.test(subject.document.text)) return notApplicable('premise');
  const expected = indexOf(register).children.get(own.id) ?? [];
  if (expected.length === 0) return notApplicable('premise');
  const ids = new Set(expected.map(({ id }) => id));
  const reports = sameYear.filter(({ authority }) => authority !== null && ids.has(authority));
  return { reports, expected: expected.length };
}

/** H-01: a summary = the organ's own table + those of all organs below it. */
function parentAndChildren(subject: Subject): Verdict {
  const below = children(subject);
  if ('outcome' in below) return below;
  const facts = { children: below.expected, present: below.reports.length };
  if (below.reports.length < below.expected) return undecidable('children-missing', facts);
  const row = printedRows(subject, 'requests', true).find(({ grid }) => grid.row === 'request.received');
  const span = row?.grid.values[row.grid.values.length - 1];
  const [number] = span ? numbersOf(subject, [span]) : [];
  const own: Operand = {
    key: 'request.received.total',
    number,
    span: span ?? null,
    state: number === undefined ? 'not-found' : 'number',
  };
  const parts = below.reports.map((report) => pastOperand(report, own.key));
  return balance([operandOf(subject.readings, own.key)], [own, ...parts], { ...facts, ...about(own.key) });
}

/** H-02: no organ tells more than the summary it is part of. */
function childAboveParent(subject: Subject): readonly Verdict[] {
  const below = children(subject);
  if ('outcome' in below) return [below];
  if (below.reports.length === 0)
    return [undecidable('children-missing', { children: below.expected, present: 0 })];
  return overAll(
    PEER_KEYS.flatMap((key) => {
      const parent = operandOf(subject.readings, key);
      return below.reports.map((report): Verdict => {
        const child = pastOperand(report, key);
        if (parent.number === undefined || child.number === undefined) return missing([parent, child]);
        const facts = {
          ...about(key),
          name: report.authorityName ?? '',
          figure: parent.number,
          other: child.number,
        };
        return (child.number > parent.number ? fail : pass)(facts, spansOf([parent]), [key]);
      });
    }),
  );
}

/** H-03: a part that is nine tenths the same as another organ's; a hint, as is every likeness. */
function sameText(subject: Subject): Verdict {
  const { fingerprints } = subject.context;
  if (!fingerprints) return undecidable('no-peers');
  const mine = fingerprints.of(subject.report) ?? fingerprintOf(subject);
  if (mine.sections.length === 0) return notApplicable('too-small');
  for (const other of fingerprints.candidates(mine)) {
    const like = likeText(mine, other);
    if (!like) continue;
    const { part, percent } = like;
    const span = sectionOf(subject, part)?.heading;
    return fail({ about: part, percent, name: other.report.authorityName ?? '' }, span ? [span] : []);
  }
  return pass({ parts: mine.sections.length });
}

/** H-04: figures that look like another organ's; a hint, as is every likeness. */
function sameNumbers(subject: Subject): Verdict {
  const { fingerprints } = subject.context;
  if (!fingerprints) return undecidable('no-peers');
  const mine = fingerprints.of(subject.report) ?? fingerprintOf(subject);
  const of = mine.cells.size;
  if (!canBeTold(mine.cells)) return notApplicable('too-small', { figures: of });
  for (const other of fingerprints.candidates(mine)) {
    const keys = equalFigures(mine.cells, other.cells);
    if (!keys) continue;
    const facts = { figures: keys.length, of, name: other.report.authorityName ?? '' };
    return fail(facts, spansOf(keys.map((key) => operandOf(subject.readings, key))), keys);
  }
  return pass({ figures: of });
}

type PeerCheck = (own: Operand, peers: Peers) => Verdict;

function againstPeers(subject: Subject, key: string, decide: PeerCheck): Verdict {
  const { fingerprints } = subject.context;
  const peers = fingerprints?.peers(subject.report, key);
  const own = operandOf(subject.readings, key);
  if (!fingerprints || !peers) return undecidable('no-peers', about(key));
  if (subject.readings.get(key)?.place !== 'table') return notApplicable('not-said');
  // A draft is not among the reports of the site, a report of the site is one of its own peers.
  return decide(own, fingerprints.of(subject.report) ? without(peers, own.number) : peers);
}

function without({ numbers, asked }: Peers, number: number | undefined): Peers {
  const at = number === undefined ? -1 : numbers.indexOf(number);
  return { numbers: at < 0 ? numbers : numbers.filter((_, index) => index !== at), asked: asked - 1 };
}

/** H-05: zero where the middle of at least eight peers is a hundred or more. */
function zeroAmongPeers(own: Operand, { numbers }: Peers): Verdict {
  const median = medianOf(numbers);
  if (own.number === undefined) return missing([own]);
  if (median === undefined || numbers.length < LEAST_PEERS) return undecidable('no-peers', about(own.key));
  const facts = { ...about(own.key), figure: own.number, median, peers: numbers.length };
  return (own.number === 0 && median >= 100 ? fail : pass)(facts, spansOf([own]), [own.key]);
}

/** H-06: a blank where four fifths of at least eight peers give a number. */
function blankAmongPeers(own: Operand, { numbers, asked }: Peers): Verdict {
  if (asked < LEAST_PEERS) return undecidable('no-peers', about(own.key));
  const facts = { ...about(own.key), given: numbers.length, peers: asked };
  const blank = own.state === 'blank' && numbers.length >= asked * 0.8;
  return (blank ? fail : pass)(facts, spansOf([own]), [own.key]);
}
