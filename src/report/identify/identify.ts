import type { Authority, Register } from '../../catalogue/authorities.ts';
import type { Paragraph, SourceDocument, Table } from '../../document/document.ts';
import { findDates, issuedOn } from './dates.ts';
import { fullerInText } from './fuller-in-text.ts';
import { furtherYears } from './further-years.ts';
import { findNames } from './names.ts';
import { isGovernmentName, ownWords, speaksAsGovernment } from './organ-kind.ts';
import { isShortOf } from './organ-forms.ts';
import { reportingOrgan } from './reporting-organ.ts';
import { findYears, reportYear } from './year.ts';
import { fold } from '../fold.ts';
import type { PrintedDate, PrintedName, PrintedYear, Section } from '../report.ts';
import { findTitle, type Title } from './title.ts';

/** Who reports for which year, and every place that says so. */
export interface Identity {
  readonly title: Title | null;
  readonly authorityName: string | null;
  readonly authority: Authority | null;
  /** Whether a government or its outpost reports: 全区 and 全镇 are then its own reach. */
  readonly isGovernment: boolean;
  readonly year: number | null;
  readonly issued: string | null;
  readonly names: readonly PrintedName[];
  readonly years: readonly PrintedYear[];
  readonly dates: readonly PrintedDate[];
}

const LINES_WITHOUT_HEADINGS = 40;
const MOST_TABLES = 5;
const MOST_ROWS = 12;
const TEXT_OF_ITSELF = 20_000;

/** Finds organ, year and date of signature in the text itself; the file's name is never asked. */
export function identify(
  document: SourceDocument,
  sections: readonly Section[],
  register: Register,
  isTable: (paragraph: Paragraph) => boolean,
): Identity {
  const paragraphs = document.blocks.flatMap((block) => {
    if (block.kind === 'table') return loneCells(block);
    return isTable(block) ? [] : linesOf(block, sections);
  });
  const first = sections[0]?.heading[0];
  const last = sections[sections.length - 1]?.heading[1];
  const opening =
    first === undefined
      ? paragraphs.slice(0, LINES_WITHOUT_HEADINGS)
      : paragraphs.filter(({ span }) => span[0] < first);
  const overviewSection = sections[0];
  const overview = overviewSection
    ? paragraphs.filter(({ span }) => span[0] >= overviewSection.body[0] && span[0] < overviewSection.body[1])
    : [];
  const closing = paragraphs.filter(({ span }) => span[0] >= (last ?? first ?? 0));
  const title = findTitle(document, opening);
  const above = document.blocks
    .filter((block): block is Table => block.kind === 'table' && block.span[0] < (first ?? 0))
    .slice(0, MOST_TABLES);
  const pageTitles = paragraphs.filter(({ role }) => role === 'title');
  const printed = findNames({ title, opening, overview, closing, above, pageTitles });
  const names = [...printed, ...fullerInText(printed, paragraphs)];
  const words = ownWords(fold(document.text.slice(0, TEXT_OF_ITSELF)).text);
  const years = [...findYears(title, opening, overview), ...furtherYears(document.text)];
  const rows = above.flatMap((table) => rowLines(table, document.text));
  const dates = findDates({
    title,
    opening: [...rows, ...opening],
    closing,
    year: reportYear(years, []),
  });
  const year = reportYear(years, dates);
  const authorityName = reportingOrgan(names, words);
  return {
    title,
    authorityName,
    authority: registered(authorityName, names, register),
    isGovernment: authorityName === null ? speaksAsGovernment(words) : isGovernmentName(authorityName),
    year,
    issued: issuedOn(dates, year),
    names,
    years,
    dates,
  };
}

// 名称 | 青禾区水务局2022年政府信息公开工作年度报告: the title in the issue table, often the only one.
const TITLE_IN_CELL = /^\s*[^\s。，]{0,40}20\d\d[^\s。，]{0,12}信息公开[^\s。，]{0,12}(?:报告|年报)\s*$/;

/** Lines that a page lays out in a table: rows with one cell that is not empty. A table of figures has none. */
function loneCells({ rows }: Table): Paragraph[] {
  return rows.slice(0, MOST_ROWS).flatMap((row): Paragraph[] => {
    const [cell, another] = row.filter(({ text }) => text.trim() !== '');
    if (!cell || !/[\p{Script=Han}]{2}/u.test(cell.text)) return [];
    if (another)
      return row
        .filter(({ text }) => TITLE_IN_CELL.test(text))
        .map(({ text, span }) => ({ kind: 'paragraph', role: 'metadata', text, span }));
    return [{ kind: 'paragraph', role: 'body', text: cell.text, span: cell.span }];
  });
}

/** The rows of an issue table above the text as lines: its labels and what stands beside them. */
function rowLines({ rows }: Table, text: string): Paragraph[] {
  return rows.slice(0, MOST_ROWS).flatMap((row) => {
    const [start, end] = [row[0]?.span[0], row[row.length - 1]?.span[1]];
    if (start === undefined || end === undefined) return [];
    return [{ kind: 'paragraph', role: 'metadata', text: text.slice(start, end), span: [start, end] }];
  });
}

/** A line that holds several parts of the report, cut at its headings and at white space; any other as it is. */
function linesOf(paragraph: Paragraph, sections: readonly Section[]): Paragraph[] {
  const [start, end] = paragraph.span;
  const inside = sections.filter(({ heading }) => heading[0] >= start && heading[1] <= end);
  if (inside.length === 0 || (inside.length === 1 && inside[0]?.heading[1] === end)) return [paragraph];
  const lines: Paragraph[] = [];
  let from = start;
  for (const heading of [...inside.map((section) => section.heading), [end, end] as const]) {
    for (const word of paragraph.text.slice(from - start, heading[0] - start).matchAll(/\S+/g)) {
      const at = from + word.index;
      lines.push({ ...paragraph, text: word[0], span: [at, at + word[0].length] });
    }
    from = heading[1];
  }
  return lines;
}

/**
 * The register's organ of the name, or of another form of it that the document prints. A short form (交通运输局) leads
 * to an organ only if that organ's own name does not speak of another place than the document does.
 */
function registered(
  name: string | null,
  names: readonly PrintedName[],
  register: Register,
): Authority | null {
  if (name === null) return null;
  const forms = [name, ...names.map((printed) => printed.name).filter((other) => isShortOf(other, name))];
  for (const form of forms) {
    const found = register.byName.get(form);
    if (found && (form === name || isFormOf(found, name, form))) return found;
  }
  return null;
}

/** Whether a name is a longer or shorter form of one of the organ's own that say more than `form`. */
function isFormOf({ name, also }: Authority, printed: string, form: string): boolean {
  return [name, ...also].some(
    (own) =>
      own.length > form.length && (own === printed || isShortOf(own, printed) || isShortOf(printed, own)),
  );
}
