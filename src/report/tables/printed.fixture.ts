import { FORM_2021 } from '../../catalogue/form2021.ts';
import { figuresOfForm } from '../../catalogue/indicators.ts';
import {
  disclosureRows,
  disputeRows,
  figuresFor,
  figuresOf,
  madeDocument,
  reportOf,
  requestRows,
  wholeReport,
  type Rows,
} from '../report.fixture.ts';

/** The figures, tables and readers the tests of table 二, 三 and 四 share. */
export const FIGURES = figuresFor(FORM_2021);
export const DISCLOSURE = disclosureRows(FORM_2021, FIGURES);
export const REQUESTS = requestRows(FORM_2021, FIGURES);
export const DISPUTES = disputeRows(FORM_2021, FIGURES);

/** Those of table 二, 三 or 四 alone. */
export const figuresOfPart = (part: 2 | 3 | 4): Record<string, number | undefined> =>
  Object.fromEntries(
    figuresOfForm(FORM_2021)
      .filter(({ section }) => section === part)
      .map(({ key }) => [key, FIGURES[key]]),
  );
export const read = (tables: [string | Rows, string | Rows, string | Rows]) =>
  reportOf(madeDocument(wholeReport(tables)));
export const figuresWith = (changes: { disclosure?: Rows; requests?: Rows; disputes?: Rows }) =>
  figuresOf(
    read([changes.disclosure ?? DISCLOSURE, changes.requests ?? REQUESTS, changes.disputes ?? DISPUTES]),
  );
export const codes = (changes: { disclosure?: Rows; requests?: Rows; disputes?: Rows }) =>
  read([
    changes.disclosure ?? DISCLOSURE,
    changes.requests ?? REQUESTS,
    changes.disputes ?? DISPUTES,
  ]).findings.map(({ code }) => code);
/** The rows with every cell replaced that stands behind a label. */
export const mapCells = (
  rows: Rows,
  change: (cell: string, row: number, column: number) => string,
): string[][] => rows.map((row, index) => row.map((cell, column) => change(cell, index, column)));
export const onlyDisclosure = (rows: Rows) =>
  figuresOf(reportOf(madeDocument(['二、主动公开政府信息情况', rows])));
