import type { Form } from '../../catalogue/form.ts';
import { SIMPLIFIED } from '../../catalogue/script.ts';
import { disclosureRows, disputeRows, HEADINGS, requestRows, type Rows } from '../report.fixture.ts';

/** How a converter writes the rows of a table; `width` is the number of columns of the table it came from. */
export type Layout = (rows: Rows, width: number) => string;

const isFigureRow = (row: readonly string[]): boolean => row.every((cell) => !/\p{Script=Han}/u.test(cell));
/** Without the empty cells of vertical merges, as most flattened pages are. */
const bare = (rows: Rows): string[][] =>
  rows.map((row) => (isFigureRow(row) ? [...row] : row.slice(row.findIndex((cell) => cell !== ''))));
const words = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');
const padding = (row: readonly string[], width: number): number => Math.max(0, width - row.length);
const lines = (rows: Rows, line: (row: readonly string[]) => string): string => rows.map(line).join('\n');

/** Every way that public pages were seen to lose the borders of their tables. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'bars between cells, a row a line': (rows) => lines(rows, (row) => row.join(' | ')),
  'bars behind cells, a row a line': (rows) => lines(bare(rows), (row) => `${row.join(' | ')} |`),
  'bars behind cells, rows filled up with bars': (rows, width) =>
    lines(bare(rows), (row) => `${row.join(' | ')} |${'|'.repeat(padding(row, width))}`),
  'bars before cells, a row a line': (rows) => lines(rows, (row) => `| ${row.join(' | ')}`),
  Markdown: (rows) =>
    rows.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? '\n|---|---|' : ''}`).join('\n'),
  'Markdown, merged cells by double bars': (rows, width) =>
    bare(rows)
      .map(
        (row, at) =>
          `|${row.join('|')}|${'|'.repeat(padding(row, width))}${at === 0 ? `\n|${':---:|'.repeat(width)}` : ''}`,
      )
      .join('\n'),
  'Markdown, a blank for every column a label covers': (rows, width) =>
    lines(bare(rows), (row) => {
      const at = row.findIndex((cell) => !/\p{Script=Han}/u.test(cell));
      if (at <= 0) return `| ${row.join(' | ')} |`;
      const blanks = Array<string>(padding(row, width)).fill('');
      return `| ${[...row.slice(0, at), ...blanks, ...row.slice(at)].join(' | ')} |`;
    }),
  'a cell a line with its bar, blanks of merged cells kept': (rows) =>
    lines(rows, (row) => row.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n')),
  'a cell a line with its bar, a bar alone between rows': (rows, width) =>
    lines(bare(rows), (row) => {
      const cells = row.map((cell) => (cell === '' ? '|' : `${cell} |`));
      const pad = width + padding(row, width);
      return `|\n${cells
        .slice(0, -1)
        .map((cell) => `${cell}\n`)
        .join('')}${cells.at(-1) ?? ''}${pad > 0 ? `${'|'.repeat(pad)}` : ''}`;
    }),
  'a cell a line with its bar, filled up on a line of bars': (rows, width) =>
    lines(bare(rows), (row) => {
      const cells = row.map((cell) => (cell === '' ? '|' : `${cell} |`));
      const pad = padding(row, width);
      return [...cells, ...(pad > 0 ? ['|'.repeat(pad)] : [])].join('\n');
    }),
  'a cell a line with its bar, indented by tabs, the last bar on its own line': (rows) =>
    lines(bare(rows), (row) => {
      const cells = row.map((cell, at) => `${at === 0 ? '' : '\t\t\t'}${cell}`);
      return `\t\t\n${cells.join('  | \n')}\n   | `;
    }),
  'a cell a line, its bar on the next': (rows) =>
    lines(bare(rows), (row) => row.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')),
  'a cell a line, its bar before it': (rows) =>
    lines(bare(rows), (row) => `${row.map((cell, at) => (at === 0 ? cell : `| ${cell}`)).join('\n')}\n|`),
  'a cell a line': (rows) => lines(bare(rows), (row) => words(row).join('\n')),
  'a cell a line, blank lines between': (rows) =>
    bare(rows)
      .map((row) => words(row).join('\n\n'))
      .join('\n\n'),
  'a cell a line, indented by tabs': (rows) =>
    lines(bare(rows), (row) =>
      words(row)
        .map((cell) => `\t\t${cell}`)
        .join('\n'),
    ),
  'a cell a line, indented by tabs, blank lines between': (rows) =>
    lines(
      bare(rows),
      (row) =>
        `${words(row)
          .map((cell) => `\t\t\t\t${cell}\n\n`)
          .join('')}\t\t\t\n`,
    ),
  'a cell a line, indented by spaces, blank lines of spaces between': (rows) =>
    lines(bare(rows), (row) =>
      words(row)
        .map((cell) => `　　${cell}\n  `)
        .join('\n'),
    ),
  'a cell a line behind a tab, a blank line between rows': (rows) =>
    rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n') + '\n\n',
  'tabs between cells': (rows) => lines(rows, (row) => row.join('\t')),
  'tabs between cells, merged cells lost': (rows) => lines(bare(rows), (row) => row.join('\t')),
  'spaces between cells': (rows) => lines(bare(rows), (row) => words(row).join('  ')),
  'one space between cells': (rows) => lines(bare(rows), (row) => words(row).join(' ')),
  'the label on a line, its figures on the next': (rows) =>
    lines(bare(rows), (row) => {
      const labels = row.filter((cell) => /\p{Script=Han}/u.test(cell));
      const figures = row.filter((cell) => cell !== '' && !/\p{Script=Han}/u.test(cell));
      return [labels.join('\n'), figures.join(' ')].filter((line) => line !== '').join('\n');
    }),
  'everything in one line, spaces between': (rows) =>
    bare(rows)
      .map((row) => words(row).join(' '))
      .join(' '),
  'everything in one line, bars between': (rows) =>
    bare(rows)
      .map((row) => row.join(' | '))
      .join(' | '),
  'everything in one line, bars behind': (rows) =>
    bare(rows)
      .map((row) => `${row.join(' | ')} |`)
      .join(' '),
};

/** How offices and their pages change the words of the form without changing what it asks. */
export const WORDINGS: Readonly<Record<string, (cell: string) => string>> = {
  'as printed': (cell) => cell,
  'explained in brackets': (cell) => `${cell}${EXPLANATIONS.find(([label]) => label === cell)?.[1] ?? ''}`,
  'in half width': (cell) => cell.replace(/[（），：、／]/g, (sign) => HALF[sign] ?? sign),
  'broken by spaces': (cell) =>
    cell.length > 3 && !cell.includes('.') && /^\p{Script=Han}+$/u.test(cell)
      ? `${cell.slice(0, 2)} ${cell.slice(2)}`
      : cell,
  'broken over lines': (cell) =>
    cell.length > 3 && /^\p{Script=Han}+$/u.test(cell) ? `${cell.slice(0, 2)}\n${cell.slice(2)}` : cell,
  'in traditional characters': (cell) => traditional(cell),
  'in the words of Taiwan': (cell) =>
    traditional(cell.replace('规范性文件', '规范性档案').replace('信息', '资讯').replace('制作', '製作')),
};

const HALF: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '、': '、',
  '／': '/',
};

const EXPLANATIONS: readonly (readonly [label: string, behind: string])[] = [
  ['规章', '（设区的市以上政府填报）'],
  ['规范性文件', '（以本机关名义制发的）'],
  ['行政规范性文件', '（含联合发文）'],
  ['上一年项目数量', '（上年度末事项数）'],
  ['本年增/减', '（减少的用负数，如-3）'],
  ['处理决定数量', '（当年办件量）'],
  ['本年处理决定数量', '（2022年办结的件数）'],
  ['行政事业性收费', '（实际收取）'],
  ['采购项目数量', '（指2020年项目数）'],
  ['自然人', '（公民个人）'],
];

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...SIMPLIFIED].reverse().map(([traditional, simplified]) => [simplified, traditional]),
);

/** In traditional characters. */
export function traditional(text: string): string {
  return [...text].map((character) => TRADITIONAL.get(character) ?? character).join('');
}

/** Rows an office wrote into table 二 beside those of the form. */
const ADDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  规章: [['其他主动公开文件', '31', '32', '33']],
  规范性文件: [['党组文件', '41', '42', '43']],
  行政规范性文件: [['其他主动公开文件', '51', '52', '53']],
};

export interface Printed {
  readonly form: Form;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly layout: Layout;
  readonly wording?: (cell: string) => string;
  readonly added?: boolean;
  /** The second head of 2019 columns is cut: 本年新 for 本年新制作数量. */
  readonly cut?: boolean;
  /** Lines between headings and tables are blank or not there at all. */
  readonly gap?: string;
}

/** The three tables of a report under their headings, written as a converter left them. */
export function flattened({
  form,
  figures,
  layout,
  wording = (cell) => cell,
  added = false,
  cut = false,
  gap = '\n',
}: Printed): string {
  const word = (rows: Rows): string[][] =>
    rows
      .flatMap((row) => [
        row,
        ...((added && ADDED[row[0] ?? '']) || []).map((other) => other.slice(0, row.length)),
      ])
      .map((row) =>
        row.map((cell) => wording(cut ? cell.replace(/^本年新(?:制作|公开)数量$/, '本年新') : cell)),
      );
  const tables = [
    layout(word(disclosureRows(form, figures)), 4),
    layout(word(requestRows(form, figures)), 10),
    layout(word(disputeRows(form, figures)), 15),
  ];
  const [one, two, three, four, five, six] = HEADINGS;
  const parts = [
    '青禾区水务局2022年政府信息公开工作年度报告',
    one,
    '2022年，我局做好各项工作。',
    two,
    tables[0] ?? '',
    three,
    tables[1] ?? '',
    four,
    tables[2] ?? '',
    five,
    '公开的主动性有待加强。',
    six,
    '无其他需要报告的事项。',
    '青禾区水务局',
    '2023年1月12日',
  ];
  return parts.map((part) => (tables.includes(part) ? part : wording(part))).join(gap);
}
