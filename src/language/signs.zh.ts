export const signs = {
  list: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  bar: '｜',
  bracketed: (text: string) => `（${text}）`,
  quoted: (text: string) => `“${text}”`,
};

export type Signs = typeof signs;
