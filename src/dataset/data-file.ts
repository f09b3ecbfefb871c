import type { OrRefusal } from '../finding/finding.ts';
import type { Shape } from './shape.ts';

/** One of the site's data files, or one for every chart, office or report: where it is, and what is expected of it. */
export interface DataFile<T> {
  /** Below `data/`. */
  readonly address: string;
  readonly isExpected: (content: unknown) => content is T;
  /** Never carried inside a page, which shows all of it already. */
  readonly apart: boolean;
}

/** Names a data file. The shape is what its readers rely on; one of another shape is as good as none. */
export function dataFile<T>(address: string, shape: Shape, apart = false): DataFile<T> {
  return { address, isExpected: (content): content is T => shape(content), apart };
}

/** What stands in a data file, or `load-damaged` where it is not the file expected. */
export function contentOf<T>(json: string, { address, isExpected }: DataFile<T>): OrRefusal<T> {
  try {
    const content: unknown = JSON.parse(json);
    return isExpected(content) ? { ok: true, value: content } : refuse('load-damaged', address);
  } catch {
    return refuse('load-damaged', address);
  }
}

/** Data that did not come: `load-failed`, `load-missing`, `load-damaged`, or `load-mixed` (of two versions). */
export function refuse(code: string, address: string): OrRefusal<never> {
  return { ok: false, refusal: { code, facts: { address } } };
}
