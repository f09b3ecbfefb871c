import type { Grid } from '../report.ts';
import { gridOf, plainRow } from './matched.ts';
import type { Segment, SheetRow } from './sheet.ts';

const METADATA =
  /^(?:索引号|文号|发文字号|发布机构|发文机关|成文日期|发布日期|发文日期|主题分类|信息分类|公开方式|有效性|生成日期|信息名称|名称)$/;

/** Tables nobody knows that hold figures: kept, listed, never read. Issue tables of the page are none of them. */
export function unknownGrids(segments: readonly Segment[]): Grid[] {
  return segments.flatMap(({ template, rows, block }) => {
    if (template !== 'unknown' || !holdsFigures(rows) || rows.some(isMetadata)) return [];
    const matched = rows.map((cells) =>
      plainRow(
        cells,
        cells.filter(({ kind }) => kind === 'number'),
      ),
    );
    const table = {
      template,
      form: null,
      rows: matched,
      source: rows,
      labelled: false,
      findings: [],
      block,
    } as const;
    return [gridOf(table, new Set(), false)];
  });
}

function holdsFigures(rows: readonly SheetRow[]): boolean {
  return rows.some((row) => row.some(({ kind }) => kind === 'number'));
}

function isMetadata(row: SheetRow): boolean {
  return row.some(({ label }) => label !== null && METADATA.test(label.levelled));
}
