import type { SourceDocument } from '../../document/document.ts';
import { AREA_WORDS } from '../../catalogue/phrases.ts';
import { fold } from '../fold.ts';
import { anyOf } from './wording.ts';

const AREA = new RegExp(anyOf(AREA_WORDS));
const TITLE =
  /(?:20\d\d年?度?)?(?:年度?)?政府信息公开(?:工作)?(?:20\d\d年?度?)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)/g;
const GOVERNMENT =
  /(?:人民政府|[省市区县旗州]政府|[市区县镇乡旗州]|街道|街道办事处|街道办|管委会|管理委员会|开发区|新区)$/;
const DEPARTMENT = /[局厅委办会院署处队站所]$|中心$|办公室$/;

/** True where a clause speaks of a whole area: 全区各单位, 全市. 全区性 and quoted slogans aside, nobody else does. */
export function coversArea(text: string): boolean {
  const sentence = text.slice(-160);
  const match = AREA.exec(sentence);
  if (!match) return false;
  // 在全区率先, 列全区第一, 全区会议 tell where the office stands, not whose figure it is.
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 8);
  const before = sentence.slice(Math.max(0, match.index - 2), match.index);
  if (
    /[在向对按列位居为据照]$/.test(before) ||
    /^(?:率先|首|第|排名|前列|统一|政务公开|工作|范围|规定|要求|部署|会议|人民)/.test(after)
  ) {
    return false;
  }
  return true;
}

/** True where the reporting organ is a government or its outpost: 全区 is then its own scope. */
export function isGovernment(document: SourceDocument): boolean {
  const head = fold(document.text.slice(0, 3000)).text;
  for (const match of head.matchAll(TITLE)) {
    const name = head
      .slice(Math.max(0, match.index - 30), match.index)
      .replace(/(?:关于)?(?:20\d\d)?年?度?$/, '');
    if (GOVERNMENT.test(name)) return true;
    if (DEPARTMENT.test(name)) return false;
  }
  return false;
}
