/** The languages of the site, Chinese first. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same in every language. */
export type Words<T> = Readonly<Record<Language, T>>;

/** What HTML and schema.org call a language (BCP 47). */
export const LANGUAGE_TAGS: Words<string> = { zh: 'zh-CN', en: 'en' };

/** What stands before the ending of a file that is in a language: `index.html`, `index.en.html`. */
export const FILE_MARKS: Words<string> = { zh: '', en: '.en' };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Words<string> = { zh: '中文', en: 'English' };
