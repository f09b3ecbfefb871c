import { placeName } from '../../dataset/places/place.ts';
import type { Language } from '../../language/language.ts';
import { observedIn } from '../../table/cell.ts';
import { FIRST_FIGURE } from '../../table/places/figure-list.ts';
import type { PlaceFile } from '../../table/places/place-file.ts';
import { formatFigure } from '../../table/say/format.ts';
import { wordsOf } from './words.ts';

/** What the newest year of which a place has a report says: who reports, what they received, and how that changed. */
export function sentenceOf({ place, years, figures, says }: PlaceFile, language: Language): string {
  const words = wordsOf(language);
  const name = placeName(place, language).text;
  const at = years.findIndex(({ reports }) => reports > 0);
  const newest = years[at];
  if (!newest) return words.none(name);
  const { year, offices, reports, summary } = newest;
  const start = summary
    ? words.summaryOnly(year, name)
    : words.sentence(year, name, offices, reports) + receivedIn(figures[FIRST_FIGURE]?.[at], reports);
  return (start + says[language]).trim();

  function receivedIn(cell: PlaceFile['figures'][string][number] | undefined, held: number): string {
    const some = cell?.members?.with ?? 0;
    return cell && some > 0 && observedIn(cell).kind === 'number'
      ? words.received(formatFigure(cell, language), some, held)
      : words.stop;
  }
}
