import type { Language, Words } from '../../language/language.ts';
import type { OfficeName } from '../dataset.ts';

type Named = Pick<OfficeName, 'name' | 'en'>;
type Labelled = Pick<OfficeName, 'label' | 'en' | 'labelEn'>;

const NAMES: Words<(office: Named) => string> = {
  zh: ({ name }) => name,
  en: ({ name, en }) => en || name,
};
const LABELS: Words<(office: Labelled) => string> = {
  zh: ({ label }) => label,
  en: ({ label, labelEn, en }) => labelEn ?? (en || label),
};

/** Full name of an office in a language; its official name where the register has none in that language. */
export function officeName(office: Named, language: Language): string {
  return NAMES[language](office);
}

/** What an office is called in a list: short, and in English by its whole name where it has no short one. */
export function officeLabel(office: Labelled, language: Language): string {
  return LABELS[language](office);
}
