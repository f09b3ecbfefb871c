import { count, fields, flag, listOf, orNull, recordOf, text, type Shape } from './shape.ts';

// What the pages rely on, and no more: a file that was cut off, mixed up or made by an older build must not get as far
// as a component, which would throw in the middle of drawing.

const span: Shape = (value) => listOf(count)(value) && (value as readonly number[]).length === 2;
const spans = listOf(span);
const number = fields({ number: count, digits: text });
const value: Shape = (content) =>
  fields({ kind: text })(content) &&
  ((content as { readonly kind: string }).kind !== 'number' || number(content));

const report = fields({
  id: text,
  authority: orNull(text),
  authorityName: orNull(text),
  year: orNull(count),
  form: orNull(text),
  reach: fields({ scope: text, span: orNull(span) }),
  issued: orNull(text),
  format: text,
  file: text,
  readings: listOf(fields({ key: text, value, span, place: text, grade: text })),
  sections: listOf(fields({ part: text, ordinal: text, title: text, heading: span, body: span })),
  grids: listOf(
    fields({
      template: text,
      form: orNull(text),
      span,
      rows: listOf(fields({ row: orNull(text), label: text, labelSpan: span, values: spans })),
      leftovers: listOf(fields({ text, span })),
    }),
  ),
  claims: listOf(fields({ key: orNull(text), kind: text, number: count, span, sentence: span })),
  names: listOf(fields({ name: text, where: text, span })),
  years: listOf(fields({ year: count, where: text, span })),
  dates: listOf(fields({ date: text, where: text, span })),
  residue: spans,
  findings: listOf(fields({ code: text, severity: text, spans, facts: recordOf(isFact) })),
});

const result = fields({
  rule: text,
  outcome: text,
  severity: text,
  spans,
  facts: recordOf(isFact),
  keys: listOf(text),
});

/** `data/reports/<id>.json` */
export const publishedShape = fields({
  version: text,
  report,
  text,
  results: listOf(result),
  office: orNull(fields({ id: text, name: text, label: text, en: text })),
  places: listOf(fields({ level: text, id: text, name: text, en: text })),
  years: listOf(fields({ id: text, year: count })),
  supplement: flag,
  state: text,
  instead: orNull(text),
  given: fields({}),
});

function isFact(fact: unknown): boolean {
  return text(fact) || count(fact);
}
