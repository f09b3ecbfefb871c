import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';
import { LANGUAGES, type Language } from '../src/language/language.ts';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** Every script that the pages of a language can come to, by what they and their scripts name. */
function scriptsOf(language: Language): ReadonlyMap<string, string> {
  const pages = readdirSync(SITE).filter(
    (name) => name.endsWith('.html') && name.endsWith('.en.html') === (language === 'en'),
  );
  const scripts = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/["'`](?:\.\/)?(?:assets\/)?([\w.-]{1,80}\.js)["'`]/g)) {
      if (scripts.has(name) || !readdirSync(join(SITE, 'assets')).includes(name)) continue;
      scripts.set(name, readFileSync(join(SITE, 'assets', name), 'utf8'));
      follow(scripts.get(name) ?? '');
    }
  };
  pages.forEach((page) => {
    follow(readFileSync(join(SITE, page), 'utf8'));
  });
  return scripts;
}

// Single words are no sign: the recogniser knows the Chinese terms of the forms, on whichever page it runs.
const SENTENCE: Readonly<Record<Language, RegExp>> = {
  zh: /^.{6,}[，。；]|[，。；].{6,}/,
  en: /^(?=.{25})\S+ \S+ /,
};

/** The sentences of all words files of a language; those put together when they are said are left out. */
async function sentencesOf(language: Language): Promise<string[]> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const words = files.filter((path) => path.endsWith(`words.${language}.ts`));
  const modules = await Promise.all(
    words.map(async (path): Promise<unknown> => await import(pathToFileURL(join(SOURCES, path)).href)),
  );
  return modules.flatMap(stringsIn).filter((text) => SENTENCE[language].test(text));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

for (const language of LANGUAGES)
  test(`the scripts of the pages in ${language} carry no sentence of the other language`, async () => {
    const other = language === 'zh' ? 'en' : 'zh';
    const scripts = [...scriptsOf(language)];
    const own = await sentencesOf(language);
    const foreign = await sentencesOf(other);
    const carried = foreign.filter((sentence) => scripts.some(([, text]) => text.includes(sentence)));
    expect(carried).toEqual([]);
    // The search finds what is there: the language's own sentences.
    const found = own.filter((sentence) => scripts.some(([, text]) => text.includes(sentence)));
    expect(found.length).toBeGreaterThan(own.length / 2);
  });
