import { describe, expect, it } from 'vitest';
import { bareReport as text, examined, PERIOD, REPORT } from './examined.fixture.ts';

describe('the year is that of title and period', () => {
  it.each([
    [2019, text('云溪县水务局2019年政府信息公开工作年度报告\n发布日期:2025-03-02\n索引号:11/2025-001')],
    [2023, text(`索 引 号: 004-0000-2025-0031 分 类: 政府信息公开年报\n标 题: 云溪县水务局${REPORT}`)],
    [
      2023,
      text(`http://www.example.cn/art/2025/1/9/a.html\n云溪县水务局政府信息公开工作年度报告\n${PERIOD}`),
    ],
    [2023, text('云溪县水务局\n政府信息公开工作年度报告\n(2023年度)')],
    [2023, text(`《白石镇2022年政府信息公开工作年度报告》。${PERIOD}`, '2023年度,我镇贯彻落实。')],
    [null, text(`云溪县水务局2022年政府信息公开工作年度报告\n${PERIOD}`, '认真落实。')],
    [2022, text('', '2022年受理86件,余8件转2023年度办理。2023年度将改进,2023年计划培训。力争2023年全覆盖。')],
    [2022, text('', '2022年公开8条,比2021年多2条,较2021年增长,与上年同比2021年持平。')],
    [null, text('', '全年受理86件,办结78件,余8件转2023年度办理。')],
  ])('%s', async (year, given) => {
    expect((await examined(given)).year).toBe(year);
  });
  it('and the date is no advertisement’s and no page’s', async () => {
    const issued = async (...parts: Parameters<typeof text>) => (await examined(text(...parts))).issued;
    const title = `云溪县水务局${REPORT}`;
    expect(await issued(`家居有讲究\n2026-03-08\n${PERIOD}`, '云溪县水务局坚持公开。')).toBeNull();
    expect(await issued(title, '公开。', '相关阅读\n理财有门道\n2026-05-06\n')).toBeNull();
    expect(await issued(`${title}\n2024-01-08 10:22\n${PERIOD}`)).toBeNull();
    expect(await issued(`${title}\n2024年1月8日\n${PERIOD}`, '公开。', '更新时间:2025-06-01\n')).toBe(
      '2024-01-08',
    );
  });
  it('and the page’s field of the document’s own date is asked last', async () => {
    const issued = async (...parts: Parameters<typeof text>) => (await examined(text(...parts))).issued;
    const title = `云溪县水务局${REPORT}`;
    expect(await issued(`成文日期:2024-01-09 发布日期:2024-01-19\n${title}`)).toBe('2024-01-09');
    expect(await issued(`发布时间:2024-01-19 公文生成时间:2024年1月9日\n${title}`)).toBe('2024-01-09');
    expect(await issued(`发文日期: | 2024-01-09 | 发布机构: | 云溪县水务局 |\n${title}`)).toBe('2024-01-09');
    expect(await issued(`成文日期:2024-01-09\n${title}`, '公开。', '云溪县水务局\n2024年1月5日\n')).toBe(
      '2024-01-05',
    );
    expect(await issued(`发布日期:2024-01-19\n更新时间:2024-01-20\n${title}`)).toBeNull();
    expect(await issued(`成文日期:2026-07-01\n${title}`)).toBeNull();
    const table =
      '<table><tr><td>成文日期</td><td>2024-01-09</td><td>发布日期</td><td>2024-01-19</td></tr></table>';
    const page = text(`${table}<p>${title}</p>`).replace(/\n(.*)/g, '<p>$1</p>');
    expect((await examined(`<!doctype html><meta charset="utf-8">${page}`, 'a.html')).issued).toBe(
      '2024-01-09',
    );
  });
});
