/** A kind of organ that every district has: its name, and what it decides on in a usual year. */
export interface OfficeKind {
  readonly id: string;
  /** Without 局. */
  readonly stem: string;
  readonly en: string;
  /** Decisions or items a year, by row of table 二; of what is not named the organ has none. */
  readonly acts: Readonly<Record<string, number>>;
}

const PAPERS = { 'normative-document': 3 } as const;

/** In the order in which a district gets them. */
export const KINDS: readonly OfficeKind[] = [
  kind('water', '水利', 'Water', { licence: 90, penalty: 12, coercion: 1, fee: 4, procurement: 3 }),
  kind('justice', '司法', 'Justice', { penalty: 1 }),
  kind('market', '市场监督管理', 'Market Regulation', {
    licence: 4200,
    penalty: 380,
    coercion: 25,
    'other-service': 60,
  }),
  kind('education', '教育', 'Education', { licence: 40, penalty: 2, fee: 30, procurement: 20 }),
  kind('human-resources', '人力资源和社会保障', 'Human Resources and Social Security', {
    licence: 600,
    penalty: 9,
    fee: 2,
  }),
  kind('housing', '住房和城乡建设', 'Housing and Construction', { licence: 310, penalty: 45, fee: 8 }),
  kind('forestry', '林业', 'Forestry', { licence: 70, penalty: 6 }),
  kind('civil-affairs', '民政', 'Civil Affairs', { licence: 25 }),
  kind('transport', '交通运输', 'Transport', { licence: 800, penalty: 160, coercion: 8 }),
  kind('health', '卫生健康', 'Health', { licence: 900, penalty: 70, procurement: 12 }),
  kind('agriculture', '农业农村', 'Agriculture and Rural Affairs', { licence: 150, penalty: 30, fee: 1 }),
  kind('culture', '文化广电旅游', 'Culture and Tourism', { licence: 60, penalty: 14 }),
  kind('environment', '生态环境', 'Ecology and Environment', { licence: 110, penalty: 55, coercion: 3 }),
  kind('natural-resources', '自然资源', 'Natural Resources', { licence: 520, penalty: 22, fee: 90 }),
  kind('emergency', '应急管理', 'Emergency Management', { licence: 80, penalty: 65 }),
  kind('finance', '财政', 'Finance', { procurement: 6 }),
  kind('development', '发展和改革', 'Development and Reform', { licence: 130 }),
  kind('audit', '审计', 'Audit', {}),
  kind('statistics', '统计', 'Statistics', { penalty: 3 }),
  kind('medical-insurance', '医疗保障', 'Medical Insurance', { penalty: 18 }),
  kind('veterans', '退役军人事务', 'Veterans Affairs', {}),
  kind('government-services', '政务服务管理', 'Government Services', { procurement: 8 }),
];

function kind(id: string, stem: string, en: string, acts: Readonly<Record<string, number>>): OfficeKind {
  return { id, stem, en, acts: { ...PAPERS, ...acts } };
}
