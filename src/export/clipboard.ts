import { PASTED_FORMULA } from './formula-guard.ts';
import { wideOf, type WideCell } from './wide.ts';
import type { ChartTable } from '../table/chart-table.ts';

/** A table as Excel, WPS and Word paste it: HTML, and tab-separated text for everything else. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/** The figures of a chart for the clipboard. Text that a spreadsheet could run as a formula gets an apostrophe. */
export function tableToClipboard(table: ChartTable): CopiedTable {
  const wide = wideOf(table);
  const caption = `${table.title} · ${table.subtitle} · ${table.source} · ${table.version}`;
  const headCells = wide.head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const bodyRows = wide.rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return {
    html: `<table><caption>${escaped(caption)}</caption><thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table>`,
    text: [wide.head, ...wide.rows].map((row) => row.map(textCell).join('\t')).join('\r\n'),
  };
}

/** Puts the table on the clipboard; the promise form is what Safari asks for. */
export async function copyTable(table: ChartTable): Promise<void> {
  const { html, text } = tableToClipboard(table);
  const blobOf = (type: string, content: string): Promise<Blob> =>
    Promise.resolve(new Blob([content], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blobOf('text/html', html), 'text/plain': blobOf('text/plain', text) }),
  ]);
}

function htmlCell(cell: WideCell): string {
  return typeof cell === 'number' ? `<td>${String(cell)}</td>` : `<td>${escaped(neutral(cell))}</td>`;
}

function textCell(cell: WideCell): string {
  return typeof cell === 'number' ? String(cell) : neutral(cell).replace(/[\t\r\n]+/g, ' ');
}

function neutral(text: string): string {
  return PASTED_FORMULA.test(text) ? `'${text}` : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
