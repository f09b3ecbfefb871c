import type { Form } from './form.ts';
import { CLOSED_AS_THREE, DISPUTES, INCOMING, OUTGOING, RESULTS_UP_TO_NOT_PROCESSED } from './rows.ts';

/** The edition of 国办公开办函〔2021〕30号. */
export const FORM_2021: Form = {
  id: '2021',
  zh: '2021 年版表式',
  en: '2021 edition of the form',
  since: 2021,
  disclosure: [
    {
      article: '第二十条第（一）项',
      columns: [
        {
          id: 'issued',
          zh: '本年制发件数',
          en: 'issued this year',
          unit: '件',
          kind: 'count',
          also: ['本年度制发件数', '制发件数'],
        },
        {
          id: 'repealed',
          zh: '本年废止件数',
          en: 'repealed this year',
          unit: '件',
          kind: 'count',
          also: ['本年度废止件数', '废止件数'],
        },
        {
          id: 'in-force',
          zh: '现行有效件数',
          en: 'in force',
          unit: '件',
          kind: 'count',
          also: ['现行有效数'],
        },
      ],
      rows: [
        { id: 'regulation', zh: '规章', en: 'Government rules' },
        {
          id: 'normative-document',
          zh: '行政规范性文件',
          en: 'Administrative normative documents',
          also: ['规范性文件'],
        },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: [
        {
          id: 'decisions',
          zh: '本年处理决定数量',
          en: 'decisions this year',
          unit: '件',
          kind: 'count',
          also: ['处理决定数量', '本年度处理决定数量'],
          name: { zh: '处理决定数量', en: ': decisions this year' },
        },
      ],
      rows: [{ id: 'licence', zh: '行政许可', en: 'Administrative licences' }],
    },
    {
      article: '第二十条第（六）项',
      columns: [
        {
          id: 'decisions',
          zh: '本年处理决定数量',
          en: 'decisions this year',
          unit: '件',
          kind: 'count',
          also: ['处理决定数量', '本年度处理决定数量'],
          name: { zh: '处理决定数量', en: ': decisions this year' },
        },
      ],
      rows: [
        { id: 'penalty', zh: '行政处罚', en: 'Administrative penalties' },
        { id: 'coercion', zh: '行政强制', en: 'Administrative coercion' },
      ],
    },
    {
      article: '第二十条第（八）项',
      columns: [
        {
          id: 'amount',
          zh: '本年收费金额（单位：万元）',
          en: 'collected this year',
          unit: '万元',
          kind: 'amount',
          also: ['本年收费金额', '本年度收费金额', '收费金额'],
          name: { zh: '本年收费金额', en: 'collected this year' },
        },
      ],
      rows: [{ id: 'fee', zh: '行政事业性收费', en: 'Administrative fees' }],
    },
  ],
  requests: [...INCOMING, ...RESULTS_UP_TO_NOT_PROCESSED, ...CLOSED_AS_THREE, ...OUTGOING],
  disputes: DISPUTES,
  prose: ['five-topics', 'processing-fee'],
};
