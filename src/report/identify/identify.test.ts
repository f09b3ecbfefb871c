import { describe, expect, it } from 'vitest';
import { registerOf } from '../../catalogue/authorities.ts';
import { recogniseReport } from '../recognise.ts';
import { readDocument } from '../../document/read.ts';
import { HEADINGS, madeDocument, reportOf, textDocument } from '../report.fixture.ts';

const BODY = `${HEADINGS[0]}\n认真落实条例。\n${HEADINGS[1]}\n无。\n${HEADINGS[5]}\n无。`;
const read = (top: string, bottom = '', body = BODY) => reportOf(textDocument(`${top}\n${body}\n${bottom}`));
const organ = (top: string, bottom = '', body = BODY) => read(top, bottom, body).authorityName;

describe('the organ in the title', () => {
  it.each([
    ['青禾区水务局2022年政府信息公开工作年度报告', '青禾区水务局'],
    ['青禾区水务局\n2022年政府信息公开工作年度报告', '青禾区水务局'],
    ['青禾区水务局2022年政府信息公开工作\n年度报告', '青禾区水务局'],
    ['青禾区水务局2023年度政府信息公开工作年度报告', '青禾区水务局'],
    ['2021年青禾区水务局政府信息公开工作年度报告', '青禾区水务局'],
    ['2021年度\n青禾区水务局\n政府信息公开工作年度报告', '青禾区水务局'],
    ['青禾区水务局关于2020年度政府信息公开工作报告', '青禾区水务局'],
    ['关于青禾区水务局2020年度政府信息公开工作的报告', '青禾区水务局'],
    ['青禾区水务局政府信息公开2021年年报', '青禾区水务局'],
    ['青禾区水务局政府信息公开工作2021年度报告', '青禾区水务局'],
    ['青禾镇2023年政府信息公开工作年度报告', '青禾镇'],
    ['青禾镇人民政府2023年政府信息公开工作年度报告（文字版）', '青禾镇人民政府'],
    ['中华人民共和国青禾海关2022年政府信息公开工作年度报告', '中华人民共和国青禾海关'],
    ['国家税务总局青禾区税务局2022年政府信息公开工作年度报告', '国家税务总局青禾区税务局'],
    ['青禾省生态环境厅2022年政府信息公开工作年度报告', '青禾省生态环境厅'],
    ['青禾高新技术产业开发区管理委员会2022年政府信息公开工作年度报告', '青禾高新技术产业开发区管理委员会'],
    ['青禾区政务办2022年政府信息公开工作年度报告', '青禾区政务办'],
    ['青禾区水务局关于印发2022年政府信息公开工作年度报告的通知', '青禾区水务局'],
    ['中共青禾县委机构编制委员会办公室2022年政府信息公开工作年度报告', '中共青禾县委机构编制委员会办公室'],
    ['青禾镇2O22年政府信息公开工作年度报告', '青禾镇'],
    ['贵州青禾区水务局2022年政府信息公开工作年度报告', '贵州青禾区水务局'],
    ['青禾市公安局交通警察支队2022年政府信息公开工作年度报告', '青禾市公安局交通警察支队'],
    ['青禾區水務局2022年政府信息公開工作年度報告', '青禾区水务局'],
  ])('%s', (title, expected) => {
    expect(organ(title)).toBe(expected);
  });
});

describe('the organ elsewhere', () => {
  it.each([
    [
      'preamble',
      '根据《中华人民共和国政府信息公开条例》要求，现公布青禾区水务局2022年政府信息公开年度报告。',
      '',
    ],
    ['preamble of an editor', '本报告由青禾区水务局编制，数据统计期限为2022年1月1日至2022年12月31日。', ''],
    ['line under the title', '青禾区水务局\n（2023年1月12日）', ''],
    ['signature', '', '青禾区水务局\n2023年1月12日'],
    ['signature on the line of its date', '', '青禾区水务局 2023年1月12日'],
    ['signature with a seal', '', '青禾区水务局（盖章）\n2023年1月12日'],
    ['contact', '如有疑问，请与青禾区水务局办公室联系（地址：青禾路8号）。2022年工作如下：', ''],
    ['contact after a colon', '如有疑问，请联系：青禾区水务局办公室（电话：8）。2022年工作如下：', ''],
    ['title between book-title marks', '现发布《青禾区水务局2022年政府信息公开工作年度报告》。', ''],
    ['preamble run into its verb', '特向社会公布青禾区水务局2022年政府信息公开工作情况。', ''],
    ['preamble of a yearly report', '本年报由青禾区水务局根据条例编制，2022年工作如下：', ''],
    ['issue table', '发布机构：青禾区水务局\n发布日期：2023-01-12', ''],
  ])('is found in the %s', (_, top, bottom) => {
    expect(organ(`2022年政府信息公开工作年度报告\n${top}`, bottom)).toBe('青禾区水务局');
  });

  it('is found in the first sentence of part one', () => {
    const body = BODY.replace('认真落实条例。', '2022年，青禾区水务局认真落实条例，做好各项工作。');
    expect(organ('2022年政府信息公开工作年度报告', '', body)).toBe('青禾区水务局');
  });

  it('is found though its short name stands behind it, and beside 我局', () => {
    const say = '2022年，青禾区水务局（以下简称“我局”）认真落实条例。我局在青禾区政府门户网站公开信息8条。';
    const body = BODY.replace('认真落实条例。', say);
    expect(organ('2022年政府信息公开工作年度报告', '', body)).toBe('青禾区水务局');
    const own = BODY.replace('认真落实条例。', '区政府门户网站共公开信息8条。2022年，我局认真落实。');
    expect(organ('2022年政府信息公开工作年度报告', '', own)).toBeNull();
  });

  it('is given without the words around it', () => {
    const body = BODY.replace('认真落实条例。', '2022年，青禾区水务局认真贯彻落实市委市政府要求。');
    expect(organ('2022年政府信息公开工作年度报告', '', body)).toBe('青禾区水务局');
    const title = '青禾区水务局2022年政府信息公开工作年度报告';
    expect(organ(`${title}\n现特向社会公布青禾区水务局2022年政府信息公开工作情况。`)).toBe('青禾区水务局');
  });

  it('is given as fully as the document gives it', () => {
    expect(
      organ('2020年度青禾区政务办\n政府信息公开工作年度报告', '白沙市青禾区政务服务办公室\n2021年1月19日'),
    ).toBe('白沙市青禾区政务服务办公室');
    expect(organ('白沙市青禾区水务局2022年政府信息公开工作年度报告', '青禾区水务局')).toBe(
      '白沙市青禾区水务局',
    );
  });

  it('is not its own office that answers the telephone', () => {
    const top =
      '青禾区水务局2022年政府信息公开工作年度报告\n如有疑问，请与青禾区水务局办公室联系（电话：8）。';
    expect(organ(top)).toBe('青禾区水务局');
  });

  it.each([
    '一是青禾区融媒体中心全年发布信息12条，二是我局发布3条。',
    '配合青禾区人民政府办公室全面做好工作。',
    '政务服务中心共接待群众200人。',
    '全区公安机关全年共受理8件。',
  ])('is not another one: %s', (sentence) => {
    const body = BODY.replace('认真落实条例。', sentence);
    expect(organ('2022年政府信息公开工作年度报告', '', body)).toBeNull();
  });

  it.each(['和县水务局', '本溪市公安局', '贵阳市公安局', '全椒县水务局', '向阳区水务局'])(
    'whose place begins like a word of the sentence keeps it: %s',
    (name) => {
      const body = BODY.replace('认真落实条例。', `2022年，${name}认真落实条例。`);
      expect(organ('2022年政府信息公开工作年度报告', '', body)).toBe(name);
    },
  );

  it('is not the government that issued a rule, nor the one whose web site is named', () => {
    const top =
      '2022年政府信息公开工作年度报告\n根据《国务院办公厅关于印发格式的通知》，本报告可在青禾区人民政府网站下载。';
    expect(organ(top)).toBeNull();
  });
});

describe('the organ of a web page', () => {
  it.each([
    ['青禾区水务局2022年政府信息公开工作年度报告_青禾区人民政府门户网站'],
    ['政府信息公开年报 青禾区水务局2022年政府信息公开工作年度报告'],
    ['首页>政务公开>青禾区水务局2022年政府信息公开工作年度报告'],
    ['【年报】青禾区水务局2022年政府信息公开工作年度报告_青禾区人民政府'],
    ['首页 > 政务公开 > 年报\n青禾区水务局2022年政府信息公开工作年度报告'],
    ['- 发布日期: 2023-02-09\n- 时效性: 有效\n青禾区水务局2022年政府信息公开工作年度报告'],
    ['• 成文日期: 2023-01-12\n• 标    题: 青禾区水务局2022年政府信息公开工作年度报告'],
    ['名  称 青禾区水务局2022年政府信息公开工作年度报告'],
  ])('is found in %s', (title) => {
    expect(read(title)).toMatchObject({ authorityName: '青禾区水务局', year: 2022 });
  });

  it('is found in a title that stands in the issue table alone', () => {
    const table = [['名称', '青禾区水务局2022年政府信息公开工作年度报告', '文号', '无']];
    const report = reportOf(madeDocument([table, ...BODY.split('\n')]));
    expect(report).toMatchObject({ authorityName: '青禾区水务局', year: 2022 });
  });

  it('is found in the issue table above the text', () => {
    const table = [
      ['索引号', '00123/2023-1', '发布机构', '青禾区水务局'],
      ['成文日期', '2023-01-12', '主题分类', '政务公开'],
    ];
    const report = reportOf(madeDocument(['2022年政府信息公开工作年度报告', table, ...BODY.split('\n')]));
    expect(report).toMatchObject({ authorityName: '青禾区水务局', year: 2022 });
    expect(report.grids).toEqual([]);
  });
});

describe('the organ of a page that says its name more than once', () => {
  const REPORT = '2022年政府信息公开工作年度报告';
  it.each([
    ['title and heading', '青禾区水务局', ['青禾区水务局', REPORT]],
    ['a title that names the site', '青禾区水务局_白沙市青禾区人民政府', ['青禾区水务局', REPORT]],
    ['a title with its column', '青禾区水务局-政府信息公开年报', ['青禾区水务局', REPORT]],
    ['a heading with the place before it', '青禾区水务局', ['白沙市青禾区水务局', REPORT]],
    ['three headings', '青禾区水务局', ['青禾区水务局', '青禾区水务局', REPORT]],
    ['the year on a line of its own', '青禾区水务局', ['青禾区水务局', '2022年', '政府信息公开工作年度报告']],
    ['a title without the organ', '政府信息公开', ['青禾区水务局', REPORT]],
    ['no heading', `青禾区水务局${REPORT}`, ['青禾区水务局', REPORT]],
  ])('is said once: %s', async (_, title, headings) => {
    const lines = [
      ...headings.map((text) => `<h1>${text}</h1>`),
      ...BODY.split('\n').map((line) => `<p>${line}</p>`),
    ];
    const html = `<!doctype html><meta charset="utf-8"><title>${title}</title>${lines.join('')}`;
    const document = await readDocument(new TextEncoder().encode(html), 'page.html');
    if (!document.ok) throw new Error(document.refusal.code);
    expect(reportOf(document.value)).toMatchObject({
      authorityName: headings[0] === '白沙市青禾区水务局' ? '白沙市青禾区水务局' : '青禾区水务局',
      year: 2022,
    });
  });

  it('is said once where a text repeats it above its title', () => {
    expect(organ(`青禾区水务局\n青禾区水务局\n${REPORT}`)).toBe('青禾区水务局');
    expect(organ(`白沙市青禾区水务局\n青禾区水务局\n${REPORT}`)).toBe('白沙市青禾区水务局');
  });
});

describe('nobody', () => {
  it.each(['我局', '本单位', '我镇', '我委', '本机关'])('is what %s is', (name) => {
    const body = BODY.replace('认真落实条例。', `2022年，${name}认真落实条例。`);
    expect(organ('2022年政府信息公开工作年度报告', '', body)).toBeNull();
    expect(organ(`${name}2022年政府信息公开工作年度报告`)).toBeNull();
  });

  it('is what an advertisement in the place of a name is', () => {
    expect(organ('青禾娱乐城官网下载2022年政府信息公开工作年度报告')).toBeNull();
    expect(organ('根据条例，现公布www.example.com彩票平台2022年政府信息公开工作年度报告。')).toBeNull();
  });
});

describe('the register', () => {
  const register = registerOf([
    {
      id: 'qinghe-water',
      name: '白沙市青禾区水务局',
      also: ['青禾区水务局', '青禾水务'],
      label: '青禾水务局',
      en: 'Water Bureau',
      level: 'county',
      kind: 'water',
      district: '青禾区',
      city: '白沙市',
      parent: null,
      successor: null,
    },
  ]);
  const id = (name: string) => {
    const result = recogniseReport(textDocument(`${name}2022年政府信息公开工作年度报告\n${BODY}`), register);
    return result.ok ? [result.value.authority, result.value.id] : result.refusal.code;
  };

  it('knows an organ by its name and by its other names', () => {
    expect(id('白沙市青禾区水务局')).toEqual(['qinghe-water', 'qinghe-water-2022']);
    expect(id('青禾区水务局')).toEqual(['qinghe-water', 'qinghe-water-2022']);
  });

  it('leaves an organ it does not know without an id, and the report with a stable one', () => {
    const [authority, report] = id('白沙市红岩区水务局');
    expect(authority).toBeNull();
    expect(report).toMatch(/^r[0-9a-z]{8,16}-2022$/);
    expect(id('白沙市红岩区水务局')).toEqual([authority, report]);
  });
});
