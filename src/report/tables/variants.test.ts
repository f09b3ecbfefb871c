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
  textDocument,
  wholeReport,
  type Rows,
} from '../report.fixture.ts';

const FIGURES = figuresFor(FORM_2021);
const DISCLOSURE = disclosureRows(FORM_2021, FIGURES);
const REQUESTS = requestRows(FORM_2021, FIGURES);
const DISPUTES = disputeRows(FORM_2021, FIGURES);

const read = (tables: [string | Rows, string | Rows, string | Rows]) =>
  reportOf(madeDocument(wholeReport(tables)));
const figuresWith = (changes: { disclosure?: Rows; requests?: Rows; disputes?: Rows }) =>
  figuresOf(
    read([changes.disclosure ?? DISCLOSURE, changes.requests ?? REQUESTS, changes.disputes ?? DISPUTES]),
  );
const codes = (changes: { disclosure?: Rows; requests?: Rows; disputes?: Rows }) =>
  read([
    changes.disclosure ?? DISCLOSURE,
    changes.requests ?? REQUESTS,
    changes.disputes ?? DISPUTES,
  ]).findings.map(({ code }) => code);
/** The rows with every cell replaced that stands behind a label. */
const mapCells = (rows: Rows, change: (cell: string, row: number, column: number) => string): string[][] =>
  rows.map((row, index) => row.map((cell, column) => change(cell, index, column)));
const onlyDisclosure = (rows: Rows) => figuresOf(reportOf(madeDocument(['二、主动公开政府信息情况', rows])));

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
    expect(
      onlyDisclosure([
        ['信息内容', '本年收费金额（单位:0万元）'],
        ['行政事业性收费', ''],
      ]),
    ).toEqual({ 'fee.amount': 'blank' });
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
    expect(Object.keys(figuresOf(report))).toHaveLength(10);
  });
});

describe('table 三', () => {
  it('takes other words, ordinals and breaks in its labels', () => {
    const words: Record<string, string> = {
      '一、本年新收政府信息公开申请数量': '一、本年新收到政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量': '二、上年转结政府信息公开申请数量',
      '（三）不予公开': '（三）\n不予\n公开',
      '1.属于国家秘密': '1、属于国家秘密',
      '3.危及“三安全一稳定”': '（3）危及"三安全一稳定"',
      '4.保护第三方合法权益': '保护第三方合法权益',
      '四、结转下年度继续办理': '四、转结下年度继续办理',
      自然人: '自\n然\n人',
      商业企业: '商业\n企业',
    };
    const report = read([DISCLOSURE, mapCells(REQUESTS, (cell) => words[cell] ?? cell), DISPUTES]);
    expect(figuresOf(report)).toEqual(FIGURES);
    const grade = (key: string) => report.readings.find((reading) => reading.key === key)?.grade;
    expect(grade('request.carried-in.total')).toBe('synonym');
    expect(grade('request.granted.total')).toBe('exact');
  });

  it('needs no first column', () => {
    const leaves = REQUESTS.map((row) => {
      const label = row.findIndex((cell, index) => /\d/.test(cell) && /^\d+$/.test(cell) && index > 0);
      return label > 1 ? row.slice(label - 1) : row;
    });
    expect(figuresWith({ requests: leaves })).toEqual(FIGURES);
  });

  it('takes 其他 as a row only under （六）', () => {
    const rows = REQUESTS.filter((row) => !row.some((cell) => /其他处理|逾期/.test(cell)));
    expect(figuresWith({ requests: rows })).not.toHaveProperty('request.closed.other.total');
  });

  it('reads （六） as one row where the form has one, and as a subtotal above its three', () => {
    const withSubtotal = REQUESTS.flatMap((row) =>
      row.includes('（六）其他处理')
        ? [['', '（六）其他处理', '9', '9', '9', '9', '9', '9', '9'], row]
        : [row],
    );
    const figures = figuresWith({ requests: withSubtotal });
    expect(figures).toEqual(FIGURES);
  });

  it('keeps blank cells in their place', () => {
    const blank = mapCells(REQUESTS, (cell, row, column) =>
      row >= 3 && column >= (REQUESTS[row]?.length ?? 0) - 6 && column < (REQUESTS[row]?.length ?? 0) - 1
        ? ''
        : cell,
    );
    const figures = figuresWith({ requests: blank });
    expect(figures['request.granted.natural-person']).toBe(FIGURES['request.granted.natural-person']);
    expect(figures['request.granted.business']).toBe('blank');
    expect(figures['request.granted.total']).toBe(FIGURES['request.granted.total']);
  });

  it('reads columns by their labels where their order is another one', () => {
    const order = [6, 0, 1, 2, 3, 4, 5];
    const rows = [
      ['', '总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
      ...REQUESTS.slice(3).map((row) => {
        const values = row.slice(-7);
        return [...row.slice(0, -7), ...order.map((index) => values[index] ?? '')];
      }),
    ];
    expect(figuresWith({ requests: rows })).toEqual(FIGURES);
  });

  it('without column labels is read in the usual order and graded so', () => {
    const report = read([DISCLOSURE, REQUESTS.slice(3), DISPUTES]);
    expect(figuresOf(report)).toEqual(FIGURES);
    expect(report.readings.find(({ key }) => key === 'request.granted.total')?.grade).toBe('position');
  });

  it('places nothing where the labels that are left contradict the usual order', () => {
    const rows = mapCells(REQUESTS, (cell, row) =>
      row === 1
        ? ({ 自然人: '总计', 总计: '自然人' }[cell] ?? cell)
        : row === 2
          ? cell.replace('科研机构', '团体')
          : cell,
    );
    const figures = figuresWith({ requests: rows });
    expect(Object.keys(figures).filter((key) => key.startsWith('request.'))).toEqual([]);
    expect(codes({ requests: rows })).toContain('columns-unclear');
  });

  it('guesses neither at a row with a cell too many nor at one with a cell too few', () => {
    const many = REQUESTS.map((row) => (row.includes('（一）予以公开') ? [...row, '5'] : row));
    const few = REQUESTS.map((row) => (row.includes('（一）予以公开') ? row.slice(0, -1) : row));
    for (const rows of [many, few]) {
      const figures = figuresWith({ requests: rows });
      expect(Object.keys(figures).filter((key) => key.startsWith('request.granted.'))).toEqual([]);
      expect(figures['request.refused.process.total']).toBe(FIGURES['request.refused.process.total']);
    }
    expect(codes({ requests: many })).toEqual(['row-cells-extra']);
    expect(codes({ requests: few })).toEqual(['row-cells-missing']);
  });

  it('lists the figures of a row it does not know', () => {
    const rows = [
      ...REQUESTS.slice(0, 12),
      ['', '', '9.新的情形', '1', '2', '3', '4', '5', '6', '7'],
      ...REQUESTS.slice(12),
    ];
    const report = read([DISCLOSURE, rows, DISPUTES]);
    expect(figuresOf(report)).toEqual(FIGURES);
    const grid = report.grids.find(({ template }) => template === 'requests');
    expect(grid?.leftovers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('takes neither of two rows that say one thing differently', () => {
    const row = REQUESTS.find((cells) => cells.includes('（一）予以公开')) ?? [];
    const twice = [...REQUESTS, row.map((cell) => (/^\d+$/.test(cell) ? '1' : cell))];
    expect(figuresWith({ requests: twice })).not.toHaveProperty('request.granted.total');
    expect(codes({ requests: twice })).toContain('row-twice');
  });

  it('cut by a page break goes on in the next table', () => {
    const report = reportOf(
      madeDocument([
        '三、收到和处理政府信息公开申请情况',
        REQUESTS.slice(0, 12),
        '- 3 -',
        REQUESTS.slice(12),
      ]),
    );
    expect(report.grids.filter(({ template }) => template === 'requests')).toHaveLength(1);
    expect(Object.keys(figuresOf(report))).toHaveLength(25 * 7);
  });
});

describe('table 四', () => {
  it('keeps blank cells in their place', () => {
    const rows = [...DISPUTES.slice(0, 3), ['1', '', '', '', '1', '', '', '2', '', '2', '', '', '', '', '']];
    const figures = figuresWith({ disputes: rows });
    expect(figures).toMatchObject({
      'review.upheld': 1,
      'review.total': 1,
      'litigation-direct.other': 2,
      'litigation-after-review.total': 'blank',
    });
  });

  it('gives nothing where cells are missing, and says so', () => {
    const rows = [...DISPUTES.slice(0, 3), ['1', '2', '3']];
    expect(
      Object.keys(figuresWith({ disputes: rows })).filter((key) => /review|litigation/.test(key)),
    ).toEqual([]);
    expect(codes({ disputes: rows })).toEqual(['disputes-cells']);
  });

  it('laid out downwards is read by its labels', () => {
    const rows = FORM_2021.disputes.flatMap((group) =>
      ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((label, index) => [
        index === 0 ? group.zh : '',
        label,
        String(
          FIGURES[`${group.indicator}.${['upheld', 'corrected', 'other', 'pending', 'total'][index] ?? ''}`],
        ),
      ]),
    );
    expect(figuresWith({ disputes: rows })).toEqual(FIGURES);
  });

  it('in three rows of five is read by its labels', () => {
    const rows = [
      ['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ...FORM_2021.disputes.map((group) => [
        group.zh,
        ...['upheld', 'corrected', 'other', 'pending', 'total'].map((id) =>
          String(FIGURES[`${group.indicator}.${id}`]),
        ),
      ]),
    ];
    expect(figuresWith({ disputes: rows })).toEqual(FIGURES);
  });

  it('is read where its row of figures stands on the next page', () => {
    const report = reportOf(
      madeDocument(['四、政府信息公开行政复议、行政诉讼情况', DISPUTES.slice(0, 3), DISPUTES.slice(3)]),
    );
    expect(Object.keys(figuresOf(report))).toHaveLength(15);
  });
});

describe('two tables of one kind', () => {
  const other = disclosureRows(FORM_2021, Object.fromEntries(Object.keys(FIGURES).map((key) => [key, 7])));

  it('are told apart by the lines above them', () => {
    const report = reportOf(
      madeDocument([
        '二、主动公开政府信息情况',
        '全区汇总情况',
        other,
        '区政府办公室（本机关）情况',
        DISCLOSURE,
      ]),
    );
    expect(figuresOf(report)).toMatchObject({ 'regulation.issued': 101 });
    expect(report.grids.map(({ secondary }) => secondary)).toEqual([true, false]);
  });

  it('that differ with nothing to tell them apart give no figure', () => {
    const report = reportOf(madeDocument(['二、主动公开政府信息情况', other, '另表', DISCLOSURE]));
    expect(figuresOf(report)).toEqual({});
    expect(report.findings.map(({ code }) => code)).toContain('tables-differ');
  });

  it('that say the same are one', () => {
    const report = reportOf(madeDocument(['二、主动公开政府信息情况', DISCLOSURE, '附表', DISCLOSURE]));
    expect(Object.keys(figuresOf(report))).toHaveLength(10);
    expect(report.grids.map(({ secondary }) => secondary)).toEqual([false, true]);
  });
});

describe('local tables', () => {
  it('of channels and organisation give their figures, group rows none', () => {
    const report = reportOf(
      madeDocument([
        '青禾区水务局2020年政府信息公开工作年度报告',
        '一、总体情况',
        [
          ['统　计　指　标', '单位', '统计数'],
          ['（一）主动公开政府信息数\n（不同渠道和方式公开相同信息计1条）', '条', '174'],
          ['（二）通过不同渠道和方式公开政府信息的情况', '——', ''],
          ['1.政府公报公开政府信息数', '条', '0'],
          ['2.政府网站公开政府信息数', '条', '168'],
        ],
        '二、主动公开政府信息情况',
        [
          ['统计指标', '单位', '统计数'],
          ['4.政府信息公开专项经费（不包括公报费用）', '万元', '0.5'],
          ['兼职人员数', '人', ''],
        ],
      ]),
    );
    expect(figuresOf(report)).toEqual({
      'disclosure.total': 174,
      'channel.gazette': 0,
      'channel.website': 168,
      'organisation.budget': 0.5,
      'organisation.staff-part-time': 'blank',
    });
    expect(report.readings[0]?.basis).toBe('stated');
    expect(report.grids.map(({ template }) => template)).toEqual(['channels', 'organisation']);
  });

  it('that nobody knows are kept and listed, issue tables of the page are not', () => {
    const report = reportOf(
      madeDocument([
        [
          ['索引号', '12345', '发布日期', '2023-01-05'],
          ['发文机关', '青禾区水务局', '文号', '8'],
        ],
        ...wholeReport([DISCLOSURE, REQUESTS, DISPUTES]),
        [
          ['培训场次', '人数'],
          ['3', '120'],
        ],
      ]),
    );
    const unknown = report.grids.filter(({ template }) => template === 'unknown');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.leftovers.map(({ text }) => text)).toEqual(['3', '120']);
    expect(figuresOf(report)).toEqual(FIGURES);
  });
});

describe('tables that are lost', () => {
  it('give nothing, not zeros', () => {
    const report = reportOf(
      textDocument(
        wholeReport(['', '', ''])
          .filter((line) => line !== '')
          .join('\n'),
      ),
    );
    expect(report.readings.filter(({ place }) => place === 'table')).toEqual([]);
    expect(report.form).toBeNull();
  });

  it('whose repeated lines were dropped give nothing', () => {
    const lines = [
      '规章',
      '0',
      '行政规范性文件',
      '第二十条第（五）项',
      '信息内容',
      '本年处理决定数量',
      '行政许可',
      '行政处罚',
    ];
    const header = ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
    const report = reportOf(textDocument(wholeReport([[...header, ...lines].join('\n'), '', '']).join('\n')));
    expect(report.readings.filter(({ place }) => place === 'table')).toEqual([]);
  });
});
