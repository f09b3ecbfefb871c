import { describe, expect, it } from 'vitest';
import { figuresOf, madeDocument, reportOf } from '../report.fixture.ts';
import {
  FIGURES,
  DISCLOSURE,
  REQUESTS,
  DISPUTES,
  read,
  figuresWith,
  codes,
  mapCells,
} from './printed.fixture.ts';

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

  it('takes a header of two lines that came as one row', () => {
    const header = ['自然人', '法人或其他组织', '总计', '商业企业', '科研机构', '社会公益组织'];
    const rows = [[...header, '法律服务机构', '其他'], ...REQUESTS.slice(3)];
    expect(figuresWith({ requests: rows })).toEqual(FIGURES);
  });

  it('takes labels of several levels from one cell', () => {
    const joined = REQUESTS.map((row, index) => {
      const labels = index < 3 ? [] : row.slice(0, -7);
      return index < 3 ? row : [labels.join(''), ...row.slice(-7)];
    });
    expect(figuresWith({ requests: joined })).toEqual(FIGURES);
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
