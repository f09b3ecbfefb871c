import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));

// The linter reads the patterns that are written out. Those put together from lists of words are seen only when a
// module is loaded: all such modules are, and every pattern that comes into being is looked at.
const files = sourceFiles(SOURCES).map((file) => ({ file, places: placesOf(file) }));
const compiling = files.filter(({ places }) => places.length > 0);
const compiled = await compiledBy(compiling.map(({ file }) => file));

describe('a pattern put together from words', () => {
  test('comes into being when its module is loaded, where this test can see it, and not within a function', () => {
    const hidden = compiling.flatMap(({ file, places }) =>
      places.filter(({ inside }) => inside).map(({ line }) => `${relative(SOURCES, file)}:${String(line)}`),
    );
    expect(hidden).toEqual([]);
    expect(compiled.length).toBeGreaterThanOrEqual(compiling.flatMap(({ places }) => places).length);
  });

  test.each([...new Map(compiled.map((pattern) => [String(pattern), pattern])).values()])(
    'takes a time proportional to the text: %s',
    (pattern) => {
      expect(timeOf(pattern)).toBe('linear');
    },
  );
});

describe('the check finds', () => {
  test.each([
    [/(a|a)*b/, 'exponential'],
    [/(?:\s|[ \t])+x/, 'exponential'],
    [/(?:公开|公|开)+信息/, 'exponential'],
    [/(?:公开|公布)+信息/, 'polynomial'],
    [/^(?:公开|公布)+信息/, 'linear'],
    [/(?:年报|报告){1,9}$/, 'linear'],
  ])('%s', (pattern, time) => {
    expect(timeOf(pattern)).toBe(time);
  });
});

/** linear · polynomial · exponential · unknown */
function timeOf({ source, flags }: RegExp): string {
  // In plain JavaScript, so that nothing beside the package is needed, and without a clock.
  process.env['RECHECK_BACKEND'] = 'pure';
  const told = checkSync(source, flags, { checker: 'automaton', timeout: null });
  if (told.status === 'safe') return 'linear';
  return told.status === 'vulnerable' ? told.complexity.type : 'unknown';
}

/** Every pattern that comes into being while the modules are loaded. */
async function compiledBy(modules: readonly string[]): Promise<readonly RegExp[]> {
  const seen: RegExp[] = [];
  class WatchedRegExp extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      seen.push(this);
    }
  }
  vi.stubGlobal('RegExp', WatchedRegExp);
  for (const module of modules) await import(/* @vite-ignore */ module);
  vi.unstubAllGlobals();
  return seen;
}

interface Place {
  readonly line: number;
  readonly inside: boolean;
}

/** Where a file makes a pattern out of a string, and whether within a function. */
function placesOf(file: string): Place[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Place[] = [];
  const visit = (node: ts.Node, inside: boolean): void => {
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression))
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, inside });
    node.forEachChild((child) => {
      visit(child, inside || ts.isFunctionLike(node));
    });
  };
  visit(source, false);
  return found;
}

function isRegExp(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'RegExp';
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(entry.name) ? [path] : [];
  });
}
