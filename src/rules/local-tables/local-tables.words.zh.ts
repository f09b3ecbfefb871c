import type { WordsOf } from '../rule-words.ts';
import type { LOCAL_RULES } from './local-tables.ts';

/** What the rules of `local-tables.ts` are called and say. */
export const words = {
  'N-01': {
    name: '工作人员',
    formula: '从事政府信息公开工作人员数 = 专职人员数 + 兼职人员数',
    mayBe: '专职人员一行有的不含公报和网站工作人员。',
  },
  'N-02': {
    name: '其中不超过总数',
    formula: '主要负责同志参加次数 ≤ 总次数（新闻发布会、在线访谈）',
    mayBe: '总次数可能按场、其中项按人次统计。',
  },
  'N-04': { name: '培训', formula: '接受培训人员数 ≥ 培训班数', mayBe: '可能只举办而未统计人次。' },
  'N-05': {
    name: '经费与人员',
    formula: '专项经费或申请 > 0 时，工作人员 > 0',
    mayBe: '可能由兼职人员承担而未计入。',
    fails: '专项经费 {budget} 万元、申请 {requests} 件，工作人员数为 {staff}。',
    passes: '专项经费 {budget} 万元、申请 {requests} 件，工作人员 {staff} 人。',
  },
} satisfies WordsOf<typeof LOCAL_RULES>;
