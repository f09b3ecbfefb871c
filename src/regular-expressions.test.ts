import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));

describe('regular expressions', () => {
  test.each(['(a+)+', '(?:x*y?)*', '((ab)+c){2,}', '(a|b+)*z', '([+]*b*)+'])(
    '%s would be found',
    (pattern) => {
      expect(isNested(pattern)).toBe(true);
    },
  );

  test.each(['(?:a{1,9})+', '(ab)+c*', '[(a+)]+', '\\(a+\\)+', '(?:a|b)*', '(a+){0,3}'])(
    '%s is harmless',
    (pattern) => {
      expect(isNested(pattern)).toBe(false);
    },
  );

  test('none repeats without bound what itself repeats without bound, so none can take exponential time', () => {
    const nested = sourceFiles(SOURCES).flatMap((file) =>
      patternsOf(file)
        .filter(isNested)
        .map((pattern) => `${relative(SOURCES, file)}: ${pattern}`),
    );
    expect(nested).toEqual([]);
  });
});

/**
 * Whether a group that holds an unbounded repetition is itself repeated without bound. Bounded repetitions
 * (`{0,3}`) multiply the work by a constant and are let through.
 */
function isNested(pattern: string): boolean {
  const groups: boolean[] = [];
  let inner = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') at = endOfClass(pattern, at);
    else if (character === '(') {
      groups.push(inner);
      inner = false;
    } else if (character === ')') {
      const repeated = isUnbounded(pattern, at + 1);
      if (inner && repeated) return true;
      inner = (groups.pop() ?? false) || inner || repeated;
      continue;
    }
    if (character !== '(' && character !== ')' && isUnbounded(pattern, at + 1)) inner = true;
  }
  return false;
}

function isUnbounded(pattern: string, at: number): boolean {
  return /^(?:[+*]|\{\d{1,4},\})/.test(pattern.slice(at, at + 8));
}

function endOfClass(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at += 1) {
    if (pattern.charAt(at) === '\\') at += 1;
    else if (pattern.charAt(at) === ']') return at;
  }
  return pattern.length;
}

function patternsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}
