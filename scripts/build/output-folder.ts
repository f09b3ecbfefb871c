import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a folder whole or not at all: `write` fills a new folder beside it, which takes its place only when
 * `write` has come to its end. When it fails, the old folder stays as it was.
 */
export async function replaceFolder<T>(folder: string, write: (fresh: string) => Promise<T>): Promise<T> {
  const parent = dirname(folder);
  const sibling = (role: string): string =>
    join(parent, `.${basename(folder)}-${role}-${String(process.pid)}`);
  mkdirSync(parent, { recursive: true });
  clearLeftovers(folder);
  const fresh = sibling('new');
  const old = sibling('old');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    const result = await write(fresh);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    return result;
  } catch (error) {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** A build that was killed leaves its folder behind; the old output comes back if it was the only one. */
function clearLeftovers(folder: string): void {
  const pattern = new RegExp(`^\\.${basename(folder).replace(/\W/g, '\\$&')}-(new|old)-(\\d+)$`);
  for (const name of readdirSync(dirname(folder))) {
    const match = pattern.exec(name);
    if (!match || isRunning(Number(match[2]))) continue;
    const left = join(dirname(folder), name);
    if (match[1] === 'old' && !existsSync(folder)) renameSync(left, folder);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
