import { describe, expect, test } from 'vitest';
import { failing, outcomeOf, resultsOf } from '../invented.fixture.ts';
import type { Draft } from '../invented-text.fixture.ts';

const said = (overview: string): Draft => ({
  overview: `${overview}依申请公开、政府信息管理、平台建设、监督保障各项任务按计划推进。`,
});

describe('totals, channels and parts', () => {
  test('P-11: no channel above the total', async () => {
    const good = said('全年主动公开政府信息86条，其中政府网站80条，政务微信60条。');
    expect(await outcomeOf('P-11', good)).toBe('pass');
    const wrong = said('全年主动公开政府信息86条，其中政府网站80条，政务微信90条。');
    const [result, another] = await resultsOf('P-11', wrong);
    expect(another).toBeUndefined();
    expect(result).toMatchObject({
      outcome: 'fail',
      severity: 'warning',
      keys: ['channel.wechat', 'disclosure.total'],
    });
    expect(result?.texts).toEqual(['90', '86']);
  });

  test('P-11 is undecided without a total, and where a figure is not exact', async () => {
    expect(await outcomeOf('P-11', said('政府网站公开信息80条，政务微信公开信息90条。'))).toBe('undecidable');
    expect(await outcomeOf('P-11', said('政府网站发布。'))).toBe('not-applicable');
  });

  test('P-12: the total within all channels, asked only of complete lists', async () => {
    const listed = (total: number) =>
      said(`全年主动公开政府信息${String(total)}条，政府网站公开80条，政务微信公开20条，其他方式公开5条。`);
    expect(await outcomeOf('P-12', listed(100))).toBe('pass');
    expect((await resultsOf('P-12', listed(120)))[0]).toMatchObject({ outcome: 'fail', severity: 'note' });
    expect(await outcomeOf('P-12', said('全年主动公开政府信息120条，其中政府网站80条。'))).toBe(
      'not-applicable',
    );
  });

  test('P-13: an exhaustive list adds up, another does not exceed its whole', async () => {
    const kinds = (a: number, b: number) =>
      said(`通过政府网站主动公开政府信息86条，分别为工作动态${String(a)}条、人事信息${String(b)}条。`);
    expect(await outcomeOf('P-13', kinds(50, 36))).toBe('pass');
    const [result] = await resultsOf('P-13', kinds(50, 30));
    expect(result).toMatchObject({ outcome: 'fail', facts: { left: '86', right: '50 + 30', difference: 6 } });
    expect(result?.texts).toEqual(['86', '50', '30']);
    const some = said('主动公开政府信息86条，其中工作动态50条、人事信息30条。');
    expect(await outcomeOf('P-13', some)).toBe('pass');
    expect(await outcomeOf('P-13', said('主动公开政府信息86条，其中工作动态50条、人事信息40条。'))).toBe(
      'fail',
    );
  });

  test('P-13 leaves channels to P-11 and P-12: one item may stand on several', async () => {
    const draft = said('全年主动公开政府信息86条，其中政府网站80条，政务微信60条。');
    expect(await outcomeOf('P-13', draft)).toBe('not-applicable');
    expect(await failing(draft)).toEqual([]);
  });

  test('P-14: a denial against a table that holds requests', async () => {
    expect(await outcomeOf('P-14', said('我局未收到政府信息公开申请。'))).toBe('fail');
    const none = Object.fromEntries(
      ['natural-person', 'business', 'total'].map((id) => [`request.received.${id}`, 0]),
    );
    expect(await outcomeOf('P-14', { ...said('我局未收到政府信息公开申请。'), cells: none })).toBe('pass');
    expect(await outcomeOf('P-14')).toBe('not-applicable');
  });

  test('P-15: all closed leaves none to carry over', async () => {
    const told = said('收到政府信息公开申请9件，均已办结。');
    const [result] = await resultsOf('P-15', told);
    expect(result).toMatchObject({ outcome: 'fail', facts: { table: 2 } });
    const cells = Object.fromEntries(
      ['natural-person', 'business', 'total'].map((id) => [`request.carried-out.${id}`, 0]),
    );
    expect(await outcomeOf('P-15', { ...told, cells })).toBe('pass');
    expect(await outcomeOf('P-15')).toBe('not-applicable');
  });

  test('P-25: the total told with two figures', async () => {
    expect(await outcomeOf('P-25')).toBe('pass');
    for (const more of [
      '更新政府信息25条，包括领导信息14条。',
      '基层政务公开主动公开信息75条。',
      '门户网站更新信息310条，其中主动公开120条。',
      '微信公众号发布信息600条。',
      '围绕营商环境主动公开政府信息40条。',
      '全年发布信息800条。',
      '公开信息91条。',
    ])
      expect(await outcomeOf('P-25', said(`全年主动公开政府信息86条。${more}`))).toBe('pass');
    const [result] = await resultsOf('P-25', said('全年主动公开政府信息86条。全年共主动公开政府信息91条。'));
    expect(result).toMatchObject({ outcome: 'fail', facts: { figuresZh: '86、91', figuresEn: '86, 91' } });
  });
});
