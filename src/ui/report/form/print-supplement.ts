import type { Name, Unit } from '../../../catalogue/figure.ts';
import { COUNT, INDICATOR, UNIT, type SupplementTable } from '../../../catalogue/supplement.ts';
import { unitWord } from '../../../table/say/format.ts';
import { columnHead, figureCell, rowHead, type PrintedRow, type PrintedTable } from './printed.ts';

/** A local 统计指标 table: label, unit and one figure a row. */
export function printSupplement(table: SupplementTable): PrintedTable {
  const id = `local-${table.id}`;
  const rows = table.rows.map((row): PrintedRow => {
    const rowId = `${id}-${row.figure.key.replace(/\./g, '-')}`;
    return [
      rowHead(rowId, { zh: row.label, en: row.figure.en }),
      { kind: 'note', label: unitName(row.figure.unit), colspan: 1, rowspan: 1 },
      figureCell(row.figure.key, [rowId, `${id}-figure`]),
    ];
  });
  return {
    id: table.id,
    caption: table,
    columns: 3,
    groups: [
      {
        head: true,
        rows: [
          [
            columnHead(`${id}-indicator`, INDICATOR),
            columnHead(`${id}-unit`, UNIT),
            columnHead(`${id}-figure`, COUNT),
          ],
        ],
      },
      { head: false, rows },
    ],
  };
}

function unitName(unit: Unit): Name {
  return { zh: unit, en: unitWord(unit, 'en') };
}
