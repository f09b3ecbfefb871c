import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { disclosureRows, figuresOf, madeDocument, reportOf } from '../report.fixture.ts';
import { FIGURES, DISCLOSURE, DISPUTES, figuresOfPart, figuresWith, codes } from './printed.fixture.ts';

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
    expect(figuresOf(report)).toEqual(figuresOfPart(4));
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

  it('are told apart by what they say of themselves', () => {
    const report = reportOf(
      madeDocument([
        '二、主动公开政府信息情况',
        [['全区汇总'], ...other],
        '另表',
        [['区水务局本级'], ...DISCLOSURE],
      ]),
    );
    expect(figuresOf(report)).toMatchObject({ 'regulation.issued': 101 });
  });

  it('that differ with nothing to tell them apart give no figure', () => {
    const report = reportOf(madeDocument(['二、主动公开政府信息情况', other, '另表', DISCLOSURE]));
    expect(figuresOf(report)).toEqual({});
    expect(report.findings.map(({ code }) => code)).toContain('tables-differ');
  });

  it('that say the same are one', () => {
    const report = reportOf(madeDocument(['二、主动公开政府信息情况', DISCLOSURE, '附表', DISCLOSURE]));
    expect(figuresOf(report)).toEqual(figuresOfPart(2));
    expect(report.grids.map(({ secondary }) => secondary)).toEqual([false, true]);
  });
});
