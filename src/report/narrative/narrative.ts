import { CHANNELS } from '../../catalogue/prose.ts';
import type { SourceDocument } from '../../document/document.ts';
import type { Claim, Reading } from '../report.ts';
import { readComparisons } from './comparisons.ts';
import type { NarrativeContext } from './context.ts';
import type { Doubt } from './doubts.ts';
import { readDecisions } from './decisions.ts';
import { readDisclosures } from './disclosure/disclosure.ts';
import type { Disclosure } from './disclosure/disclosed.ts';
import { readDisputes } from './disputes/disputes.ts';
import { claimOfMention, spanOf } from './figures.ts';
import { readMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { gatherPassages } from './passages.ts';
import { readListedParts, readWholes } from './parts.ts';
import { readProcessingFee } from './processing-fee.ts';
import { readRequests } from './requests/requests.ts';
import type { OfOneWay } from './requests/requests.ts';
import { splitSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { readDisclosureFigures } from './disclosure/totals.ts';

/** What the prose of a report tells: figures under the catalogue's keys, and claims for the rules to compare. */
export interface Narrative {
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly Doubt[];
}

const TELLS = /[\d零未无没]|不存在|[一二两三四五六七八九十百][件条次份起宗例]/;
/** Figures read at most. No report comes near; a file that goes beyond is made to cost time. */
const MOST_FIGURES = 20_000;
/** Doubts offered for a person to look at: more than these nobody reads. */
const MOST_DOUBTS = 12;
const TOTAL = 'disclosure.total';
const ORDER = CHANNELS.map(([id]) => id);

/**
 * Reads the prose of a report: total and channels of disclosure, requests, review and litigation, processing fee.
 * One reading a key; where prose tells a figure twice, the first mention stands and the others are claims. Pure;
 * spans point into `document.text`, and every number's `digits` are the characters of its span.
 */
export function readNarrative(document: SourceDocument, context: NarrativeContext): Narrative {
  const sheets = readSheets(document, context);
  const keyed = new Map(sheets.flatMap(({ keys }) => [...keys]));
  const disclosed = readDisclosureFigures(
    sheets.flatMap(({ disclosures }) => disclosures),
    ORDER,
  );
  // A figure that only might have been the total has no key: its parts and changes are not the total's.
  const totals = new Set(disclosed.claims.filter(({ key }) => key === TOTAL).map(({ span }) => span[0]));
  for (const [mention, key] of keyed)
    if (key === TOTAL && !totals.has(spanOf(mention)[0])) keyed.delete(mention);
  const readings = firstOfEachKey([
    ...disclosed.readings,
    ...sheets.flatMap((sheet) => sheet.readings),
    ...sheets.flatMap((sheet) => sheet.spare),
    ...onlyWay(sheets.flatMap((sheet) => sheet.ways)),
  ]);
  const claims = [...disclosed.claims];
  let whole: Mention | null = null;
  let passage = -1;
  for (const { sentence, mentions, claims: told } of sheets) {
    if (sentence.passage !== passage) whole = null;
    passage = sentence.passage;
    claims.push(...told, ...readComparisons(mentions, keyed), ...readWholes(mentions, keyed, whole));
    claims.push(...readListedParts(mentions, disclosed.readings));
    whole = mentions.filter((mention) => keyed.has(mention) && mention.parent === null).pop() ?? null;
  }
  const told = new Set(readings.map(({ key }) => key));
  const doubts = [...disclosed.doubts, ...sheets.flatMap((sheet) => sheet.doubts)];
  return {
    readings: readings.map((reading) => asWritten(reading, document)),
    claims,
    doubts: doubts.filter(({ key }) => !told.has(key)).slice(0, MOST_DOUBTS),
  };
}

interface Sheet {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly disclosures: readonly Disclosure[];
  readonly readings: readonly Reading[];
  readonly spare: readonly Reading[];
  readonly ways: readonly OfOneWay[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly Doubt[];
  readonly keys: ReadonlyMap<Mention, string>;
}

/** Every sentence that may tell something, with what it tells. */
function readSheets(document: SourceDocument, context: NarrativeContext): Sheet[] {
  const { year, sections, isGovernment: ownArea } = context;
  const sheets: Sheet[] = [];
  let figures = 0;
  gatherPassages(document, context).forEach((passage, index) => {
    let aboutRequests = passage.topic.requests;
    let disclosedBefore = 0;
    for (const sentence of splitSentences(passage, index, sections)) {
      aboutRequests ||= /依申请公开|信息公开申请/.test(sentence.text);
      disclosedBefore -= 1;
      if (figures > MOST_FIGURES || !TELLS.test(sentence.text)) continue;
      const inherits = disclosedBefore > 0 || passage.topic.disclosure;
      const sheet = readSheet(sentence, year, ownArea, inherits, aboutRequests);
      sheets.push(sheet);
      figures += 1 + sheet.mentions.length;
      if (sheet.disclosures.some(({ role }) => role === 'total' || role === 'channel')) disclosedBefore = 3;
    }
  });
  return sheets;
}

function readSheet(
  sentence: Sentence,
  year: number | null,
  ownArea: boolean,
  inherits: boolean,
  near: boolean,
): Sheet {
  const mentions = readMentions(sentence, year, ownArea);
  const disclosures = readDisclosures(mentions, year, inherits);
  const requests = readRequests(sentence, mentions, year, ownArea, near || sentence.part === 'requests');
  const disputes = readDisputes(sentence, mentions, year, ownArea, near);
  const fee = readProcessingFee(sentence, year);
  const keys = new Map(requests.keyed);
  for (const { mention, role, kind } of disclosures) {
    if (role === 'total') keys.set(mention, TOTAL);
    if (role === 'channel' && kind !== null) keys.set(mention, `channel.${kind}`);
  }
  return {
    sentence,
    mentions,
    disclosures,
    readings: [...requests.readings, ...disputes.readings, ...(fee ? [fee] : [])],
    spare: requests.spare,
    ways: requests.ways,
    doubts: requests.doubts,
    claims: [...requests.claims, ...disputes.claims, ...readDecisions(mentions), ...lastYear(mentions, year)],
    keys,
  };
}

/** Last year's total, told for comparison: evidence against last year's report. */
function lastYear(mentions: readonly Mention[], year: number | null): Claim[] {
  if (year === null || !mentions.some((mention) => mention.year === year - 1)) return [];
  return readDisclosures(mentions, year - 1, false)
    .filter(({ role, mention }) => role === 'total' && mention.year === year - 1)
    .map(({ mention }) => claimOfMention(TOTAL, mention));
}

/** 收到网上申请5件 is all that was received where no letters are told beside it. */
function onlyWay(ways: readonly OfOneWay[]): readonly Reading[] {
  return ways.length === 1 ? ways.filter(({ received }) => received).map(({ reading }) => reading) : [];
}

function firstOfEachKey(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ key }) => {
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function asWritten(reading: Reading, { text }: SourceDocument): Reading {
  if (reading.value.kind !== 'number') return reading;
  return { ...reading, value: { ...reading.value, digits: text.slice(...reading.span) } };
}
