import type { SourceDocument } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { SheetRow } from './sheet.ts';

/** Whose figures a table says it holds: the organ's own, or a whole area's or system's. */
export type Scope = 'own' | 'summary' | null;

const OWN = /本级|本机关|本单位|本部门|本局|本委|本办|本厅|本镇|本街道|机关本级|局机关/;
const SUMMARY = /汇总|全[市区县省州旗镇乡]|全系统|各部门|各街道|合计表|总表|所属/;
const BLOCKS_BACK = 3;
const LONGEST_CAPTION = 120;

/** Reads the lines just above a table. The nearest line that says anything decides. */
export function captionScope(document: SourceDocument, block: number): Scope {
  for (let index = block - 1; index >= Math.max(0, block - BLOCKS_BACK); index -= 1) {
    const above = document.blocks[index];
    if (above?.kind !== 'paragraph' || above.text.length > LONGEST_CAPTION) return null;
    const line = fold(above.text).text;
    const summary = SUMMARY.test(line);
    const own = OWN.test(line);
    if (summary !== own) return summary ? 'summary' : 'own';
  }
  return null;
}

/** Reads what a table says of itself above its header. */
export function titleScope(rows: readonly SheetRow[]): Scope {
  const words = rows.slice(0, 2).flatMap((row) => (row.length <= 2 ? row.map(({ content }) => content) : []));
  const line = fold(words.join('').slice(0, LONGEST_CAPTION)).text;
  const summary = SUMMARY.test(line);
  return summary === OWN.test(line) ? null : summary ? 'summary' : 'own';
}

/** Whether one of the lines above a table is the heading of part 四, or what is left of the header of its table. */
export function standsUnderDisputes(document: SourceDocument, block: number): boolean {
  for (let index = block; index >= Math.max(0, block - BLOCKS_BACK); index -= 1) {
    const above = document.blocks[index];
    if (above?.kind !== 'paragraph') continue;
    if (above.text.length <= LONGEST_CAPTION) return /复议.{0,12}诉讼/.test(fold(above.text).text);
  }
  return false;
}
