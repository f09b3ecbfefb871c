import type { Paragraph } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedName } from '../report.ts';
import { isShortOf } from './organ-forms.ts';
import { headOf, nameIn } from './organ-name.ts';

const LONGEST_PARAGRAPH = 2000;
const MOST_PARAGRAPHS = 200;
const LONGEST_PLACE = 14;
// What an office does in its own report, and what stands before an office that opens its clause.
const ACTS =
  /^(?:全年|本年度?|共|累计|合计)*(?:主动公开|公开|发布|收到|受理|接到|未|没有|无(?!锡)|通过|依托|坚持|认真|严格|高度重视)/;
const OPENS = /[。，；：,;:()（）]|\d年度?|\d日|以来|期间/g;

/**
 * The one full form of an organ that the places read so far name without its place (林业局, 县林业局), where further
 * down the text tells what that organ does: 截至12月31日，青禾县林业局累计主动公开280条. Nothing where two forms are told.
 */
export function fullerInText(names: readonly PrintedName[], paragraphs: readonly Paragraph[]): PrintedName[] {
  const [first] = names.filter(({ votes }) => votes > 1);
  const head = first ? headOf(first.name) : null;
  if (!first || head === 'placed' || head === null) return [];
  if (names.some(({ name }) => headOf(name) === 'placed')) return [];
  const found: PrintedName[] = [];
  for (const { text, span } of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    if (text.length > LONGEST_PARAGRAPH) continue;
    const folded = fold(text, span[0]);
    for (let at = folded.text.indexOf(first.name); at >= 0; at = folded.text.indexOf(first.name, at + 1)) {
      const end = at + first.name.length;
      const from = Math.max(0, at - LONGEST_PLACE);
      const before = folded.text.slice(from, at);
      const opened = [...before.matchAll(OPENS)].pop();
      const start = from + (opened ? opened.index + opened[0].length : 0);
      const whole = folded.text.slice(start, end);
      const own = (opened !== undefined || from === 0) && ACTS.test(folded.text.slice(end, end + 24));
      if (own && nameIn(whole)?.name === whole && headOf(whole) === 'placed' && isShortOf(first.name, whole))
        found.push({ name: whole, where: 'body', votes: 3, span: folded.span(start, end) });
    }
  }
  const [one, ...others] = found;
  return one && others.every(({ name }) => name === one.name) ? [one] : [];
}
