import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import { SITE } from '../scripts/site-folder.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../src/language/language.ts';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));
const SOURCE_FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });

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

/** The sentences of all words files of a language, also the parts of those put together when they are said. */
function sentencesOf(language: Language): string[] {
  return SOURCE_FILES.filter((path) => path.endsWith(`words.${language}.ts`))
    .flatMap((path) => textsIn(readFileSync(join(SOURCES, path), 'utf8')))
    .filter((text) => SENTENCE[language].test(text));
}

/** What stands between quotation marks in a source. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest));
  return texts;
}

for (const language of LANGUAGES)
  test(`the scripts of the pages in ${language} carry no sentence of the other language`, () => {
    const other = language === 'zh' ? 'en' : 'zh';
    const scripts = [...scriptsOf(language)].map(([, text]) => text);
    const own = sentencesOf(language);
    const carried = sentencesOf(other).filter((sentence) => scripts.some((text) => text.includes(sentence)));
    expect(carried).toEqual([]);
    // The search finds what is there: the language's own sentences.
    const found = own.filter((sentence) => scripts.some((text) => text.includes(sentence)));
    expect(found.length).toBeGreaterThan(own.length * 0.9);
  });

/** Where Chinese characters are data: terms of the forms, what the recogniser looks for, charts in both languages. */
const KNOWS_CHINESE = /^(?:catalogue|document|report|rules|table\/(?:specs|series-lists))\b.*(?<!\.zh)\.ts$/;
/** The other language by its own name, the name of the site, a radical that no word has. */
const NAMES = [LANGUAGE_NAMES.zh, '年报对照', '⺀'];
const LIBRARIES = /^(?:pdf|pptxgen|saxes)/;

test('Chinese in the scripts of the English pages is terms and patterns, to the character', () => {
  const known = SOURCE_FILES.filter((path) => path.endsWith('.en.ts') || KNOWS_CHINESE.test(path)).map(
    // Texts put together from several lines are one in a script.
    (path) => readFileSync(join(SOURCES, path), 'utf8').replace(/'\s*[+,]\s*'/g, ''),
  );
  const isKnown = (run: string): boolean =>
    NAMES.includes(run) || known.some((source) => source.includes(run));
  const ours = [...scriptsOf('en')].filter(([name]) => !LIBRARIES.test(name));
  const strange = ours.flatMap(([name, text]) =>
    (text.match(/\p{Script=Han}+/gu) ?? []).filter((run) => !isKnown(run)).map((run) => `${name}: ${run}`),
  );
  expect(strange).toEqual([]);
});
