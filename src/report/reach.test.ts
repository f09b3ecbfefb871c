import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { registerOf } from '../catalogue/authorities.ts';
import { recogniseReport } from './recognise.ts';
import type { Reach } from './report.ts';

interface Told {
  readonly organ?: string;
  readonly opening?: string;
  readonly overview?: string;
  readonly caption?: string;
  readonly closing?: string;
}

async function reachOf(told: Told): Promise<Reach & { readonly words: string }> {
  const {
    organ = '霜汀区人民政府',
    opening = '',
    overview = '工作平稳。',
    caption = '',
    closing = '无。',
  } = told;
  const text = `${organ}2022年政府信息公开工作年度报告\n${opening}\n一、总体情况\n${overview}\n二、主动公开政府信息情况\n${caption}\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n行政规范性文件\n3\n1\n12\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n${closing}\n`;
  const read = await readDocument(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error(read.refusal.code);
  const recognised = recogniseReport(read.value, registerOf([]));
  if (!recognised.ok) throw new Error(recognised.refusal.code);
  const { reach } = recognised.value;
  return { ...reach, words: reach.span ? read.value.text.slice(...reach.span) : '' };
}

test.each([
  [{ opening: '本报告综合全区各镇街、区级各部门的情况编制而成。' }, 'area'],
  [{ opening: '本报告包含全区各镇、街道和政府部门的政府信息公开工作。' }, 'area'],
  [{ opening: '本年报由霜汀区人民政府办公室汇总各乡镇和区直单位的年度报告编制。' }, 'area'],
  [{ opening: '本报告根据条例以及各乡镇人民政府、区直各单位的政府信息公开年度报告编制。' }, 'area'],
  [{ opening: '综合霜汀区行政区域情况编制本年度报告。' }, 'area'],
  [{ opening: '本报告由区政府办公室汇总,数据截至年底。' }, 'area'],
  [{ closing: '以上表格数据为全区汇总数据。' }, 'area'],
  [{ closing: '本報告數據統計範圍包括區政府各部門及各街道。' }, 'area'],
  [{ closing: '报告中所列数据系全区各级行政机关合计。' }, 'area'],
  [{ caption: '全区汇总情况' }, 'area'],
  [{ caption: '（各镇街、部门合计表）' }, 'area'],
  [{ overview: '本报告为汇总数据，含所属各单位。' }, 'area'],
  [{ organ: '霜汀区卫生健康局', overview: '本报告数据包含局机关及下属单位。' }, 'system'],
  [{ organ: '霜汀区税务局', closing: '表中数据为全系统合计。' }, 'system'],
  [{ organ: '白石市公安局', opening: '本报告汇总市局机关和各分局数据编制。' }, 'system'],
  [{ organ: '霜汀区教育局', opening: '本年度报告涵盖局机关及各直属学校、直属单位。' }, 'system'],
  [{ organ: '霜汀经济技术开发区', opening: '本报告汇总机关及所属单位数据编制。' }, 'area'],
  [{ closing: '本报告数据仅为区政府本级，不包括各部门。' }, 'own'],
  [{ organ: '霜汀区教育局', closing: '统计数据不含下属单位。' }, 'own'],
  [{ organ: '霜汀区教育局', closing: '本报告所列数据均为本机关数据。' }, 'own'],
  [{ caption: '区本级' }, 'own'],
] as const)('%o says %s', async (told, scope) => {
  const reach = await reachOf(told);
  expect(reach.scope).toBe(scope);
  expect(Object.values(told).join('\n')).toContain(reach.words.trim());
});

test.each([
  [{}],
  [{ overview: '全区各级行政机关主动公开政府信息3210条。' }],
  [{ overview: '按季度汇总各部门公开数据，定期通报全区政务公开情况。' }],
  [{ overview: '办公室汇总各科室信息，统一发布。' }],
  [{ opening: '本报告由区政府办公室根据《关于做好各部门政府信息公开年度报告编制工作的通知》编制。' }],
  [{ opening: '本报告根据条例要求编制，包括总体情况、主动公开情况等六个部分。' }],
  [{ opening: '根据区政府关于做好各部门年度报告编制工作的要求，现公布本报告。' }],
  [{ opening: '本报告所列数据统计期限为2022年1月1日至12月31日。' }],
  [{ organ: '霜汀区教育局', opening: '本报告由局办公室汇总各科室材料编制。' }],
  [{ overview: '建立全区政务公开工作台账，汇总表每月更新。' }],
  [{ overview: '指导各镇街、部门编制年度报告，汇总数据后上报。' }],
  [{ closing: '本报告电子版可在全区各镇街、部门查阅点查阅。' }],
  [{ overview: '本报告包含全区各镇街、部门的工作。', closing: '本报告仅为本级情况。' }],
] as const)('%o does not say whose figures the tables hold', async (told) => {
  expect(await reachOf(told)).toMatchObject({ scope: 'not-said', span: null });
});

test('words about the figures go before words about the report', async () => {
  const told = {
    opening: '本报告综合全区各部门情况编制。',
    closing: '表格数据均为区政府本级数据。',
  };
  expect((await reachOf(told)).scope).toBe('own');
});
