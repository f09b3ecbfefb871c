import type { Figure, FormId, Key, Unit } from './figure.ts';
import { FORMS } from './editions.ts';
import type { Form } from './form.ts';
import { PROSE_FIGURES } from './prose.ts';
import { APPLICANTS, RESULTS } from './splits.ts';
import { SUPPLEMENT } from './supplement.ts';

/** Every figure a report can hold, in the order of the report's parts. */
export const FIGURES: readonly Figure[] = listFigures(FORMS);

const BY_KEY: ReadonlyMap<Key, Figure> = new Map(FIGURES.map((figure) => [figure.key, figure]));

/** The figure of a key, or undefined for a key nobody knows. */
export function figureOf(key: Key): Figure | undefined {
  return BY_KEY.get(key);
}

/**
 * Merges the forms, the local tables and the prose figures into one list: one entry per key, `asked` naming every
 * edition that has a cell for it, `told` both where prose and a table tell it. Order: prose and channels, table 二, 三, 四, organisation, other matters.
 */
export function listFigures(forms: readonly Form[]): Figure[] {
  const merged = new Map<Key, Figure>();
  const add = (figure: Figure): void => {
    const known = merged.get(figure.key);
    if (!known) {
      merged.set(figure.key, figure);
      return;
    }
    const told = known.told === figure.told ? known.told : 'both';
    merged.set(figure.key, { ...known, told, asked: [...known.asked, ...figure.asked] });
  };
  PROSE_FIGURES.forEach(add);
  for (const table of SUPPLEMENT) for (const row of table.rows) add(row.figure);
  for (const form of forms) figuresOfForm(form).forEach(add);
  return [...merged.values()].sort((a, b) => a.section - b.section);
}

/** The cells of a row of table 二, of the newest edition first; every column once. */
export function cellsOfRow(row: string): readonly Key[] {
  const blocks = FORMS.flatMap(({ disclosure }) =>
    disclosure.filter(({ rows }) => rows.some(({ id }) => id === row)),
  );
  return [...new Set(blocks.flatMap(({ columns }) => columns.map(({ id }) => `${row}.${id}`)))];
}

/** The figures one edition asks for, in printed order: tables 二, 三, 四. */
export function figuresOfForm(form: Form): Figure[] {
  const asked: readonly FormId[] = [form.id];
  const figures: Figure[] = [];
  for (const block of form.disclosure)
    for (const row of block.rows)
      for (const column of block.columns) {
        const zh =
          (row.id === 'normative-document' ? '行政规范性文件' : row.zh) + (column.name?.zh ?? column.zh);
        const en = column.name?.en ?? column.en;
        figures.push({
          key: `${row.id}.${column.id}`,
          section: 2,
          zh,
          en: row.en + (en.startsWith(':') ? en : ` ${en}`),
          unit: column.unit,
          kind: column.kind,
          told: 'table',
          asked,
        });
      }
  const requestUnit: Unit = '件';
  for (const row of form.requests)
    for (const applicant of APPLICANTS)
      figures.push({
        key: `${row.indicator}.${applicant.id}`,
        section: 3,
        zh: `${row.group ? `${row.group.zh} ` : ''}${row.zh.replace(/（区分处理.*$/, '')}｜${applicant.zh}`,
        en: `${row.en} (${applicant.within})`,
        unit: requestUnit,
        kind: 'count',
        told: 'table',
        asked,
      });
  for (const group of form.disputes)
    for (const result of RESULTS)
      figures.push({
        key: `${group.indicator}.${result.id}`,
        section: 4,
        zh: `${group.parent ? `${group.parent.zh}｜` : ''}${group.zh}｜${result.zh}`,
        en: `${group.en}: ${result.within}`,
        unit: requestUnit,
        kind: 'count',
        told: 'table',
        asked,
      });
  return figures;
}
