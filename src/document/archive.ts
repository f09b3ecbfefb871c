import { refuse } from './refusing.ts';

/** The parts of a zip container: their names, and the bytes of those asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Unpacks one part, or null where there is none. */
  readonly part: (name: string) => Uint8Array | null;
}

/** A report's container holds some dozens of parts of a few megabytes; a bomb holds thousands or gigabytes. */
const MOST_PARTS = 20_000;
const MOST_BYTES = 96 * 1024 * 1024;

/** Whether the first entry of the zip is marked as encrypted (bit 0 of its general flags). */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/**
 * Opens a zip container. Sizes are bounded by what the directory declares, and no part can unfold beyond that; all
 * parts together may not exceed the bound either.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { unzipSync } = await import('fflate');
  if (isEncrypted(bytes)) refuse('encrypted');
  const names: string[] = [];
  let unfolded = 0;
  const open = (accepts: (name: string, size: number) => boolean): Readonly<Record<string, Uint8Array>> => {
    try {
      return unzipSync(bytes, { filter: ({ name, originalSize }) => accepts(name, originalSize) });
    } catch {
      return refuse('damaged-archive');
    }
  };
  open((name) => {
    names.push(name);
    return false;
  });
  if (names.length > MOST_PARTS) refuse('too-complex');
  return {
    names,
    part: (wanted) => {
      let taken = false;
      let size = 0;
      const parts = open((name, originalSize) => {
        if (taken || name !== wanted) return false;
        taken = true;
        size = originalSize;
        return unfolded + originalSize <= MOST_BYTES;
      });
      if (!taken) return null;
      unfolded += size;
      if (unfolded > MOST_BYTES) refuse('too-complex');
      return parts[wanted] ?? null;
    },
  };
}
