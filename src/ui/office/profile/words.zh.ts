export const words = {
  title: '概览',
  then: (year: number, figure: string) => `${year} 年 ${figure}`,
  same: '，持平',
  more: (change: string, percent: string) => `，多 ${change}${percent === '' ? '' : `（${percent}）`}`,
  fewer: (change: string, percent: string) => `，少 ${change}${percent === '' ? '' : `（${percent}）`}`,
  higher: (points: string) => `，高 ${points} 个百分点`,
  lower: (points: string) => `，低 ${points} 个百分点`,
  middle: (count: number, median: string, lower: string, upper: string) =>
    `对比 ${count} 个机关：中位数 ${median}，中间一半 ${lower}–${upper}`,
  parts: {
    lower: '；本机关在下四分位以下。',
    middle: '；本机关在中间一半。',
    upper: '；本机关在上四分位以上。',
  },
  unplaced: { few: '；本机关不足 10 件，不排位置。', none: '；本机关没有这个数字。' },
  names: {
    'disclosure.total': '主动公开信息（条）',
    'penalty.decisions': '行政处罚（件）',
    'request.received.total': '新收申请（件）',
    'out.any': '公开率（含部分公开）',
    'out.refused': '不予公开率',
    'review.total': '行政复议（件）',
  } as Readonly<Record<string, string>>,
  year: (year: number) => `${year} 年`,
  key: '蓝线：本机关。灰带：对比机关的中间一半，虚线：中位数。○：没有数字。',
  keyAlone: '蓝线：本机关。○：没有数字。',
  strip: '一条短线是一个对比机关，蓝点是本机关',
  gap: (year: number, word: string) => `${year} 年${word}`,
  rule: {
    kind: (kind: string, level: string, band: string, size: number) =>
      `同类机关：类别为${kind}、层级为${level}、近三年平均每年新收申请${band}的机关，共 ${size} 个，本机关在内。`,
    level: (level: string, size: number) =>
      `同类、同层级而申请数量相近的机关不足 8 个，所以与同一层级（${level}）的全部机关相比，共 ${size} 个，本机关在内。`,
    none: '可比的机关不足 8 个，不列中位数和四分位。',
  },
  bands: ['为 0 件', '在 10 件以下', '为 10 至 99 件', '在 100 件以上'],
  noBand: '未载明',
  only: '中位数和四分位只就本站收录的这些机关而言；比率只算不少于 10 件的机关；汇总报告不在其中。',
  members: (count: number, size: number) => (count < size ? `看这些机关（前 ${count} 个）` : '看这些机关'),
  compare: '与同类比较',
  outcomes: '申请办理结果',
  outcome: '结果',
  outcomesNote: '百分比是占总计的比例。',
  outcomeNames: {
    'request.granted.total': '予以公开',
    'request.granted-in-part.total': '部分公开',
    'request.refused.total': '不予公开',
    'request.unavailable.total': '无法提供',
    'request.not-processed.total': '不予处理',
    'request.closed.total': '其他处理',
    'request.processed.total': '总计',
  } as Readonly<Record<string, string>>,
  region: '申请办理结果，可左右滚动',
};

export type ProfileWords = typeof words;
