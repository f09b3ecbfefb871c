import type { Authority } from '../catalogue/authorities.ts';
import type { SourceDocument } from '../document/document.ts';

/**
 * Id of a report: `<authority>-<year>` for an organ of the register; otherwise a hash of the printed name and the
 * year, of the text where neither is known. ASCII and the same for the same document.
 */
export function reportId(
  authority: Authority | null,
  name: string | null,
  year: number | null,
  document: SourceDocument,
): string {
  const when = year === null ? 'undated' : String(year);
  if (authority) return `${authority.id}-${when}`;
  return `r${hash(name ?? document.text)}-${when}`;
}

/** FNV-1a over UTF-16 units, twice with different seeds, in base 36. */
function hash(text: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((seed) => {
      let state = seed;
      for (let index = 0; index < text.length; index += 1)
        state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
      return (state >>> 0).toString(36);
    })
    .join('');
}
