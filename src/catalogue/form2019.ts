import type { DisclosureColumn, Form } from './form.ts';
import { CLOSED_AS_ONE, DISPUTES, INCOMING, OUTGOING, RESULTS_UP_TO_NOT_PROCESSED } from './rows.ts';

const ITEMS_LAST_YEAR: DisclosureColumn = {
  id: 'items-last-year',
  zh: '上一年项目数量',
  en: 'items last year',
  unit: '项',
  kind: 'count',
  also: ['上年项目数量', '上一年度项目数量'],
  name: { zh: '上一年项目数量', en: ': items last year' },
};
const ITEMS_CHANGE: DisclosureColumn = {
  id: 'items-change',
  zh: '本年增/减',
  en: 'change in items',
  unit: '项',
  kind: 'signed',
  also: ['本年增减', '本年增／减', '本年度增/减'],
  name: { zh: '本年增/减', en: ': change in items' },
};
const DECISIONS: DisclosureColumn = {
  id: 'decisions',
  zh: '处理决定数量',
  en: 'decisions this year',
  unit: '件',
  kind: 'count',
  also: ['本年处理决定数量'],
  name: { zh: '处理决定数量', en: ': decisions this year' },
};

/** The edition of 国办公开办函〔2019〕60号. */
export const FORM_2019: Form = {
  id: '2019',
  zh: '2019 年版表式',
  en: '2019 edition of the form',
  since: 2019,
  disclosure: [
    {
      article: '第二十条第（一）项',
      columns: [
        {
          id: 'made',
          zh: '本年新制作数量',
          en: 'made this year',
          unit: '件',
          kind: 'count',
          also: ['本年新制作数', '新制作数量'],
        },
        {
          id: 'disclosed',
          zh: '本年新公开数量',
          en: 'newly disclosed this year',
          unit: '件',
          kind: 'count',
          also: ['本年新公开数', '新公开数量'],
        },
        {
          id: 'public-total',
          zh: '对外公开总数量',
          en: 'disclosed in total',
          unit: '件',
          kind: 'count',
          also: ['对外公开总数', '对外公开数量'],
        },
      ],
      rows: [
        { id: 'regulation', zh: '规章', en: 'Government rules' },
        {
          id: 'normative-document',
          zh: '规范性文件',
          en: 'Administrative normative documents',
          also: ['行政规范性文件'],
        },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: [ITEMS_LAST_YEAR, ITEMS_CHANGE, DECISIONS],
      rows: [
        { id: 'licence', zh: '行政许可', en: 'Administrative licences' },
        {
          id: 'other-service',
          zh: '其他对外管理服务事项',
          en: 'Other external services',
          also: ['其他对外服务管理事项', '其他对外管理服务'],
        },
      ],
    },
    {
      article: '第二十条第（六）项',
      columns: [ITEMS_LAST_YEAR, ITEMS_CHANGE, DECISIONS],
      rows: [
        { id: 'penalty', zh: '行政处罚', en: 'Administrative penalties' },
        { id: 'coercion', zh: '行政强制', en: 'Administrative coercion' },
      ],
    },
    {
      article: '第二十条第（八）项',
      columns: [ITEMS_LAST_YEAR, ITEMS_CHANGE],
      rows: [{ id: 'fee', zh: '行政事业性收费', en: 'Administrative fees' }],
    },
    {
      article: '第二十条第（九）项',
      columns: [
        {
          id: 'projects',
          zh: '采购项目数量',
          en: 'projects',
          unit: '项',
          kind: 'count',
          name: { zh: '项目数量', en: ': projects' },
        },
        {
          id: 'amount',
          zh: '采购总金额（元）',
          en: 'total amount',
          unit: '元',
          kind: 'amount',
          also: ['采购总金额', '采购金额'],
          name: { zh: '总金额', en: ': total amount' },
        },
      ],
      rows: [
        {
          id: 'procurement',
          zh: '政府集中采购',
          en: 'Centralised procurement',
          also: ['政府采购', '集中采购'],
        },
      ],
    },
  ],
  requests: [...INCOMING, ...RESULTS_UP_TO_NOT_PROCESSED, ...CLOSED_AS_ONE, ...OUTGOING],
  disputes: DISPUTES,
  prose: [],
};
