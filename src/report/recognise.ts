import type { Register } from '../catalogue/authorities.ts';
import type { SourceDocument } from '../document/document.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { Report } from './report.ts';

/** Understands one document as an annual report, or refuses it as none. Pure. */
export function recogniseReport(_document: SourceDocument, _register: Register): OrRefusal<Report> {
  return { ok: false, refusal: { code: 'not-annual-report', facts: {} } };
}
