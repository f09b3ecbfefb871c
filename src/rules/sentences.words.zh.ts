export const words = {
  undecided: (reason: string) => `无法判定：${reason}`,
  notApplicable: (reason: string) => `不适用：${reason}`,
  holds: '核对相符。',
  places: '。共核对 {checked} 处。',
  subject: '“{about}”：',
  /** A side of several terms and what it comes to. */
  side: (terms: string, total: string) => `${terms}（合 ${total}）`,
  mismatch: {
    '=': (left: string, right: string) => `左边 ${left}，右边 ${right}，相差 {gap}。`,
    '≤': (left: string, right: string) => `${left} 大于 ${right}，多出 {gap}。`,
    '≥': (left: string, right: string) => `${left} 小于 ${right}，少了 {gap}。`,
  },
  /** Facts that are words end in it: `aboutZh`. */
  ending: 'Zh',
};

export type SentenceWords = typeof words;
