import { fold } from '../fold.ts';
import type { PrintedYear } from '../report.ts';
import { isOtherYear } from './year.ts';

const TEXT_ASKED = 20_000;
const LONGEST_LEAD = 64;
const DOES =
  '(?:公开|公布|发布|制发|收到|受理|接收|接到|收取|发生|新收|办理|办结|答复|未|没有|尚无|暂无|本行政区域|本部门)';
// 2020年本行政区域政府信息公开发布总数量, 2021年度，我局未收到申请; and the end of the year, to which all is counted.
const TOLD = new RegExp(
  `(?<![\\d到比较]|[^截]至)(20\\d\\d)(?:年度?[，,]?[^，,。；;:：《》|\\d年月]{0,16}?${DOES}|年(?:12月3[01]日|年?[底末])[，,止]?[^。；;《》|年月]{0,24}?${DOES})`,
  'g',
);
const FROM_EARLIER = /(?:自|从|于|结转至|《[^《》]{0,60}|[〔[(（])$/;
const AHEAD = /将|拟|计划|打算|力争|继续|条例|施行|印发|通知/;

/**
 * The year whose work is told anywhere in the text, for reports that name none in the title, in a period or in part one:
 * only where all that is told so is of one year.
 */
export function furtherYears(text: string): PrintedYear[] {
  const years: PrintedYear[] = [];
  let at = 0;
  for (const line of text.slice(0, TEXT_ASKED).split('\n')) {
    const folded = fold(line, at);
    at += line.length + 1;
    for (const match of folded.text.matchAll(TOLD)) {
      const before = folded.text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
      if (FROM_EARLIER.test(before) || isOtherYear(before) || AHEAD.test(match[0])) continue;
      const span = folded.span(match.index, match.index + 4);
      years.push({ year: Number(match[1]), where: 'further', span });
    }
  }
  return new Set(years.map(({ year }) => year)).size === 1 ? years.slice(0, 1) : [];
}
