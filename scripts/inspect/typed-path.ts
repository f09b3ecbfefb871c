import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** `npm run` moves to the project's folder; a relative path is meant from where the command was typed. */
export function whereIs(file: string): string {
  const typedIn = process.env['INIT_CWD'];
  return existsSync(file) || !typedIn ? file : resolve(typedIn, file);
}
