import type { Label, Name } from './figure.ts';

/** One column of a repeated split; `id` is the last part of the key. */
export interface Member extends Label {
  readonly id: string;
  /** English name inside an indicator's name: "Granted (natural persons)". */
  readonly within: string;
}

/** Heads above the seven columns, and above those of organisations. */
export const APPLICANT: Name = { zh: '申请人情况', en: 'Applicants' };
export const ORGANISATIONS: Name = { zh: '法人或其他组织', en: 'Legal persons and other organisations' };

/** 申请人情况: the seven value columns of the requests table, in printed order. */
export const APPLICANTS: readonly Member[] = [
  { id: 'natural-person', zh: '自然人', en: 'Natural persons', within: 'natural persons' },
  { id: 'business', zh: '商业企业', en: 'Businesses', within: 'businesses' },
  { id: 'research', zh: '科研机构', en: 'Research institutions', within: 'research institutions' },
  {
    id: 'public-interest',
    zh: '社会公益组织',
    en: 'Public-interest organisations',
    within: 'public-interest organisations',
  },
  { id: 'legal-services', zh: '法律服务机构', en: 'Legal-service bodies', within: 'legal-service bodies' },
  { id: 'other', zh: '其他', en: 'Other organisations', within: 'other organisations' },
  { id: 'total', zh: '总计', en: 'Total', within: 'total', also: ['合计', '总数'] },
];

/** The five value columns that repeat for review and both kinds of litigation. */
export const RESULTS: readonly Member[] = [
  { id: 'upheld', zh: '结果维持', en: 'Upheld', within: 'upheld', also: ['维持', '维持结果'] },
  { id: 'corrected', zh: '结果纠正', en: 'Corrected', within: 'corrected', also: ['纠正', '纠正结果'] },
  { id: 'other', zh: '其他结果', en: 'Other result', within: 'other result', also: ['其他'] },
  { id: 'pending', zh: '尚未审结', en: 'Pending', within: 'pending', also: ['未审结'] },
  { id: 'total', zh: '总计', en: 'Total', within: 'total', also: ['合计'] },
];
