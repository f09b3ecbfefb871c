export interface NoticeWords {
  readonly lead: string;
  readonly unreadable: string;
  readonly 'too-long': string;
  readonly unknown: string;
  /** What the parameters of an address are called. */
  readonly parameters: Readonly<Record<string, string>>;
}

export const words: NoticeWords = {
  lead: '链接里有没能采用的部分，已按默认显示：',
  unreadable: '看不懂',
  'too-long': '太长',
  unknown: '本站数据里没有',
  parameters: {
    query: '整个链接',
    offices: '机关',
    districts: '地区',
    kinds: '类别',
    years: '年度',
    by: '每行是什么',
    sort: '排序',
    order: '顺序',
    scale: '刻度',
    shares: '构成',
    trend: '逐年',
    of: '看哪一项',
    per: '分母',
    as: '画法',
    theme: '配色',
    missing: '没有收录报告的年度',
    search: '查找',
  },
};
