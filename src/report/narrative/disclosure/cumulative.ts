import type { Mention } from '../mentions.ts';

/** 累计 since the scheme began: 截至…累计, 历年, 自2019年以来, 开通以来. */
export function isCumulative({ sentence, token, lead }: Mention, year: number | null): boolean {
  const before = sentence.text.slice(Math.max(0, token.start - 160), token.start);
  // …以来累计136件,2023年9件: the second is of the year it names.
  if (isOfYear(lead, year) && !/累计|以来|截[至止]|历年|年[至到-]/.test(lead)) return false;
  if (/历年|历史|开通以来|建站以来|上线以来|实施以来|施行以来|成立以来/.test(before)) return true;
  // 2022年至2023年: two years told in one.
  const spanned = /(20\d\d)年?度?[至到-](20\d\d)年/.exec(lead);
  if (spanned && spanned[1] !== spanned[2]) return true;
  const since = /自?(20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起)/.exec(before);
  if (since && year !== null && Number(since[1]) !== year) return true;
  // 截至12月31日 closes the year reported on; 截至年底 and 截至目前 look back to the beginning.
  return (
    /截[至止]/.test(lead) && /累计/.test(lead) && !/今年|本年|全年|年度|新增|年1月1日|12月31日/.test(before)
  );
}

/**
 * 主动公开36件、依申请公开40件、不予公开3件: documents sorted by how they may be disclosed. 主动公开信息36条 says that
 * they are government information, and disclosed.
 */
export function sortsDocuments({ sentence, token, core }: Mention): boolean {
  if (/^条/.test(token.unit) && /主动公开(?:政府|政务)?信息$/.test(core)) return false;
  const near = sentence.text.slice(Math.max(0, token.start - 40), token.start + 60);
  return /主动公开\d[^,;。、]{0,8}[,、]依申请公开\d[^,;。、]{0,8}[,、]不予?公开\d/.test(near);
}

function isOfYear(text: string, year: number | null): boolean {
  if (/本年|今年/.test(text)) return true;
  const [, ...after] = year === null ? [] : text.split(`${String(year)}年`);
  return after.some((rest) => !/^(?:底|末|1[012]月)/.test(rest));
}
