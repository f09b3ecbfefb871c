import type { Language, Words } from '../language/language.ts';
import type { OfficeEntry } from './dataset.ts';

type Named = Pick<OfficeEntry, 'name' | 'label' | 'en'>;

const NAMES: Words<(office: Named) => string> = {
  zh: ({ name }) => name,
  en: ({ name, en }) => en || name,
};
const LABELS: Words<(office: Named) => string> = {
  zh: ({ label }) => label,
  en: ({ label, en }) => en || label,
};

/** Full name of an office in a language; its official name where the register has none in that language. */
export function officeName(office: Named, language: Language): string {
  return NAMES[language](office);
}

/** What an office is called in a list: short in Chinese, and in English by its whole name. */
export function officeLabel(office: Named, language: Language): string {
  return LABELS[language](office);
}
