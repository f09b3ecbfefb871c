import { describe, expect, it } from 'vitest';
import { examine, examined, plainReport } from './examined.fixture.ts';

const TITLES: readonly (readonly [title: string, organ: string])[] = [
  ['青禾区水务局\n2022年政府信息公开\n工作年度报告', '青禾区水务局'],
  ['青禾区水务局2022年度政府信息公开工作年度报告（文字版）', '青禾区水务局'],
  ['2022年青禾区水务局政府信息公开工作年度报告', '青禾区水务局'],
  ['青禾区水务局关于2022年度政府信息公开工作年度报告', '青禾区水务局'],
  ['青禾区水务局 2022 年 政 府 信 息 公 开 工 作 年 度 报 告', '青禾区水务局'],
  ['青禾区水务局２０２２年政府信息公开工作年度报告', '青禾区水务局'],
  ['青禾省生态环境厅二〇二二年政府信息公开工作年度报告', '青禾省生态环境厅'],
  ['青禾市公安局交通警察支队2022年政府信息公开工作年度报告', '青禾市公安局交通警察支队'],
  ['中华人民共和国青禾海关2022年政府信息公开工作年度报告', '中华人民共和国青禾海关'],
  ['国家税务总局青禾市青禾区税务局2022年政府信息公开工作年度报告', '国家税务总局青禾市青禾区税务局'],
  ['青禾经济技术开发区管委会2022年政府信息公开年报', '青禾经济技术开发区管委会'],
  ['青禾县第一中学2022年信息公开工作年度报告', '青禾县第一中学'],
  ['青禾县绿洲镇柳树村2022年政府信息公开工作年度报告', '青禾县绿洲镇柳树村'],
];

const DATES: readonly (readonly [signature: string, date: string])[] = [
  ['二○二三年一月五日', '2023-01-05'],
  ['二〇二三年一月二十日', '2023-01-20'],
  ['2023.01.05', '2023-01-05'],
  ['2023/1/5', '2023-01-05'],
  ['2023 年 1 月 5 日', '2023-01-05'],
  ['青禾区水务局 2023年1月5日', '2023-01-05'],
];

describe('who reports, for which year, and when', () => {
  it.each(TITLES)('reads organ and year from the title: %s', async (title, organ) => {
    const report = await examined(plainReport({ title, signature: '' }));
    expect([report.authorityName, report.year]).toEqual([organ, 2022]);
  });
  it.each(DATES)('reads the date of the signature: %s', async (signature, date) => {
    const title = '青禾区水务局2022年政府信息公开工作年度报告';
    expect((await examined(plainReport({ title, signature }))).issued).toBe(date);
  });
  it('takes no year of founding, award, notice or publication for the year of the report', async () => {
    const opening =
      '本报告电子版2023年1月31日起公布。根据《条例》（2019年修订）和2021年通知编制。我局成立于2004年，2021年获评先进。';
    const title = '青禾区水务局2022年政府信息公开工作年度报告';
    expect((await examined(plainReport({ title, opening }))).year).toBe(2022);
  });
  it('names nobody where the text only says 我镇 or names a site of the government above', async () => {
    for (const opening of [
      '2022年，我镇在县委、县政府正确领导下做好工作。统计期限2022年1月1日至2022年12月31日。',
      '统计期限自2022年1月1日起至2022年12月31日止。电子版可在青禾区人民政府门户网站下载。',
    ]) {
      const report = await examined(plainReport({ title: '', opening, signature: '' }));
      expect([report.authorityName, report.year]).toEqual([null, 2022]);
    }
  });
  it.each([
    '青禾区水务局2022年政务公开工作总结\n一、总体情况\n公开信息86条。\n二、存在问题\n有待加强。',
    '2022年第三季度政府信息公开工作自查报告\n青禾区水务局\n一、总体情况\n公开信息20条。\n二、存在的主要问题及改进情况\n待加强。',
    '政府信息公开工作年度报告格式\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n2021年9月',
    '青禾区2022年政府工作报告\n一、2022年工作总体情况\n办理许可1200件。\n二、2023年工作安排\n做好政务公开。',
    '青禾区水务局政府信息公开指南\n一、公开信息的分类\n二、主动公开\n三、依申请公开\n受理机构：办公室 2022年修订',
    'Annual report on government information disclosure 2022\nI. Overview\nII. Proactive disclosure',
  ])('refuses what is no annual report: %s', async (text) => {
    expect(typeof (await examine(text))).toBe('string');
  });
  it('accepts the outline used before 2019', async () => {
    const text =
      '青禾镇2014年政府信息公开工作年度报告\n一、概述\n2014年，做好工作。\n二、主动公开政府信息情况\n全年主动公开政府信息124条。\n' +
      '三、依申请公开政府信息办理情况\n无。\n四、政府信息公开的收费及减免情况\n无收费。\n五、因政府信息公开申请行政复议、提起行政诉讼情况\n无。\n';
    const report = await examined(text);
    expect([report.authorityName, report.year]).toEqual(['青禾镇', 2014]);
  });
});
