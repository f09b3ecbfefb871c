import type { Key } from '../../../catalogue/figure.ts';
import type { DisclosureBlock, Form, RequestRow } from '../../../catalogue/form.ts';
import { FORMS } from '../../../catalogue/editions.ts';
import { SUPPLEMENT } from '../../../catalogue/supplement.ts';
import type { Report } from '../../../report/report.ts';
import { printDisclosure } from './print-disclosure.ts';
import { printDisputes } from './print-disputes.ts';
import { printRequests } from './print-requests.ts';
import { printSupplement } from './print-supplement.ts';
import { keysOf, type PrintedTable } from './printed.ts';

type Told = Pick<Report, 'form' | 'readings'>;

/**
 * The tables of a report in printed order: local 统计指标 tables first, then 二, 三, 四 of its edition. A report whose
 * tables mix editions gets the columns of both; one of no known edition only the tables that gave a figure.
 */
export function tablesOf(report: Told): readonly PrintedTable[] {
  const read = new Set(report.readings.map((reading) => reading.key));
  const edition = FORMS.find((form) => form.id === report.form);
  return [...localTables(report), ...(edition ? statutory(edition) : joined(read, report.form === 'mixed'))];
}

function statutory(form: Form): readonly PrintedTable[] {
  return [printDisclosure(form.disclosure), printRequests(form.requests), printDisputes(form.disputes)];
}

function localTables(report: Told): readonly PrintedTable[] {
  const inTables = new Set(
    report.readings.filter((reading) => reading.place === 'table').map((reading) => reading.key),
  );
  return SUPPLEMENT.filter((table) => table.rows.some((row) => inTables.has(row.figure.key))).map(
    printSupplement,
  );
}

/** The editions laid over each other. Without `all`, tables that gave no figure are left out. */
function joined(read: ReadonlySet<Key>, all: boolean): readonly PrintedTable[] {
  const tables = [
    printDisclosure(joinBlocks(read)),
    printRequests(joinRows(read)),
    printDisputes(FORMS[0]?.disputes ?? []),
  ];
  return all ? tables : tables.filter((table) => keysOf(table).some((key) => read.has(key)));
}

/** Blocks by article: the columns and rows that gave a figure; where none did, those of the newest edition. */
function joinBlocks(read: ReadonlySet<Key>): readonly DisclosureBlock[] {
  const newest = FORMS[0]?.disclosure ?? [];
  const printed = [...FORMS].reverse().flatMap((form) => form.disclosure);
  const articles = [...new Set(printed.map((block) => block.article))].sort(byArticle);
  return articles.flatMap((article) => {
    const own = newest.find((block) => block.article === article);
    const blocks = printed.filter((block) => block.article === article);
    const rows = distinct(blocks.flatMap((block) => block.rows));
    const columns = distinct(blocks.flatMap((block) => block.columns)).filter((column) =>
      rows.some((row) => read.has(`${row.id}.${column.id}`)),
    );
    if (columns.length === 0) return own ? [own] : [];
    const kept = rows.filter(
      (row) =>
        own?.rows.some(({ id }) => id === row.id) || columns.some(({ id }) => read.has(`${row.id}.${id}`)),
    );
    return [{ article, columns, rows: kept }];
  });
}

function distinct<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return entries.filter((entry, at) => entries.findIndex(({ id }) => id === entry.id) === at);
}

/** Rows of the newest edition; a row that only an older one prints stands where it gave a figure. */
function joinRows(read: ReadonlySet<Key>): readonly RequestRow[] {
  const [newest, ...older] = FORMS;
  if (!newest) return [];
  const known = new Set(newest.requests.map((row) => row.indicator));
  const extra = older
    .flatMap((form) => form.requests)
    .filter((row) => !known.has(row.indicator) && read.has(`${row.indicator}.total`));
  const end = newest.requests.findIndex((row) => row.indicator === 'request.processed');
  return [...newest.requests.slice(0, end), ...extra, ...newest.requests.slice(end)];
}

const NUMERALS = '一二三四五六七八九十';

function byArticle(a: string, b: string): number {
  const place = (article: string): number => NUMERALS.indexOf(/（(.)）/.exec(article)?.[1] ?? '');
  return place(a) - place(b);
}
