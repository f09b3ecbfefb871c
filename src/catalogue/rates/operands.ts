import { branchSum, leavesOf } from './branches.ts';
import { addedUp, printed, type Count } from '../count.ts';
import type { Key, Name } from '../figure.ts';
import { DISPUTES } from '../rows.ts';
import { APPLICANTS } from '../splits.ts';

/** A count that rates are made of. Its names stand within a phrase: 公开占受理的比例. */
export interface Operand extends Name {
  /** What addresses call it where a rate has several denominators. */
  readonly id: string;
  /** Of a printed figure its key; of a sum a key of the same form, which files name it by. */
  readonly key: Key;
  readonly of: Count;
  /** What is added up, in words. */
  readonly made?: Name;
  /** What a reader has to know of a rate with it as its denominator. */
  readonly caveat?: Name;
}

/** 总计 of the outcomes, as the form has it. */
export const HANDLED: Operand = {
  ...cell('handled', 'request.processed.total'),
  ...{ zh: '办结', en: 'requests handled' },
};
/** New requests of the year. */
export const RECEIVED: Operand = {
  ...cell('received', 'request.received.total'),
  ...{ zh: '本年新收', en: 'requests received' },
};
/** All that could have been handled in the year. */
export const CASELOAD: Operand = {
  ...sum('caseload', 'request.caseload.total', ['request.received.total', 'request.carried-in.total']),
  ...{ zh: '受理', en: 'the caseload' },
  made: { zh: '本年新收 + 上年结转', en: 'received this year + carried in' },
  caveat: {
    zh: '受理含结转下年度、年内没有结果的申请。',
    en: 'The caseload includes requests carried out, which had no outcome within the year.',
  },
};
/** What was decided on its merits: the idea of "resolvable" requests. */
export const DECIDABLE: Operand = {
  ...sum('decidable', 'request.decidable.total', [
    'request.granted.total',
    'request.granted-in-part.total',
    ...leavesOf('refused'),
  ]),
  ...{ zh: '可判定', en: 'decidable requests' },
  made: { zh: '予以公开 + 部分公开 + 不予公开', en: 'granted + granted in part + refused' },
  caveat: {
    zh: '可判定的不含无法提供、不予处理、其他处理。',
    en: 'Decidable requests leave out those that could not be provided, were not processed or ended otherwise.',
  },
};
/** Everything that was given, whole or in part. */
export const DISCLOSED: Operand = {
  ...sum('disclosed', 'request.disclosed.total', ['request.granted.total', 'request.granted-in-part.total']),
  ...{ zh: '公开', en: 'disclosed' },
  made: { zh: '予以公开 + 部分公开', en: 'granted + granted in part' },
};
/** Every applicant that is no natural person. */
export const ORGANISATIONS: Operand = {
  ...sum(
    'organisations',
    'request.received.organisations',
    APPLICANTS.flatMap(({ id }) =>
      id === 'natural-person' || id === 'total' ? [] : [`request.received.${id}`],
    ),
  ),
  ...{ zh: '法人或其他组织', en: 'legal persons and other organisations' },
  made: {
    zh: '商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他',
    en: 'businesses + research institutions + public-interest organisations + legal-service bodies + other organisations',
  },
};

/** Groups of table 四. */
export const EVERY_DISPUTE: readonly string[] = DISPUTES.map(({ indicator }) => indicator);

const MADE_OF_DECIDED: Name = {
  zh: '结果维持 + 结果纠正 + 其他结果',
  en: 'upheld + corrected + other result',
};

/** The cases of some groups of table 四 that have a result. */
export function decided(groups: readonly string[], zh: string, en: string): Operand {
  const cells = groups.flatMap((group) =>
    ['upheld', 'corrected', 'other'].map((result) => `${group}.${result}`),
  );
  return {
    ...sum('decided', `${nameOf(groups)}.decided`, cells),
    ...{ zh: `${zh}审结`, en: `decided ${en}` },
    made: MADE_OF_DECIDED,
  };
}

/** One column of table 四, over some of its groups. */
export function disputes(
  id: string,
  groups: readonly string[],
  result: string,
  zh: string,
  en: string,
): Operand {
  const [only, ...more] = groups.map((group) => `${group}.${result}`);
  if (only === undefined) throw new RangeError('a count needs a group');
  const name = { zh, en };
  if (more.length === 0) return { ...cell(id, only), ...name };
  return { ...sum(id, `${nameOf(groups)}.${result}`, [only, ...more]), ...name };
}

/** The part of a key that stands for some groups of table 四 together. */
function nameOf(groups: readonly string[]): string {
  if (groups.length > 1) return groups.length === EVERY_DISPUTE.length ? 'dispute' : 'litigation';
  return groups.join('');
}

/** The rows of one branch of table 三. */
export function branch(id: string, zh: string, en: string): Operand {
  return { id, key: `request.${id}.total`, of: branchSum(id), zh, en };
}

/** A printed figure. */
export function cell(id: string, key: Key): Pick<Operand, 'id' | 'key' | 'of'> {
  return { id, key, of: printed(key) };
}

function sum(id: string, key: Key, parts: readonly Key[]): Pick<Operand, 'id' | 'key' | 'of'> {
  return { id, key, of: addedUp(...parts) };
}
