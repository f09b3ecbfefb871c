import type { Language } from '../language/language.ts';
import type { PageTitle } from './page-module.ts';
import { wordsOf } from './words.ts';

/** Title of a page under the name of the site. */
export function titled({ title, description }: PageTitle, language: Language): PageTitle {
  return { title: wordsOf(language).under(title), description };
}
