import { fold } from '../report/fold.ts';
import type { PartId, Section } from '../report/report.ts';
import type { Span } from '../finding/finding.ts';
import type { Subject } from './rule.ts';

/** The section of one part, or undefined where the document has none. */
export function sectionOf(subject: Subject, part: PartId): Section | undefined {
  return subject.report.sections.find((section) => section.part === part);
}

/** The prose of one part without its tables and white space, or null where the document has no such part. */
export function textOf(subject: Subject, part: PartId): string | null {
  const section = sectionOf(subject, part);
  return section ? proseIn(subject, section.body) : null;
}

/** The paragraphs inside `span`, white space and markers gone. */
export function proseIn(subject: Subject, [start, end]: Span): string {
  return paragraphsIn(subject, [start, end])
    .map((paragraph) => fold(paragraph.text, paragraph.span[0]).text)
    .join('');
}

/** Paragraphs that begin inside `span`; a table is not prose. */
export function paragraphsIn(
  subject: Subject,
  [start, end]: Span,
): readonly { readonly text: string; readonly span: Span }[] {
  return subject.document.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const [from, to] = block.span;
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    return last > first
      ? [{ text: block.text.slice(first - from, last - from), span: [first, last] as const }]
      : [];
  });
}
