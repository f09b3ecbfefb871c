import type { RuleText } from '../rule-text.ts';

/** What the rules of `local-tables.ts` are called and say. */
export const LOCAL_TEXTS = {
  'N-01': {
    group: 'N',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '工作人员',
      formula: '从事政府信息公开工作人员数 = 专职人员数 + 兼职人员数',
      mayBe: '专职人员一行有的不含公报和网站工作人员。',
    },
    en: {
      name: 'Staff: full time and part time',
      formula: 'Staff = full-time + part-time',
      mayBe: 'The full-time row may leave out those working on gazette and website.',
    },
  },
  'N-02': {
    group: 'N',
    severity: 'error',
    arithmetic: true,
    zh: {
      name: '其中不超过总数',
      formula: '主要负责同志参加次数 ≤ 总次数（新闻发布会、在线访谈）',
      mayBe: '总次数可能按场、其中项按人次统计。',
    },
    en: {
      name: 'Part, at most the total',
      formula: 'Attended by the head ≤ total, for press conferences and online interviews',
      mayBe: 'The total may count events and the part count attendances.',
    },
  },
  'N-04': {
    group: 'N',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '培训',
      formula: '接受培训人员数 ≥ 培训班数',
      mayBe: '可能只举办而未统计人次。',
    },
    en: {
      name: 'Training',
      formula: 'People trained ≥ training courses',
      mayBe: 'Courses may be counted where attendance was not.',
    },
  },
  'N-05': {
    group: 'N',
    severity: 'note',
    zh: {
      name: '经费与人员',
      formula: '专项经费或申请 > 0 时，工作人员 > 0',
      mayBe: '可能由兼职人员承担而未计入。',
      fails: '专项经费 {budget} 万元、申请 {requests} 件，工作人员数为 {staff}。',
      passes: '专项经费 {budget} 万元、申请 {requests} 件，工作人员 {staff} 人。',
    },
    en: {
      name: 'Cost and staff',
      formula: 'Where the budget or requests are above 0, so is the staff',
      mayBe: 'The work may be done by part-time staff who were not counted.',
      fails: 'Budget {budget} (10,000 yuan), {requests} requests, staff {staff}.',
      passes: 'Budget {budget} (10,000 yuan), {requests} requests, staff {staff}.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
