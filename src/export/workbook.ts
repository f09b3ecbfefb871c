import { strToU8, zipSync, type Zippable } from 'fflate';
import { FORMULA } from './formula-guard.ts';
import { breathing, type Pace } from './pace.ts';
import { columnName, plainText, xmlText } from './xml.ts';

/** A cell: a number stays a number, text stays text whatever it begins with, null is an empty cell. */
export type SheetCell =
  | number
  | string
  | null
  | { readonly heading: string }
  /** 0–1, shown as a percentage. */
  | { readonly share: number };

/** One sheet: `widths` in characters, the first `frozen` rows stay in sight. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly frozen: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats by their place in `styles.xml`. */
const FORMAT = { plain: 0, heading: 1, percent: 2, quoted: 3 } as const;

/** Longest text a cell takes (Excel's limit). */
const LONGEST = 32_767;

/**
 * Writes sheets as an Office Open XML workbook (ECMA-376 part 1, 18). Packed on this thread: a strict content
 * security policy lets no worker start from a blob, and a packer that waits for one waits for ever.
 */
export async function sheetsToXlsx(
  sheets: readonly Sheet[],
  pace: Pace = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = new Map<string, number>();
  const breathe = breathing(pace);
  const parts: Zippable = {};
  const put = (name: string, xml: string): void => {
    parts[name] = strToU8(HEAD + xml);
  };
  const rowsInAll = Math.max(
    1,
    sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
  );
  let written = 0;
  for (const [at, sheet] of sheets.entries()) {
    const rows: string[] = [];
    for (const [index, row] of sheet.rows.entries()) {
      rows.push(rowXml(row, index + 1, texts));
      written += 1;
      await breathe((0.8 * written) / rowsInAll);
    }
    put(`xl/worksheets/sheet${String(at + 1)}.xml`, sheetXml(sheet, rows.join('')));
  }
  put('xl/sharedStrings.xml', textsXml(texts));
  put('xl/styles.xml', STYLES);
  put('xl/workbook.xml', bookXml(sheets));
  put('xl/_rels/workbook.xml.rels', linksXml(sheets.length));
  put(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put('[Content_Types].xml', typesXml(sheets.length));
  await breathe(0.9);
  return zipSync(parts, { level: 6, mtime: new Date('2020-01-01T00:00:00') });
}

function rowXml(row: readonly SheetCell[], number: number, texts: Map<string, number>): string {
  const cells = row.map((cell, column) => cellXml(cell, columnName(column) + String(number), texts));
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

function cellXml(cell: SheetCell, place: string, texts: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberXml(cell, place, FORMAT.plain);
  // Text like a formula would become one once somebody edits the cell; its format says that it is text.
  if (typeof cell === 'string')
    return textXml(cell, place, FORMULA.test(cell) ? FORMAT.quoted : FORMAT.plain, texts);
  if ('share' in cell) return numberXml(cell.share, place, FORMAT.percent);
  return textXml(cell.heading, place, FORMAT.heading, texts);
}

function numberXml(number: number, place: string, format: number): string {
  if (!Number.isFinite(number)) return '';
  return `<c r="${place}"${styled(format)}><v>${String(number)}</v></c>`;
}

function textXml(text: string, place: string, format: number, texts: Map<string, number>): string {
  const kept = plainText(text).slice(0, LONGEST);
  const index = texts.get(kept) ?? texts.size;
  texts.set(kept, index);
  return `<c r="${place}"${styled(format)} t="s"><v>${String(index)}</v></c>`;
}

function styled(format: number): string {
  return format === FORMAT.plain ? '' : ` s="${String(format)}"`;
}

function sheetXml(sheet: Sheet, rows: string): string {
  const { frozen } = sheet;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/>`;
  const widths = sheet.widths.map(
    (width, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="16.5"/>' +
    (widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '') +
    `<sheetData>${rows}</sheetData></worksheet>`
  );
}

function textsXml(texts: ReadonlyMap<string, number>): string {
  // `_x0041_` stands for a character in this format, so an underscore that would begin one is itself written so.
  const items = [...texts.keys()].map(
    (text) =>
      `<si><t xml:space="preserve">${xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))}</t></si>`,
  );
  return `<sst xmlns="${MAIN}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
}

function bookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets></workbook>`;
}

function linksXml(count: number): string {
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${LINKS}/${kind}" Target="${target}"/>`;
  const sheets = Array.from({ length: count }, (_, at) =>
    link(at + 1, 'worksheet', `worksheets/sheet${String(at + 1)}.xml`),
  );
  const others =
    link(count + 1, 'styles', 'styles.xml') + link(count + 2, 'sharedStrings', 'sharedStrings.xml');
  return `<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${others}</Relationships>`;
}

function typesXml(count: number): string {
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${kind}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, at) =>
    type(`worksheets/sheet${String(at + 1)}`, 'worksheet'),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    type('workbook', 'sheet.main') +
    sheets.join('') +
    `${type('styles', 'styles')}${type('sharedStrings', 'sharedStrings')}</Types>`
  );
}

const FONT = '<sz val="11"/><name val="Microsoft YaHei"/><family val="2"/><charset val="134"/>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
