import { INVENTED_PROSE, inventedTables } from '../invented.fixture.ts';

/** A line of text by the start of its base line, in points from the top left of an A4 page. */
export interface LaidText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A cell's frame. */
export interface LaidBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LaidPage {
  readonly texts: LaidText[];
  readonly boxes: LaidBox[];
}

export const PAGE = { width: 595, height: 842 } as const;

type Tables = ReturnType<typeof inventedTables>;

const LEFT = 50;
const SIZE = 9;
const STEP = 12;
const COLUMNS: readonly (readonly number[])[] = [
  [150, 115, 115, 115],
  [46, 62, 100, 41, 41, 41, 41, 41, 41, 41],
  Array.from({ length: 15 }, () => 33),
];

/** The invented report laid out on pages, as a printer would: tables break between rows. */
export function laidOut(
  tables: Tables = inventedTables(),
  overview: string = INVENTED_PROSE.overview,
): LaidPage[] {
  const pages: LaidPage[] = [{ texts: [], boxes: [] }];
  let y = 60;
  const page = (): LaidPage => pages.at(-1) ?? { texts: [], boxes: [] };
  const room = (height: number): void => {
    if (y + height < PAGE.height - 60) return;
    page().texts.push({ text: `— ${String(pages.length)} —`, x: 285, y: 810, size: SIZE });
    pages.push({ texts: [], boxes: [] });
    y = 60;
  };
  const line = (text: string, size = 11, x = LEFT): void => {
    room(22);
    page().texts.push({ text, x, y: y + size, size });
    y += 20;
  };
  const { title, headings, problems, other, signature, date } = INVENTED_PROSE;
  line(title, 16, 110);
  line(headings[0], 12);
  for (let from = 0; from < overview.length; from += from === 0 ? 43 : 45)
    line(overview.slice(from, from + (from === 0 ? 43 : 45)), 11, from === 0 ? LEFT + 22 : LEFT);
  tables.forEach((rows, index) => {
    line(headings[index + 1] ?? '', 12);
    table(rows, COLUMNS[index] ?? []);
    y += 16;
  });
  line(headings[4], 12);
  line(problems, 11, LEFT + 22);
  line(headings[5], 12);
  line(other, 11, LEFT + 22);
  line(signature, 11, 400);
  line(date, 11, 400);
  return pages;

  function table(rows: Tables[number], widths: readonly number[]): void {
    interface Open {
      readonly text: string;
      readonly column: number;
      readonly columns: number;
      left: number;
      top: number;
      fresh: boolean;
    }
    const edge = (column: number): number =>
      LEFT + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const close = (cell: Open, bottom: number): void => {
      const [left, right] = [edge(cell.column), edge(cell.column + cell.columns)];
      page().boxes.push({ left, top: cell.top, right, bottom });
      if (!cell.fresh) return;
      wrapped(cell.text, right - left).forEach((text, index) => {
        const narrow = /^[\d.／/—-]*$/.test(text) ? (right - left - text.length * SIZE * 0.5) / 2 : 2;
        page().texts.push({ text, x: left + narrow, y: cell.top + 10 + index * STEP, size: SIZE });
      });
      cell.fresh = false;
    };
    let open: Open[] = [];
    for (const row of rows) {
      const height =
        6 +
        STEP * Math.max(...row.map((slot) => ((slot.rows ?? 1) > 1 ? 1 : lines(row, slot, widths, open))));
      if (y + height >= PAGE.height - 60) {
        for (const cell of open) close(cell, y);
        room(height);
        for (const cell of open) cell.top = y;
      }
      let column = 0;
      const own: Open[] = [];
      const taken = (at: number): Open | undefined => open.find((cell) => cell.column === at);
      for (const { text, columns = 1, rows: down = 1 } of row) {
        for (let over = taken(column); over; over = taken(column)) column += over.columns;
        own.push({ text, column, columns, left: down, top: y, fresh: true });
        column += columns;
      }
      y += height;
      open = [...open, ...own].filter((cell) => {
        cell.left -= 1;
        if (cell.left <= 0) close(cell, y);
        return cell.left > 0;
      });
    }
  }

  function lines(
    row: Tables[number][number],
    slot: Tables[number][number][number],
    widths: readonly number[],
    open: readonly { readonly column: number; readonly columns: number }[],
  ): number {
    let column = 0;
    for (const each of row) {
      for (
        let over = open.find((cell) => cell.column === column);
        over;
        over = open.find((cell) => cell.column === column)
      )
        column += over.columns;
      if (each === slot) break;
      column += each.columns ?? 1;
    }
    const width = widths.slice(column, column + (slot.columns ?? 1)).reduce((sum, each) => sum + each, 0);
    return wrapped(slot.text, width).length;
  }
}

/** A label in lines that fit. */
function wrapped(text: string, width: number): readonly string[] {
  if (/^[\d.]*$/.test(text)) return [text];
  const count = Math.max(1, Math.floor((width - 4) / SIZE));
  return Array.from({ length: Math.ceil(text.length / count) }, (_none, index) =>
    text.slice(index * count, (index + 1) * count),
  );
}
