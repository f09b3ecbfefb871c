import type { Paragraph } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedName } from '../report.ts';
import { withoutOffice } from './organ-forms.ts';
import { nameIn, withoutSecond } from './organ-name.ts';

const LINES_FROM_END = 10;
const LONGEST_LINE = 120;
const DATE = /20\d\d年.*$|[二2][〇○O零0]..年.*$|20\d\d[-./].*$/;
const OFFICE_OF_BUREAU = /[局厅]办公室$/;

/** A line near the end that is a name: before its date, above or below the line of the date, or the last of all. */
export function signatureNames(closing: readonly Paragraph[]): PrintedName[] {
  const lines = closing
    .slice(-LINES_FROM_END)
    .map(({ text, span }) => fold(text.length > LONGEST_LINE ? '' : text, span[0]));
  const undated = !lines.some(({ text }) => isDate(text));
  const last = lines.length - 1;
  const names: PrintedName[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const folded = lines[index];
    if (!folded || folded.text === '') continue;
    const dated = DATE.test(folded.text);
    const line = withoutSecond(
      folded.text
        .replace(DATE, '')
        .replace(/[(（]?(?:盖章|公章|印章|章)[)）]?$/, '')
        .replace(/^(?:落款|签发|编制单位|单位名称|报告单位|发布机构)[:：]/, ''),
    );
    const found = nameIn(line);
    if (!found) continue;
    const near = [lines[index - 1], lines[index + 1], lines[index + 2]];
    const signed = dated || near.some((other) => other && isDate(other.text)) || (undated && index === last);
    if (!signed || (found.area && !dated)) continue;
    const start = folded.text.indexOf(found.name);
    // The office of a bureau signs and prints for it; that of a government reports on its own as well.
    const name = OFFICE_OF_BUREAU.test(found.name) ? withoutOffice(found.name) : found.name;
    names.push({ name, where: 'signature', votes: 4, span: folded.span(start, start + name.length) });
  }
  return names.slice(0, 2);
}

function isDate(line: string): boolean {
  return line.length <= 24 && /^[(（]?(?:20\d\d[年\-./]|[二2][〇○O零0]..年)/.test(line);
}
