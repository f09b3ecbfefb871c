import type { Language } from '../../language/language.ts';
import { termsOf, type TableCell } from '../cell.ts';
import type { FilledRow } from '../rows/rows.ts';
import { formatNumber } from '../say/format.ts';
import { chanceOf } from '../together/chance.ts';
import type { Chance } from '../together/limits.ts';
import { wordsOf as chartWordsOf } from '../words.ts';
import { wordsOf } from './words.ts';

/** Offices named on one side; of more there is the count. */
const MOST_NAMES = 8;

/**
 * Which offices of one year lie further from the share of all of them than chance explains, with their counts; that none
 * does is said too. '' where chance cannot be told (`together/chance.ts`).
 */
export function beyondChance(rows: readonly FilledRow[], language: Language): string {
  const cells = rows.map(({ cells: [cell] }) => cell);
  const shares = cells.every((cell) => !cell || cell.kind === 'rate');
  const held = cells.filter((cell): cell is TableCell => cell !== undefined);
  if (!shares || held.length < cells.length) return '';
  const chance = chanceOf(
    rows.map(({ heading }) => heading),
    held,
  );
  if (!chance) return '';
  const words = wordsOf(language);
  const below = namesOf(rows, chance, 'below', language);
  const above = namesOf(rows, chance, 'above', language);
  const said = [below && words.below(below), above && words.above(above)].join('');
  return words.chance(chance.factor.toFixed(1)) + (said || words.within);
}

function namesOf(
  rows: readonly FilledRow[],
  { outside }: Chance,
  side: 'below' | 'above',
  language: Language,
): string {
  const { betweenNames } = chartWordsOf(language);
  const ids = new Set(outside.filter((one) => one.side === side).map(({ row }) => row));
  const named = rows.flatMap(({ heading, cells: [cell] }) => {
    const terms = ids.has(heading.id) && cell ? termsOf(cell) : undefined;
    return terms
      ? [
          wordsOf(language).counted(
            heading.label,
            formatNumber(terms.numerator),
            formatNumber(terms.denominator),
          ),
        ]
      : [];
  });
  const more = named.length > MOST_NAMES ? wordsOf(language).andMore(named.length) : '';
  return named.slice(0, MOST_NAMES).join(betweenNames) + more;
}
