/** Chinese names of the kinds of organ that a register is likely to use. */
const KINDS: Readonly<Record<string, string>> = {
  government: '人民政府',
  'government-office': '政府办公室',
  'government-services': '政务服务',
  justice: '司法行政',
  'human-resources': '人力资源和社会保障',
  'development-zone': '开发区、功能区',
  'public-security': '公安',
  'civil-affairs': '民政',
  finance: '财政',
  education: '教育',
  health: '卫生健康',
  housing: '住房和城乡建设',
  'natural-resources': '自然资源和规划',
  environment: '生态环境',
  transport: '交通运输',
  water: '水利',
  agriculture: '农业农村',
  commerce: '商务',
  culture: '文化和旅游',
  audit: '审计',
  statistics: '统计',
  tax: '税务',
  'market-regulation': '市场监督管理',
  'emergency-management': '应急管理',
  'law-enforcement': '综合行政执法',
  'development-reform': '发展和改革',
  industry: '经济和信息化',
  science: '科学技术',
  veterans: '退役军人事务',
  'medical-insurance': '医疗保障',
  township: '乡镇人民政府',
  subdistrict: '街道办事处',
};

/** Chinese name of a kind; one that only this site's register knows stays as it is written there. */
export function kindName(kind: string): string {
  return KINDS[kind] ?? kind;
}
