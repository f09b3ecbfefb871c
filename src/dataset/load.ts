import type { OrRefusal } from '../finding/finding.ts';
import { contentOf, refuse, type DataFile } from './data-file.ts';

/**
 * Fetches a data file from the folder `base` (`data/`). Refused, never thrown: `load-failed` (no answer),
 * `load-missing` (no such file), `load-damaged` (not the file expected).
 */
export async function loadData<T>(base: string, file: DataFile<T>): Promise<OrRefusal<T>> {
  try {
    const response = await fetch(base + file.address);
    if (!response.ok) return refuse(response.status === 404 ? 'load-missing' : 'load-failed', file.address);
    return contentOf(await response.text(), file);
  } catch {
    return refuse('load-failed', file.address);
  }
}
