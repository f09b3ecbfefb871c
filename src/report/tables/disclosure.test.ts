import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../catalogue/form2019.ts';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import {
  disclosureRows,
  disputeRows,
  EDITIONS,
  figuresFor,
  figuresOf,
  goodReport,
  madeDocument,
  reportOf,
  requestRows,
} from '../report.fixture.ts';
import {
  FIGURES,
  DISCLOSURE,
  REQUESTS,
  DISPUTES,
  figuresOfPart,
  read,
  figuresWith,
  onlyDisclosure,
} from './printed.fixture.ts';

describe('a report as printed', () => {
  it.each(EDITIONS.map((form) => [form.id, form] as const))('of the %s edition is read whole', (id, form) => {
    const { document, figures } = goodReport(form);
    const report = reportOf(document);
    expect(figuresOf(report)).toEqual(figures);
    expect(report.form).toBe(id);
    expect(report.grids.every(({ labelled, leftovers }) => labelled && leftovers.length === 0)).toBe(true);
    expect(report.readings.every(({ grade }) => grade === 'exact')).toBe(true);
  });

  it('is read the same in both orders of the header of table 四', () => {
    expect(figuresWith({ disputes: disputeRows(FORM_2021, FIGURES, 'fifteen-labels') })).toEqual(FIGURES);
  });
});

describe('table 二', () => {
  it('is of the edition its labels say, whatever the year', () => {
    const figures = figuresFor(FORM_2019);
    const report = read([disclosureRows(FORM_2019, figures), requestRows(FORM_2019, figures), DISPUTES]);
    expect(report.year).toBe(2022);
    expect(report.form).toBe('2019');
  });

  it('in the columns of two editions is read block by block and called mixed', () => {
    const mixed = [...disclosureRows(FORM_2019, figuresFor(FORM_2019)).slice(0, 4), ...DISCLOSURE.slice(4)];
    const report = read([mixed, REQUESTS, DISPUTES]);
    expect(report.form).toBe('mixed');
    expect(figuresOf(report)).toMatchObject({
      'regulation.made': 101,
      'normative-document.public-total': 106,
      'licence.decisions': FIGURES['licence.decisions'],
      'fee.amount': FIGURES['fee.amount'],
    });
    expect(figuresOf(report)).not.toHaveProperty('regulation.issued');
  });

  it('whose header lost its tails is read by place', () => {
    const report = reportOf(
      madeDocument([
        [
          ['信息内容', '本年新', '本年新', '对外公开总数量'],
          ['规章', '1', '2', '3'],
          ['规范性文件', '4', '5', '6'],
        ],
      ]),
    );
    expect(figuresOf(report)).toEqual({
      'regulation.made': 1,
      'regulation.disclosed': 2,
      'regulation.public-total': 3,
      'normative-document.made': 4,
      'normative-document.disclosed': 5,
      'normative-document.public-total': 6,
    });
    expect(report.readings[0]?.grade).toBe('position');
    expect(report.grids[0]?.labelled).toBe(false);
  });

  it('takes labels over two lines, with spaces and in other words', () => {
    expect(
      onlyDisclosure([
        ['第 二十条 第（一） 项'],
        ['信息\n内容', '本年新\n制作数量', '本年 新公开\n数量', '对外公开总数'],
        ['规章', '1', '2', '3'],
        ['行政规范性文件', '4', '5', '6'],
      ]),
    ).toMatchObject({ 'regulation.made': 1, 'normative-document.public-total': 6 });
  });

  it('gives no value for a figure typed into a header', () => {
    const rows = [
      ['信息内容', '本年收费金额（单位:0万元）'],
      ['行政事业性收费', ''],
    ];
    const title = '青禾区水务局2022年政府信息公开工作年度报告';
    expect(figuresOf(reportOf(madeDocument([title, rows])))).toEqual({ 'fee.amount': 'blank' });
  });

  it('converts money to the unit of the catalogue', () => {
    const fee = (label: string, value: string) =>
      onlyDisclosure([
        ['信息内容', label],
        ['行政事业性收费', value],
      ])['fee.amount'];
    expect(fee('本年收费金额（单位：万元）', '26.815')).toBe(26.815);
    expect(fee('本年收费金额（单位：元）', '251000')).toBe(25.1);
    expect(fee('本年收费金额', '98000元')).toBe(9.8);
    const procurement = onlyDisclosure([
      ['信息内容', '采购项目数量', '采购总金额（万元）'],
      ['政府集中采购', '3', '5.5'],
    ]);
    expect(procurement).toEqual({ 'procurement.projects': 3, 'procurement.amount': 55000 });
  });

  it('leaves out empty cells behind the last column', () => {
    expect(
      onlyDisclosure([
        ['第二十条第（五）项', '', '', ''],
        ['信息内容', '本年处理决定数量', '', ''],
        ['行政许可', '7', '', ''],
      ]),
    ).toEqual({ 'licence.decisions': 7 });
  });

  it('keeps blank cells and words in their place', () => {
    expect(
      onlyDisclosure([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '/', '——', '无'],
        ['行政规范性文件', '', '2', ''],
      ]),
    ).toEqual({
      'regulation.issued': 'not-applicable',
      'regulation.repealed': 'not-applicable',
      'regulation.in-force': 'text',
      'normative-document.issued': 'blank',
      'normative-document.repealed': 2,
      'normative-document.in-force': 'blank',
    });
  });

  it('places nothing of a row that has fewer cells than its header', () => {
    const rows = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '1', '2'],
      ['行政规范性文件', '4', '5', '6'],
    ];
    expect(onlyDisclosure(rows)).toEqual({
      'normative-document.issued': 4,
      'normative-document.repealed': 5,
      'normative-document.in-force': 6,
    });
    expect(reportOf(madeDocument([rows])).findings.map(({ code }) => code)).toEqual(['row-cells-missing']);
  });

  it('whose columns nothing names gives no figure', () => {
    expect(
      onlyDisclosure([
        ['规章', '1', '2', '3'],
        ['行政规范性文件', '4', '5', '6'],
      ]),
    ).toEqual({});
  });

  it('reads columns in another order by their labels', () => {
    expect(
      onlyDisclosure([
        ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'],
        ['规章', '3', '1', '2'],
      ]),
    ).toEqual({ 'regulation.in-force': 3, 'regulation.issued': 1, 'regulation.repealed': 2 });
  });

  it('printed one block a table, or cut by a page break, is one table', () => {
    const blocks = [
      DISCLOSURE.slice(0, 4),
      DISCLOSURE.slice(4, 7),
      DISCLOSURE.slice(7, 11),
      DISCLOSURE.slice(11),
    ];
    const report = reportOf(madeDocument(['青禾区水务局2022年政府信息公开工作年度报告', ...blocks]));
    expect(report.grids.filter(({ template }) => template === 'disclosure')).toHaveLength(1);
    expect(figuresOf(report)).toEqual(figuresOfPart(2));
  });

  it('keeps words that stand in the place of a figure as words', () => {
    const rows = disclosureRows(FORM_2021, FIGURES).map((row) =>
      row.includes('行政许可')
        ? ['行政许可', '详见附件']
        : row.includes('行政处罚')
          ? ['行政处罚', '1O']
          : row,
    );
    const { readings } = reportOf(madeDocument(['二、主动公开政府信息情况', rows]));
    const valueOf = (key: string) => readings.find((reading) => reading.key === key)?.value;
    expect(valueOf('licence.decisions')).toEqual({ kind: 'text', text: '详见附件' });
    expect(valueOf('penalty.decisions')).toEqual({ kind: 'text', text: '1O' });
    expect(valueOf('coercion.decisions')?.kind).toBe('number');
  });
});
