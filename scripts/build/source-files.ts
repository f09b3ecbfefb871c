import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One input file: where it is, and its path below the folder of reports, with `/` between. */
export interface SourceFile {
  readonly path: string;
  readonly absolute: string;
  /** No plain file: a device, or a link to a folder or to somewhere outside. It is told and not opened. */
  readonly notPlain?: true;
}

/**
 * Every file below a folder, sorted by path in code-unit order, so that every machine sees the same list. Names that
 * begin with a dot are skipped; a link is followed only to a file inside the folder. A missing folder has no files.
 */
export function sourceFiles(folder: string): SourceFile[] {
  let root: string;
  try {
    root = realpathSync(folder);
  } catch {
    return [];
  }
  return walk(root, root, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(root: string, folder: string, prefix: string): SourceFile[] {
  return readdirSync(folder).flatMap((name): SourceFile[] => {
    if (name.startsWith('.')) return [];
    const absolute = join(folder, name);
    const path = prefix + name;
    const kind = kindOf(root, absolute);
    if (kind === 'folder') return walk(root, absolute, `${path}/`);
    return kind === 'file' ? [{ path, absolute }] : [{ path, absolute, notPlain: true }];
  });
}

function kindOf(root: string, absolute: string): 'file' | 'folder' | 'other' {
  try {
    const own = lstatSync(absolute);
    if (own.isSymbolicLink()) {
      const inside = realpathSync(absolute).startsWith(root + sep);
      return inside && statSync(absolute).isFile() ? 'file' : 'other';
    }
    if (own.isDirectory()) return 'folder';
    return own.isFile() ? 'file' : 'other';
  } catch {
    // A name that is no valid text cannot be opened again; it is still a file somebody put there.
    return 'file';
  }
}
