export const words = {
  title: '地址已改',
  moved: '这一页的地址已改，请到：',
};

export type LeadOnWords = typeof words;
