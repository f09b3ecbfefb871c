import { describe, expect, test } from 'vitest';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { figuresOfForm } from '../../catalogue/indicators.ts';
import { checkReport } from '../check.ts';
import { failing, NO_CONTEXT, outcomeOf, resultsOf, understood } from '../invented.fixture.ts';
import { inventedText } from '../invented-text.fixture.ts';
import { tellResult } from '../sentences.ts';

const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The text has no ${from}`);
  return text.replace(from, to);
};

/** Cells of the three tables, and rows of table 三, of the edition the invented report is written in. */
const CELLS = figuresOfForm(FORM_2021).length;
const ROWS = FORM_2021.requests.length;

/** The text without everything from one marker up to another. */
const without = (from: string, to: string) => (text: string) =>
  text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));

describe('edition and parts', () => {
  test('S-01 names the edition, and a mixture of both', async () => {
    expect((await resultsOf('S-01'))[0]).toMatchObject({ outcome: 'pass', facts: { form: '2021' } });
    const mixed = (text: string) =>
      replaced(
        '本年制发件数',
        '本年新制作数量',
      )(replaced('本年废止件数', '本年新公开数量')(replaced('现行有效件数', '对外公开总数量')(text)));
    expect((await resultsOf('S-01', { edit: mixed }))[0]).toMatchObject({
      outcome: 'fail',
      facts: { form: 'mixed' },
    });
  });

  test('S-02 names the part that has no heading', async () => {
    const edit = replaced('五、存在的主要问题及改进情况\n', '');
    const [result] = await resultsOf('S-02', { edit });
    expect(result).toMatchObject({
      outcome: 'fail',
      facts: { absent: 1, absentZh: '存在的主要问题及改进情况' },
    });
    expect(await outcomeOf('S-02')).toBe('pass');
    expect(
      await outcomeOf('S-02', {
        edit: replaced('五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题和改进措施'),
      }),
    ).toBe('pass');
  });

  test('S-03 points at the heading numbered in another way', async () => {
    expect(await outcomeOf('S-03')).toBe('pass');
    const [result] = await resultsOf('S-03', { edit: replaced('四、政府信息公开', '4、政府信息公开') });
    expect(result).toMatchObject({ outcome: 'fail', severity: 'note' });
    expect(result?.texts.join()).toContain('4、政府信息公开');
    expect(await outcomeOf('S-03', { edit: replaced('六、其他需要', '七、其他需要') })).toBe('fail');
  });

  test('S-04 wants six parts under their numbers, and seven in the order of the form', async () => {
    expect(await outcomeOf('S-04')).toBe('pass');
    const swapped = (text: string) =>
      replaced('五、存在的主要问题', '六、存在的主要问题')(replaced('六、其他需要', '五、其他需要')(text));
    expect(await outcomeOf('S-04', { edit: swapped })).toBe('fail');
  });

  test('S-05 misses a table where prose stands in its place, and leaves a picture open', async () => {
    expect(await outcomeOf('S-05')).toBe('pass');
    const cut = without('\t行政复议\n', '五、存在');
    expect(await outcomeOf('S-05', { edit: cut })).toBe('undecidable');
    const told = (text: string) =>
      replaced('五、存在', '本年度复议和诉讼的办理进展与去年基本持平，没有变化。\n五、存在')(cut(text));
    const [result] = await resultsOf('S-05', { edit: told });
    expect(result).toMatchObject({ outcome: 'fail', severity: 'error', facts: { about: 'review' } });
  });

  test('S-05 blames our reading where the words of a table stand under its heading', async () => {
    const words = '结果维持几件、尚未审结几件、行政许可几件、予以公开几件，见下面的说明文字。';
    const told = (text: string) =>
      replaced('五、存在', `${words}\n五、存在`)(without('\t行政复议\n', '五、存在')(text));
    const [result] = await resultsOf('S-05', { edit: told });
    expect(result).toMatchObject({ outcome: 'fail', severity: 'blocking' });
    expect(result && tellResult(result, 'zh')).toBe(
      '标题之下有表格的文字，本站没有读出行政复议、行政诉讼情况表。',
    );
  });

  test('S-06 and S-07 blame our reading where cells were told by bars', async () => {
    const row = FORM_2021.requests[5];
    const bars = (text: string): string =>
      text.replace(/(?:\t[^\t\n]*\n)+/g, (cells) => `${cells.trim().split(/\n?\t/).join(' | ')} |\n`);
    const lost = (text: string): string => bars(text).replace(`${row?.zh ?? ''} | 0`, '模糊 | 0');
    const results = await resultsOf('S-06', { edit: lost });
    expect(results).toMatchObject([{ outcome: 'fail', severity: 'blocking' }]);
    expect(await outcomeOf('S-07', { edit: bars })).toBe('pass');
  });

  test('S-10 lets the office add rows of its own', async () => {
    const own = '\t其他主动公开文件\n\t31\n\t2\n\t33\n\n';
    const added = (text: string): string =>
      replaced('\t第二十条第（五）项', `${own}\t第二十条第（五）项`)(text);
    expect(await resultsOf('S-10', { edit: added })).toMatchObject([{ outcome: 'pass' }]);
    const [licences] = (await understood(added(inventedText()))).report.readings.filter(
      ({ key }) => key === 'licence.decisions',
    );
    expect(licences?.value).toMatchObject({ number: 120 });
  });

  test('S-12 misses a topic of part one', async () => {
    expect(await outcomeOf('S-12')).toBe('pass');
    const [result] = await resultsOf('S-12', {
      overview: '主动公开政府信息86条，依申请公开、信息管理、平台建设有序。',
    });
    expect(result).toMatchObject({ outcome: 'fail', severity: 'note', facts: { absentZh: '监督保障' } });
  });
});

describe('rows, columns and numbers of the tables', () => {
  const petition = /\t\n\t（五）不予处理\n\t1\.信访举报投诉类申请\n(?:\t0\n){7}\n/;

  test('S-06 names a row that is missing', async () => {
    const edit = (text: string) => {
      expect(text).toMatch(petition);
      return text.replace(petition, '');
    };
    const [result] = await resultsOf('S-06', { edit });
    expect(result).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      facts: { expected: ROWS, found: ROWS - 1 },
    });
    expect(await outcomeOf('S-06')).toBe('pass');
  });

  test('S-07 counts the cells of each row', async () => {
    expect(await outcomeOf('S-07')).toBe('pass');
    const row = '\t一、本年新收政府信息公开申请数量\n\t6\n\t3\n';
    const [result] = await resultsOf('S-07', { edit: replaced(row, `${row}\t0\n`) });
    expect(result).toMatchObject({ outcome: 'fail', facts: { found: 8, expected: 7 } });
  });

  test('S-08 finds the note on the balance even over line breaks', async () => {
    expect((await resultsOf('S-08'))[0]?.texts).toEqual(['勾稽关系']);
    expect(await outcomeOf('S-08', { edit: replaced('勾稽关系', '勾稽\n关系') })).toBe('pass');
    const edit = replaced('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '');
    expect(await outcomeOf('S-08', { edit })).toBe('fail');
  });

  test('S-09 lists a table that is none of the statutory ones', async () => {
    expect(await outcomeOf('S-09')).toBe('pass');
    const table = '\t水库\n\t检查次数\n\n\t东湖\n\t12\n\n\t西湖\n\t7\n\n';
    expect(await outcomeOf('S-09', { edit: replaced('二、主动公开', `${table}二、主动公开`) })).toBe('fail');
  });

  test('S-10 has every number of the good report placed', async () => {
    expect((await resultsOf('S-10'))[0]).toMatchObject({
      outcome: 'pass',
      facts: { tokens: CELLS, left: 0 },
    });
  });

  test('S-10 blocks when the reading left a number of a table over', async () => {
    const sourced = await understood(inventedText());
    const grids = sourced.report.grids.map((grid, index) =>
      index === 1 ? { ...grid, leftovers: [{ text: '7', span: [900, 901] as const }] } : grid,
    );
    const results = checkReport({ ...sourced, report: { ...sourced.report, grids } }, NO_CONTEXT);
    expect(results.find(({ rule }) => rule === 'S-10')).toMatchObject({
      outcome: 'fail',
      severity: 'blocking',
      spans: [[900, 901]],
      facts: { tokens: CELLS, left: 1, texts: '7' },
    });
  });

  test('S-11 and T4-04 follow what the reading found', async () => {
    const sourced = await understood(inventedText());
    const [first] = sourced.report.grids;
    if (!first) throw new Error('no table');
    const grids = [
      ...sourced.report.grids.map((grid) => ({ ...grid, labelled: false })),
      { ...first, secondary: true },
    ];
    const results = checkReport({ ...sourced, report: { ...sourced.report, grids } }, NO_CONTEXT);
    expect(results.find(({ rule }) => rule === 'S-11')).toMatchObject({
      outcome: 'fail',
      facts: { again: 1 },
    });
    expect(results.find(({ rule }) => rule === 'T4-04')).toMatchObject({
      outcome: 'fail',
      severity: 'blocking',
    });
    expect(await outcomeOf('S-11')).toBe('pass');
  });

  test('a report without any table leaves its rules undecided and nothing failing', async () => {
    const edit = (text: string) => text.replace(/(?:^\t.*\n|^\n(?=\t))/gm, '');
    expect(await outcomeOf('T3-03', { edit })).toBe('undecidable');
    expect(await outcomeOf('S-06', { edit })).toBe('undecidable');
    expect(await outcomeOf('S-01', { edit })).toBe('undecidable');
    expect(await failing({ edit })).toEqual([]);
  });
});
