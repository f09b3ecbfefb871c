export const words = {
  failed: '数据没有取到。页面上已有的图表和表格仍可阅读，刷新页面可再试一次。',
  retry: '重新载入',
  notFound: '没有这个页面',
  notFoundText: '地址可能写错了，或者页面已经改名。可以从下面的入口继续。',
};

export type TroubleWords = typeof words;
