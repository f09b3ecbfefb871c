import type { Mention } from '../mentions.ts';
import { withoutEnd } from '../wording.ts';
import { JOINING } from './asked.ts';

const FRESH = /新收|(?:本年度?|当年|今年|20\d\d年度?)(?:新)?(?:收到|受理|接收|申请)/;

/**
 * 受理25件,其中新收21件、上年结转4件: what was received is the new ones, where they and what was carried over come to what was
 * taken up. `rows`: the figures of the sentence whose row is known.
 */
export function freshOf(mentions: readonly Mention[], rows: ReadonlyMap<Mention, string>): Fresh | null {
  const carried = mentions.find((mention) => rows.get(mention) === 'request.carried-in.total');
  const fresh = mentions.find(
    ({ core, token, comparison, parent }) =>
      parent !== null && token.kind === 'count' && !comparison && FRESH.test(core),
  );
  const whole = mentions[(fresh?.index ?? 0) - 1];
  if (!carried || !fresh || !whole || carried.index < whole.index) return null;
  if (rows.get(whole) !== 'request.received.total' || fresh.parent !== whole.index) return null;
  return { whole, fresh, adds: fresh.token.number + carried.token.number === whole.token.number };
}

/** What was taken up, what of it is new, and whether the rest was carried over. */
export interface Fresh {
  readonly whole: Mention;
  readonly fresh: Mention;
  readonly adds: boolean;
}

const HANDLED_ALONE =
  /^(?:[我本][局委办厅镇乡县市区]|已|共|全年|依法|按时|按期|及时|均|其中|年内|当年|本年度?|目前|[,]){0,4}(?:办理|答复|回复|办结|处理)(?:了)?(?:完毕|完成|完结)?(?:答复|回复)?(?:政府信息公开申请|依申请公开申请|依申请公开|信息公开申请|申请)?$/;

/**
 * 收到16件,办理15项,结转下年1项: what was handled, where it and what is carried over come to what there was. `rows`: the
 * figures of the sentence whose row is known.
 */
export function handledOf(
  mentions: readonly Mention[],
  rows: ReadonlyMap<Mention, string>,
  mixed: boolean,
): Mention | null {
  const of = (key: string): number | null =>
    [...rows].find(([mention, row]) => row === key && mention.scope === 'own')?.[0].token.number ?? null;
  const received = of('request.received.total');
  const left = of('request.carried-out.total');
  if (received === null || left === null) return null;
  const there = received + (mixed ? 0 : (of('request.carried-in.total') ?? 0));
  const fitting = mentions.filter(
    ({ core, token, comparison }) =>
      token.kind === 'count' &&
      !comparison &&
      token.number + left === there &&
      HANDLED_ALONE.test(withoutEnd(core, JOINING)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
