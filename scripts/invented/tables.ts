import type { Key } from '../../src/catalogue/figure.ts';
import type { Form } from '../../src/catalogue/form.ts';
import { RESULT_STAGE } from '../../src/catalogue/rows.ts';
import { APPLICANTS, RESULTS } from '../../src/catalogue/splits.ts';
import type { Page } from './page.ts';

/** Writes the figure of a key where the page stands. */
type WriteCell = (key: Key) => void;

/** Table 二 as printed. */
export function writeDisclosure(page: Page, form: Form, cell: WriteCell): void {
  for (const { article, columns, rows } of form.disclosure) {
    row(page, [article]);
    row(page, ['信息内容', ...columns.map(({ zh }) => zh)]);
    for (const { id, zh } of rows)
      row(
        page,
        [zh],
        columns.map((column) => `${id}.${column.id}`),
        cell,
      );
  }
}

/** Table 三 as printed; what is merged downwards is empty from its second row on. */
export function writeRequests(page: Page, form: Form, cell: WriteCell): void {
  row(page, ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况']);
  row(page, ['', '自然人', '法人或其他组织', '总计']);
  row(page, ['', '', ...APPLICANTS.slice(1, -1).map(({ zh }) => zh), '']);
  let above: Form['requests'][number] | undefined;
  for (const line of form.requests) {
    const labels: string[] = [];
    if (line.stage === 'result') labels.push(above?.stage === 'result' ? '' : RESULT_STAGE.zh);
    if (line.group) labels.push(above?.group?.zh === line.group.zh ? '' : line.group.zh);
    row(
      page,
      [...labels, line.zh],
      APPLICANTS.map(({ id }) => `${line.indicator}.${id}`),
      cell,
    );
    above = line;
  }
}

/** Table 四 as printed. */
export function writeDisputes(page: Page, form: Form, cell: WriteCell): void {
  const groups = form.disputes.map(({ parent, zh }) => parent?.zh ?? zh);
  row(page, [...new Set(groups)]);
  row(page, ['', ...form.disputes.filter(({ parent }) => parent).map(({ zh }) => zh)]);
  row(
    page,
    form.disputes.flatMap(() => RESULTS.map(({ zh }) => zh)),
  );
  row(
    page,
    [],
    form.disputes.flatMap(({ indicator }) => RESULTS.map(({ id }) => `${indicator}.${id}`)),
    cell,
  );
}

/** One row: a tab opens a cell, an empty line ends the row. */
function row(page: Page, labels: readonly string[], keys: readonly Key[] = [], cell?: WriteCell): void {
  for (const label of labels) page.say(`\t${label}\n`);
  for (const key of keys) {
    page.say('\t');
    cell?.(key);
    page.say('\n');
  }
  page.say('\n');
}
