import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../catalogue/form2019.ts';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { APPLICANTS, RESULTS } from '../../catalogue/splits.ts';
import { disclosureRows, disputeRows, figuresFor, requestRows, type Rows } from '../report.fixture.ts';
import { examined, htmlTable, told, webPage } from './examined.fixture.ts';

const FIGURES = figuresFor(FORM_2021);
const TWO = disclosureRows(FORM_2021, FIGURES);
const THREE = requestRows(FORM_2021, FIGURES);
const FOUR = disputeRows(FORM_2021, FIGURES);
const HEADER_ROWS = 3;

/** Every figure of the form as text, those of `other` replaced; undefined leaves a key out. */
function expected(other: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const all = {
    ...Object.fromEntries(Object.entries(FIGURES).map(([key, n]) => [key, String(n)])),
    ...other,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function read(two: Rows, three: Rows, four: Rows, around = ''): Promise<Record<string, string>> {
  return told(await examined(webPage([htmlTable(two), htmlTable(three), htmlTable(four)], around)));
}

/** The seven figures of every row in another order, with its header; labels padded to three cells. */
function reordered(order: readonly number[], header: Rows): Rows {
  const body = THREE.slice(HEADER_ROWS).map((row) => {
    const labels = row.slice(0, row.length - APPLICANTS.length);
    const values = row.slice(row.length - APPLICANTS.length);
    return [...labels, '', '', ''].slice(0, 3).concat(order.map((at) => values[at] ?? ''));
  });
  return [...header, ...body];
}

describe('tables in unusual layouts', () => {
  it('reads the plain layout', async () => {
    expect(await read(TWO, THREE, FOUR)).toEqual(expected());
  });

  it('reads table 三 without its columns of groups', async () => {
    const flat = THREE.map((row, at) => (at < HEADER_ROWS ? row : row.slice(-APPLICANTS.length - 1)));
    expect(await read(TWO, flat, FOUR)).toEqual(expected());
  });

  it('leaves out rows of 小计 that the form does not have', async () => {
    const at = THREE.findIndex((row) => row.some((cell) => cell.startsWith('8.')));
    const sums = ['', '', '小计', ...APPLICANTS.map(() => '999')];
    expect(await read(TWO, [...THREE.slice(0, at + 1), sums, ...THREE.slice(at + 1)], FOUR)).toEqual(
      expected(),
    );
  });

  it('reads all three tables out of one', async () => {
    const all = [
      ...TWO,
      ['三、收到和处理政府信息公开申请情况'],
      ...THREE,
      ['四、行政复议、行政诉讼情况'],
      ...FOUR,
    ];
    const report = await examined(webPage([htmlTable(all), '', '']));
    expect(told(report)).toEqual(expected());
  });

  it('reads table 四 laid on its side', async () => {
    const groups = [
      ['行政复议', '行政复议'],
      ['行政诉讼', '未经复议直接起诉'],
      ['行政诉讼', '复议后起诉'],
    ] as const;
    const rows = FORM_2021.disputes.map(({ indicator }, at) => [
      ...(groups[at] ?? []),
      ...RESULTS.map(({ id }) => String(FIGURES[`${indicator}.${id}`])),
    ]);
    const side = [['', '', ...RESULTS.map(({ zh }) => zh)], ...rows];
    expect(await read(TWO, THREE, side)).toEqual(expected());
  });

  it('follows the header where the columns of table 三 stand in another order', async () => {
    const people = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
    const header = [['', '', '', '总计', '自然人', ...people]];
    expect(await read(TWO, reordered([6, 0, 1, 2, 3, 4, 5], header), FOUR)).toEqual(expected());
  });

  it('puts figures together that a page cuts into pieces', async () => {
    const cut = (rows: Rows): Rows =>
      rows.map((row) =>
        row.map((cell) =>
          /^\d+$/.test(cell) ? [...cell].map((digit) => `<span>${digit}</span>`).join('') : cell,
        ),
      );
    expect(await read(cut(TWO), cut(THREE), cut(FOUR))).toEqual(expected());
  });

  it('keeps blank cells blank and in their places', async () => {
    const blank = (rows: Rows): Rows =>
      rows.map((row) => row.map((cell) => (/^\d*[02468]$/.test(cell) ? '' : cell)));
    const other = Object.fromEntries(
      Object.entries(FIGURES).map(([key, n]) => [key, n % 2 === 0 ? 'blank' : String(n)]),
    );
    expect(await read(TWO, blank(THREE), FOUR)).toEqual(
      expected(Object.fromEntries(Object.entries(other).filter(([key]) => key.startsWith('request.')))),
    );
  });

  it('takes no figure from menus, counters and lists around the report', async () => {
    const around =
      '<table><tr><td>今日访问</td><td>1234</td></tr><tr><td>行政许可办件</td><td>321</td><td>行政处罚公示</td><td>45</td></tr></table>' +
      '<ul><li>公告 2024-01-05 点击 37</li></ul><div>访问量：20231234 电话 0100-1234567</div>';
    expect(await read(TWO, THREE, FOUR, around)).toEqual(expected());
  });

  it('reads units, thousands and full-width digits in cells; a digit in the header is none', async () => {
    const odd: Record<string, string> = {
      [String(FIGURES['licence.decisions'])]: '1,024件',
      [String(FIGURES['penalty.decisions'])]: '５７',
      [String(FIGURES['fee.amount'])]: '123450元',
      '本年收费金额（单位：万元）': '本年收费金额（单位：0万元）',
    };
    const two = TWO.map((row) => row.map((cell) => odd[cell] ?? cell));
    expect(await read(two, THREE, FOUR)).toEqual(
      expected({ 'licence.decisions': '1024', 'penalty.decisions': '57', 'fee.amount': '12.345' }),
    );
  });

  it('reads signs of increase and decrease in the form of 2019', async () => {
    const figures = { ...figuresFor(FORM_2019), 'licence.items-change': '+3', 'coercion.items-change': '-2' };
    const page = webPage([htmlTable(disclosureRows(FORM_2019, figures)), '', '']);
    const read2019 = told(await examined(page));
    expect([read2019['licence.items-change'], read2019['coercion.items-change']]).toEqual(['3', '-2']);
  });
});
