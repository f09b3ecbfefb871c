/** What organs do, as their names say it: the words, the kind of `data/kinds.csv`, English, and the usual short form. */
interface OrganFunction {
  readonly words: RegExp;
  readonly kind: string;
  readonly en: string;
  readonly short?: string;
}

/** First match decides, so what names two functions goes by the one its register would. */
export const FUNCTIONS: readonly OrganFunction[] = [
  {
    words: /政务服务(?:和大数据|数据)?(?:管理)?/,
    kind: 'government-services',
    en: 'Government Services',
    short: '政务',
  },
  {
    words: /人力资源(?:和)?社会保障/,
    kind: 'human-resources',
    en: 'Human Resources and Social Security',
    short: '人社',
  },
  { words: /市场监督管理|市场监管/, kind: 'market-regulation', en: 'Market Regulation', short: '市场监管' },
  {
    words: /住房(?:和|与)?城乡建设(?:和(?:交通|水务)运?输?)?/,
    kind: 'housing',
    en: 'Housing and Construction',
    short: '住建',
  },
  {
    words: /自然资源(?:和|与)规划|规划(?:和|与)自然资源/,
    kind: 'natural-resources',
    en: 'Natural Resources and Planning',
    short: '资规',
  },
  { words: /自然资源/, kind: 'natural-resources', en: 'Natural Resources' },
  {
    words: /综合行政执法|城市管理(?:和|与)?(?:综合)?(?:行政)?执法|城市管理/,
    kind: 'law-enforcement',
    en: 'Comprehensive Law Enforcement',
    short: '综合执法',
  },
  { words: /发展(?:和|与)改革/, kind: 'development-reform', en: 'Development and Reform', short: '发改' },
  {
    words: /经济(?:和|与)信息化|工业(?:和|与)信息化/,
    kind: 'industry',
    en: 'Industry and Information Technology',
    short: '经信',
  },
  { words: /卫生健康/, kind: 'health', en: 'Health', short: '卫健' },
  { words: /退役军人事务/, kind: 'veterans', en: 'Veterans Affairs', short: '退役军人' },
  { words: /医疗保障/, kind: 'medical-insurance', en: 'Medical Insurance', short: '医保' },
  { words: /应急管理/, kind: 'emergency-management', en: 'Emergency Management', short: '应急' },
  { words: /生态环境|环境保护/, kind: 'environment', en: 'Ecology and Environment' },
  { words: /农业农村|农业|农牧/, kind: 'agriculture', en: 'Agriculture and Rural Affairs' },
  {
    words: /文化(?:和)?(?:广电|广播电视)?(?:和)?(?:旅游|体育)(?:和?体育)?|文化/,
    kind: 'culture',
    en: 'Culture and Tourism',
    short: '文旅',
  },
  { words: /交通运输|交通/, kind: 'transport', en: 'Transport' },
  { words: /公安/, kind: 'public-security', en: 'Public Security' },
  { words: /司法/, kind: 'justice', en: 'Justice' },
  { words: /民政/, kind: 'civil-affairs', en: 'Civil Affairs' },
  { words: /财政/, kind: 'finance', en: 'Finance' },
  { words: /教育/, kind: 'education', en: 'Education' },
  { words: /水利|水务/, kind: 'water', en: 'Water' },
  { words: /林业|园林/, kind: 'forestry', en: 'Forestry' },
  { words: /商务|商业/, kind: 'commerce', en: 'Commerce' },
  { words: /体育/, kind: 'sports', en: 'Sports' },
  { words: /审计/, kind: 'audit', en: 'Audit' },
  { words: /统计/, kind: 'statistics', en: 'Statistics' },
  { words: /税务/, kind: 'tax', en: 'Taxation' },
  { words: /海关/, kind: 'customs', en: 'Customs' },
  { words: /科学技术|科技/, kind: 'science', en: 'Science and Technology', short: '科技' },
  { words: /人民防空|国防动员/, kind: 'civil-defence', en: 'Civil Defence' },
  { words: /民族|宗教/, kind: 'ethnic-religious-affairs', en: 'Ethnic and Religious Affairs' },
  { words: /大数据|数据/, kind: 'data', en: 'Data' },
  { words: /金融/, kind: 'finance-supervision', en: 'Financial Supervision' },
  { words: /国有资产/, kind: 'state-assets', en: 'State Assets' },
  { words: /外事/, kind: 'foreign-affairs', en: 'Foreign Affairs' },
  { words: /信访/, kind: 'petitions', en: 'Letters and Calls' },
  { words: /粮食/, kind: 'grain', en: 'Grain and Reserves' },
  { words: /气象/, kind: 'meteorology', en: 'Meteorological' },
  { words: /邮政/, kind: 'postal', en: 'Postal Administration' },
];

/** What the last word of a name makes of its organ in English. */
export const ENDINGS_EN: readonly (readonly [ending: RegExp, en: string])[] = [
  [/(?:委员会|委)$/, 'Commission'],
  [/(?:办公室|办)$/, 'Office'],
  [/厅$/, 'Department'],
  [/中心$/, 'Centre'],
  [/(?:局|分局)$/, 'Bureau'],
];
