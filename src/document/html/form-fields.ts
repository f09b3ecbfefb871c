import type { Attribute } from './visible.ts';
import type { WhiteSpace } from './whitespace.ts';

/** Fields of a form whose value is no text on the page. All other types, known or not, show it. */
const WITHOUT_TEXT = new Set(
  'hidden password checkbox radio file submit image reset button color range'.split(' '),
);

const valueOf = (attributes: readonly Attribute[], wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;

/** Writes what the fields of a form show: their value, what was typed into them, or the option that is chosen. */
export function formFields(spaces: WhiteSpace) {
  /** An open field: what its first option holds, and what the last selected one does. */
  let open: {
    first: string;
    selected: string | null;
    option: 'none' | 'first' | 'selected' | 'other';
  } | null = null;
  /** A field has a border: what it holds is not run together with what stands beside it. */
  const write = (shown: string): void => {
    spaces.space(' ');
    spaces.text(shown);
    spaces.space(' ');
  };
  return {
    /** A field that is seen opens. */
    start: (name: string, attributes: readonly Attribute[]): void => {
      if (name === 'input') {
        const type = (valueOf(attributes, 'type') ?? '').trim().toLowerCase();
        if (!WITHOUT_TEXT.has(type)) write(valueOf(attributes, 'value') ?? '');
      } else if (name === 'textarea') open = { first: '', selected: null, option: 'first' };
      else if (name === 'select' && valueOf(attributes, 'multiple') === undefined)
        open = { first: '', selected: null, option: 'none' };
    },
    option: (attributes: readonly Attribute[]): void => {
      if (!open) return;
      const isSelected = valueOf(attributes, 'selected') !== undefined;
      if (isSelected) open.selected = '';
      open.option = isSelected ? 'selected' : open.option === 'none' ? 'first' : 'other';
    },
    text: (characters: string): void => {
      if (open?.option === 'first') open.first += characters;
      else if (open?.option === 'selected') open.selected = (open.selected ?? '') + characters;
    },
    /** The field closes. */
    end: (): void => {
      if (open) write(open.selected ?? open.first);
      open = null;
    },
  };
}

/** Elements of a form that show text. */
export const FIELDS: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);
