export const words = {
  firstRows: (most: number, all: number) => `图中为前 ${most} 行，共 ${all} 行。`,
  report: (year: string) => `${year} 年政府信息公开工作年度报告`,
  received: '新收政府信息公开申请',
};

export type PictureWords = typeof words;
