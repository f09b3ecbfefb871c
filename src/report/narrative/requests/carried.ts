/** 上年结转 or 结转下年: the row of a figure or denial whose words are `text`, or null. */
export function carriedKey(text: string, year: number | null): string | null {
  if (!/结转|转结|旧存|转下|转入|遗留|转20\d\d年/.test(text)) return null;
  const next = year === null ? '下' : String(year + 1);
  const last = year === null ? '上' : String(year - 1);
  // 余8件转2023年办理 looks ahead, whatever year is reported on.
  if (year === null && /转[至到入]?20\d\d年/.test(text)) return 'request.carried-out.total';
  if (/下一?年|次年|来年/.test(text) || text.includes(next)) return 'request.carried-out.total';
  if (/上一?年|去年|往年|以前年/.test(text) || text.includes(last)) return 'request.carried-in.total';
  return null;
}

/** A denial of requests carried over; offsets of its word of denial into the sentence. */
export interface CarriedDenial {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** 无上年结转, 没有结转下年度的申请. */
export function carriedDenials(text: string, year: number | null): CarriedDenial[] {
  const found: CarriedDenial[] = [];
  for (const match of text.matchAll(
    /(没有|未有|不存在|未|无)([^,;。无没未]{0,24}?(?:结转|转结)[^,;。无没未]{0,16})/g,
  )) {
    const [, word = '', phrase = ''] = match;
    const key = carriedKey(phrase, year);
    if (key !== null && !/\d[件条]/.test(phrase))
      found.push({ key, start: match.index, end: match.index + word.length });
  }
  return found;
}
