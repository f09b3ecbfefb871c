import { describe, expect, it } from 'vitest';
import { GROUNDS } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { narrativeOf } from '../prose.fixture.ts';

/** A sentence in which the figure on a ground is taken, and one in which the figure it offers (7) is not. */
type Pair = readonly [wins: string, loses: string];

const PAIRS: Readonly<Record<Ground, Pair>> = {
  statutory: ['全年主动公开政府信息7条。', '主动公开政府信息7条。全年共主动公开政府信息9条。'],
  disclosed: ['全年公开政府信息7条。', '全年公开政府信息7条。主动公开政府信息9条。'],
  public: ['共公开各类信息7条。', '共公开各类信息7条。主动公开政府信息9条。'],
  published: ['共发布信息7条。', '共发布信息7条。共公开各类信息9条。'],
  'several-channels': [
    '通过网站和微信公众号发布信息7条。',
    '通过网站和微信公众号发布信息7条。全年公开信息9条。',
  ],
  'summed-up': [
    '全年公开文件3份、信息4条，共计7条。',
    '全年公开文件3份、信息4条，共计7条。主动公开政府信息9条。',
  ],
  limited: ['主动公开重点信息7条。', '主动公开重点信息7条。共公开信息9条。'],
  bare: ['全年累计公开7次。', '全年累计公开7次。共公开信息9条。'],
  updated: ['全年更新信息7条。', '全年更新信息7条。全年发布信息9条。'],
  'parts-add-up': [
    '主动公开各类文件7份，其中甲类3份、乙类4份。',
    '主动公开各类文件7份，其中甲类3份、乙类3份。',
  ],
  'only-channel': ['政府网站公开信息7条。', '政府网站公开信息7条。全年公开信息9条。'],
  'channel-whole': ['政府网站公开信息7条。', '政府网站公开信息9条。政府网站公开信息7条。'],
  'channel-listed': ['公开渠道：政府网站7条，公示栏2条。', '被采用情况：中央媒体采用3条，省级媒体7条。'],
  'all-on-channel': [
    '主动公开政府信息7条，均通过政府网站发布。',
    '主动公开政府信息7条，均通过政府网站发布。政府网站公开信息9条。',
  ],
  'channel-media': ['微信公众号推送文章7篇。', '微信公众号推送文章7篇。微信公众号发布信息9条。'],
  'channel-matters': ['政府网站公开水务信息7条。', '政府网站公开人事信息7条。政府网站公开信息9条。'],
  'channel-columns': ['政府网站要闻栏目发布信息7条。', '政府网站发布信息9条，要闻栏目发布信息7条。'],
  received: ['收到政府信息公开申请7件。', '收到涉及土地的申请7件。收到政府信息公开申请9件。'],
  denied: ['未收到政府信息公开申请。', '2021年未收到政府信息公开申请。收到政府信息公开申请9件。'],
  'row-of-form': [
    '收到政府信息公开申请9件，予以公开7件。',
    '收到政府信息公开申请9件，予以公开或部分公开7件。',
  ],
  'noun-alone': ['依申请公开7件。', '依申请公开政府信息7条。收到政府信息公开申请9件。'],
  handled: ['办理政府信息公开申请7件。', '办理政府信息公开申请7件，其中新收到政府信息公开申请5件。'],
  'fee-paid': ['信息处理费应收9元，实际收取7元。', '信息处理费：无。实际收取信息处理费7元。'],
  'fee-told': ['收取信息处理费7元。', '通知收取信息处理费7元，实际收取信息处理费5元。'],
};

describe.each(GROUNDS)('the ground %s', (ground) => {
  const [wins, loses] = PAIRS[ground];
  const grounds = (text: string) =>
    narrativeOf(text).readings.map((reading) => [
      reading.ground,
      reading.value.kind === 'number' ? reading.value.number : null,
    ]);

  it(`wins in ${wins}`, () => {
    expect(grounds(wins)).toContainEqual([ground, ground === 'denied' ? 0 : 7]);
  });

  it(`loses in ${loses}`, () => {
    expect(grounds(loses)).not.toContainEqual([ground, ground === 'denied' ? 0 : 7]);
  });
});
