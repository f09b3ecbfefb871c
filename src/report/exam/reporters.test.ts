import { describe, expect, it } from 'vitest';
import { furtherYears } from '../identify/further-years.ts';
import { bareReport as text, examined, PERIOD, REPORT } from './examined.fixture.ts';

const organOf = async (...parts: Parameters<typeof text>) => (await examined(text(...parts))).authorityName;
const yearOf = async (...parts: Parameters<typeof text>) => (await examined(text(...parts))).year;
const OWN = `云溪县白石街道${REPORT}`;

describe('the organ of the report’s own title stands before what the site says round it', () => {
  it.each([
    ['云溪县白石街道', `云溪县人民政府\n政府信息公开年报\n${OWN}`],
    ['云溪县白石街道', `云溪县人民政府\n政府信息公开年报\n${OWN}\n发布时间:2024-01-19\n分享:\n${OWN}`],
    ['云溪县白石街道', `云溪县人民政府\n2023年政府信息公开年报\n${OWN}`],
    ['云溪县白石街道', `兰桥市云溪县人民政府\n信息公开年报\n云溪县白石街道\n${REPORT}`],
    ['云溪县白石街道', `云溪县政府信息公开年报\n${OWN}`],
    ['云溪县白石街道', `首页 > 云溪县人民政府 > 政府信息公开年报\n${OWN}`],
    ['云溪县水务局', `云溪县人民政府\n政府信息公开年度报告\n云溪县水务局${REPORT}`],
    [
      '云溪县水务局',
      `云溪县财政局${REPORT}\n云溪县民政局${REPORT}\n云溪县水务局${REPORT}\n云溪县水务局公开。`,
    ],
    ['云溪县水务局', `云溪县水务局政府信息公开年报\n${REPORT}`],
    ['云溪县水务局', '云溪县水务局\n政府信息公开工作年度报告\n(2023年度)'],
    ['云溪县水务局', `云溪县水务局\n${REPORT}`],
    ['兰桥高新区管委会', `兰桥市人民政府\n政府信息公开年报\n兰桥高新区管委会${REPORT}`],
    [
      '国家税务总局云溪县税务局',
      `国家税务总局云岭省税务局\n政府信息公开年报\n国家税务总局云溪县税务局${REPORT}`,
    ],
    ['云溪县人民政府', `云溪县人民政府\n政府信息公开年报\n云溪县人民政府${REPORT}`],
    // A county whose name is also a verb.
    ['会同县水务局', `信息来源：水务局\n会同县水务局${REPORT}`],
    [null, `云溪县人民政府\n政府信息公开年报\n${REPORT}`],
  ])('%s', async (organ, top) => {
    expect(await organOf(top)).toBe(organ);
  });
});

describe('what is no organ of its own', () => {
  it.each([
    [null, '2023年,开发区管委会高度重视政府信息公开工作。'],
    [null, '2023年,高新区管理委员会认真落实条例。'],
    [null, '2023年,全国海关深入贯彻落实条例。'],
    [null, '2023年,统计局队在市委、市政府领导下,认真落实条例。'],
    ['兰桥高新区(云岭科技城)管委会', '2023年,兰桥高新区(云岭科技城)管委会认真落实条例。'],
    ['兰桥经开区管委会', '2023年,兰桥经开区管委会(云岭商务区管委会)深入贯彻落实条例。'],
    ['云溪县水务局', '总体情况 云溪县水务局坚持公开为常态。'],
  ])('%s: %s', async (organ, text) => {
    expect(await organOf(REPORT, text)).toBe(organ);
  });

  it('is the second name of one that signs', async () => {
    const signed = '政府信息公开工作年度报告\n兰桥经开区管委会(云岭商务区管委会)\n2024年1月8日';
    expect(await organOf(signed)).toBe('兰桥经开区管委会');
  });
});

describe('a sentence copied from the report of the office above', () => {
  const copied = '2023年,云溪县人民政府办公室认真落实决策部署,提升全县公开水平。';
  it.each([
    ['2023年,白石乡主动公开信息54条。通过白石乡人民政府公众号公开。', '白石乡人民政府'],
    ['2023年,白石乡没有收到申请。通过白石乡人民政府微信公众号公开。', '白石乡人民政府'],
    ['2023年,白石乡主动公开信息54条。', null],
    ['2023年,白石街道未收到申请。', null],
    ['我乡主动公开信息54条。', null],
    ['我镇未收到申请。', null],
  ])('does not make that office the one that reports: %s', async (own, organ) => {
    expect(await organOf(PERIOD, `${copied}\n${own}`)).toBe(organ);
  });
  it('is the office’s own where no township speaks', async () => {
    expect(await organOf(PERIOD, `${copied}我办公开信息54条。`)).toBe('云溪县人民政府办公室');
  });
});

describe('a place is the subject', () => {
  it.each([
    ['青林区', '2023年,青林区坚持以公开为常态。全区共接收申请633件。'],
    ['兰桥市青林区', '2023年度,兰桥市青林区以习近平新时代思想为指导。指导全区各单位公开。'],
    ['云溪县', '2023年,云溪县深入贯彻条例。各部门、各乡镇按时公开。'],
    ['东城区', '二〇二三年,东城区严格落实条例。区政府本级未发生诉讼。'],
    ['松原右旗', '今年以来,松原右旗持续推进公开。全旗各级行政机关公开8条。'],
    ['兰桥市', '2023年,兰桥市认真落实条例。组织各县区培训。'],
    ['云岭省', '2023年,云岭省全面落实条例。省政府公报出版12期。'],
  ])('and the text tells of all its offices: %s', async (place, overview) => {
    expect(await organOf(PERIOD, overview)).toBe(place);
  });
  it.each([
    '2023年,青林区坚持以公开为常态。我局共接收申请6件,指导全区各单位公开。',
    '2023年,青林区坚持以公开为常态。本单位共接收申请6件,全区共接收633件。',
    '2023年,青林区坚持以公开为常态。公开信息8条。',
    '2023年,云溪县深入贯彻条例。我镇公开8条。各部门、各乡镇按时公开。',
    '2023年,全区坚持以公开为常态。全区共接收申请633件。',
    '2023年,市辖区坚持以公开为常态。全区共接收申请633件。',
    '按照上级要求,2023年青林区财政收入增长。全区共接收申请633件。',
  ])('and is only spoken of: %s', async (overview) => {
    expect(await organOf(PERIOD, overview)).toBeNull();
  });
  it('and an organ is named beside it', async () => {
    const overview = '2023年,云溪县深入贯彻条例。指导全县各单位公开。云溪县政务服务局公开8条。';
    expect(await organOf(PERIOD, overview)).toBe('云溪县政务服务局');
  });
});

describe('an office named for its work', () => {
  it.each([
    '云溪县房屋征收工作管理办公室',
    '云溪县移民工作服务中心',
    '云溪县就业工作指导站',
    '云溪县老干部工作服务中心',
    '云溪县移民工作管理局',
    '云溪县信访工作联席会议办公室',
    '哈日图苏木人民政府',
    '日喀县水务局',
  ])('%s', async (organ) => {
    expect(await organOf(PERIOD, `2023年,${organ}认真落实条例。`)).toBe(organ);
  });
  it.each([
    ['云溪县水务局', `2023年,云溪县水务局工作推进有力。我局公开8条。`],
    [null, '近日水务局工作开展顺利。今日中心公开8条。'],
  ])('ends before the work of another: %s', async (organ, overview) => {
    const found = await organOf(PERIOD, overview);
    expect([organ, null]).toContain(found);
  });
});

describe('the group that an organ founds for its disclosure', () => {
  it.each([
    ['哈日图苏木', '我苏木成立哈日图苏木政府信息公开领导小组,专人负责。'],
    ['白石镇', '为加强领导,我镇成立了白石镇政务公开工作领导小组。'],
    ['云溪县水务局', '我局调整了云溪县水务局政府信息公开领导小组。'],
    ['云溪县水务局', '2023年,为加强领导,我局及时成立云溪县水务局政务公开领导小组。'],
    [null, '我局成立云溪县人民政府政务公开领导小组。'],
    [null, '县政府成立云溪县政务公开领导小组,我局为成员。'],
    [null, '我局成立政府信息公开领导小组。'],
    [null, '云岭省水利厅要求成立云溪县财政局政务公开领导小组,我中心配合。'],
  ])('%s', async (organ, overview) => {
    expect(await organOf(PERIOD, overview)).toBe(organ);
  });
});

describe('an organ told without its place', () => {
  it.each([
    ['市水务局', '2023年,市水务局认真落实条例。'],
    ['区统计局', '区统计局坚持公开,通过青林区政府门户网站公开8条。我局做好公开。'],
    [null, '2023年,市水务局公开8条。\n市教育局公开9条。'],
    [null, '2023年,全省认真落实。省水利厅加强公开。'],
    [null, '2023年,市水务局认真落实。云岭省水利厅公开8条,我办公开9条。'],
  ])('%s reports only where it begins the text and no other is named', async (organ, overview) => {
    expect(await organOf(PERIOD, overview)).toBe(organ);
  });
});

describe('the year told only further down', () => {
  const foot = (words: string) => text('政府信息公开工作年度报告', '我分局做好公开。', words);
  it.each([
    [2022, '2022年本行政区域(或本部门)政府信息公开发布总数量:8条'],
    [2022, '2022年,我分局共收到申请8件。'],
    [2022, '2022年度未收到申请。'],
    [2022, '截至2022年12月31日,共公开信息8条。'],
    [2022, '截止2022年底,累计发布信息8条。'],
    [2022, '2022年没有收到申请。2022年未发生诉讼。\n云溪县水务局\n2023年1月8日'],
    [null, '2021年收到申请8件。\n云溪县水务局\n2023年1月8日'],
  ])('%s: %s', async (year, words) => {
    expect((await examined(foot(words))).year).toBe(year);
  });
  it.each([
    '2022年公开8条,2021年公开9条。',
    '余8件转2022年度办理。',
    '2022年我分局将继续公开信息。',
    '《条例》自2008年5月1日起施行,比2021年公开多8条。',
    '根据《2022年公开要点》(办发〔2022〕8号)公开。',
  ])('is none where several are, or another is spoken of: %s', (words) => {
    expect(furtherYears(words)).toEqual([]);
  });
  it('never stands against the title, the period or part one', async () => {
    expect(await yearOf(`云溪县水务局${REPORT}`, '公开。', '2021年收到申请8件。')).toBe(2023);
    expect(await yearOf('', '2023年公开8条。', '2021年收到申请8件。')).toBe(2023);
  });
});
