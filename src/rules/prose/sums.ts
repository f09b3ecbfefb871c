import { listed } from '../listed.ts';
import type { Key } from '../../catalogue/figure.ts';
import type { Claim, Reading } from '../../report/report.ts';
import { atMost, writtenOut } from '../balance.ts';
import { isOwn } from './claims.ts';
import { about, isGiven, operandOf, spansOf, sumOf, tableOperand, type Given } from '../operand.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, missing, notApplicable, overAll, pass } from '../verdict.ts';

/** Totals, channels and parts of a whole. */
export const PROSE_SUM_RULES = {
  'P-11': { severity: 'warning', arithmetic: true, check: (subject) => overAll(channelsBelowTotal(subject)) },
  'P-12': { severity: 'note', check: totalBelowChannels },
  'P-13': { severity: 'warning', arithmetic: true, check: (subject) => overAll(partsOfWhole(subject)) },
  'P-14': { severity: 'warning', check: (subject) => overAll(denials(subject)) },
  'P-15': { severity: 'warning', check: (subject) => overAll(allClosed(subject)) },
  'P-25': { severity: 'warning', check: totalsTwice },
} satisfies Rules;

const TOTAL: Key = 'disclosure.total';

function channelReadings({ readings }: Subject): readonly Reading[] {
  return [...readings.values()].filter((reading) => reading.key.startsWith('channel.'));
}

function givenChannels(subject: Subject): readonly Given[] {
  return channelReadings(subject)
    .map((reading) => operandOf(subject.readings, reading.key))
    .filter(isGiven);
}

/** P-11: no channel holds more than the total, which counts one item on several channels once. */
function channelsBelowTotal(subject: Subject): readonly Verdict[] {
  const total = operandOf(subject.readings, TOTAL);
  const channels = givenChannels(subject);
  if (channels.length === 0) return [notApplicable('not-said')];
  if (total.number === undefined) return [missing([total])];
  return channels.map((channel) => atMost([channel], [total], about(channel.key)));
}

/** P-12: the channels together reach the total, where the list of channels looks complete. */
function totalBelowChannels(subject: Subject): Verdict {
  const total = operandOf(subject.readings, TOTAL);
  const channels = givenChannels(subject);
  if (channels.length < 2 || !looksComplete(subject)) return notApplicable('not-said');
  if (total.number === undefined) return missing([total]);
  return atMost([total], channels, about(TOTAL));
}

/** A list that names 其他方式, or whose wording gives all parts, leaves no channel out. */
function looksComplete(subject: Subject): boolean {
  if (subject.readings.has('channel.other')) return true;
  return subject.report.claims.some(
    (claim) =>
      claim.kind === 'whole' && claim.key === TOTAL && claim.exhaustive === true && isOwn(subject, claim),
  );
}

/** P-13: an exhaustive list adds up to its whole; any other list does not exceed it. */
function partsOfWhole(subject: Subject): readonly Verdict[] {
  const wholes = subject.report.claims.filter(
    (claim) => claim.kind === 'whole' && !claim.approximate && (claim.parts?.length ?? 0) > 1,
  );
  if (wholes.length === 0) return [notApplicable('not-said')];
  const channels = new Set(
    channelReadings(subject).flatMap(({ span, parts }) => [
      span[0],
      ...(parts ?? []).map((part) => part.span[0]),
    ]),
  );
  return wholes.map((whole) => wholeAndParts(whole, channels));
}

/** `channels`: where the figures of channels start. */
function wholeAndParts(whole: Claim, channels: ReadonlySet<number>): Verdict {
  const parts: readonly Given[] = (whole.parts ?? []).map((part) => ({
    key: '',
    number: part.value,
    span: part.span,
    state: 'number',
  }));
  const sum = sumOf(parts) ?? 0;
  const exhaustive = whole.exhaustive === true;
  const facts = {
    ...(whole.key ? about(whole.key) : {}),
    left: String(whole.number),
    right: writtenOut(parts),
    relation: exhaustive ? '=' : '≥',
    leftTotal: whole.number,
    rightTotal: sum,
    difference: whole.number - sum,
  };
  const spans = [whole.span, ...spansOf(parts)];
  const keys = whole.key ? [whole.key] : [];
  if (exhaustive ? sum === whole.number : sum <= whole.number) return pass(facts, spans, keys);
  // One item on several channels counts once: P-11 and P-12 have the bounds that hold for channels.
  const overlapping = parts.some(({ span }) => span !== null && channels.has(span[0]));
  if (whole.key === TOTAL && overlapping) return notApplicable('overlap', facts);
  return fail(facts, spans, keys);
}

/** P-14: 未收到申请, 无结转, 未发生复议诉讼 against the figures they speak of. */
function denials(subject: Subject): readonly Verdict[] {
  const claims = subject.report.claims.filter(
    (claim): claim is Claim & { key: Key } =>
      claim.kind === 'denial' && claim.key !== null && claim.number === 0 && isOwn(subject, claim),
  );
  const verdicts = claims.flatMap((claim) => {
    const keys = claim.key.startsWith('litigation.')
      ? ['litigation-direct.total', 'litigation-after-review.total']
      : [claim.key];
    const operands = keys.map((key) => tableOperand(subject.readings, key));
    // What no table asks for can only be told in prose.
    if (claim.key.startsWith('processing-fee.') || claim.key.startsWith('channel.') || claim.key === TOTAL)
      return [];
    const figure = sumOf(operands);
    const facts = about(claim.key);
    if (figure === undefined) return [missing(operands, facts)];
    const result = figure === 0 ? pass : fail;
    return [result({ ...facts, table: figure }, [claim.span, ...spansOf(operands)], keys)];
  });
  return verdicts.length > 0 ? verdicts : [notApplicable('not-said')];
}

/** P-15: 全部办结 leaves nothing to carry over. */
function allClosed(subject: Subject): readonly Verdict[] {
  const claims = subject.report.claims.filter(
    (claim) => claim.kind === 'all-closed' && isOwn(subject, claim),
  );
  if (claims.length === 0) return [notApplicable('not-said')];
  const left = tableOperand(subject.readings, 'request.carried-out.total');
  const { number } = left;
  if (number === undefined) return [missing([left])];
  return claims.map((claim) =>
    (number === 0 ? pass : fail)({ table: number }, [claim.span, ...spansOf([left])], [left.key]),
  );
}

/** P-25: the total told twice with two figures. */
function totalsTwice(subject: Subject): Verdict {
  const claims = subject.report.claims.filter(
    (claim) =>
      claim.key === TOTAL &&
      (claim.kind === 'figure' || claim.kind === 'whole') &&
      !claim.approximate &&
      isOwn(subject, claim),
  );
  const table = tableOperand(subject.readings, TOTAL);
  const mentions = [
    ...claims.map(({ number, span }) => ({ number, span })),
    ...(isGiven(table) && table.span ? [{ number: table.number, span: table.span }] : []),
  ];
  // A whole with parts is also told as a figure: one mention.
  const told = [...new Map(mentions.map((mention) => [mention.span[0], mention])).values()];
  if (told.length === 0) return notApplicable('not-said');
  const figures = [...new Set(told.map(({ number }) => number))];
  const facts = { mentions: told.length, ...listed('figures', figures) };
  const spans = told.map(({ span }) => span);
  return figures.length > 1 ? fail(facts, spans, [TOTAL]) : pass(facts, spans, [TOTAL]);
}
