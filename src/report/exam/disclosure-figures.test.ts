import { describe, expect, it } from 'vitest';
import { examined, plainReport, told } from './examined.fixture.ts';

type Case = readonly [sentence: string, figures: Record<string, string>];

async function disclosed(overview: string): Promise<Record<string, string>> {
  const figures = told(await examined(plainReport({ overview: `（一）主动公开。${overview}` })));
  const kept = Object.entries(figures).filter(([key]) => /^(?:disclosure|channel)\./.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key.replace(/^(?:disclosure|channel)\./, ''), value]),
  );
}

const ONE_OF_SEVERAL: readonly Case[] = [
  [
    '门户网站共发布各类信息2150条。其中，主动公开政府信息316条，工作动态1834条。',
    { total: '316', website: '2150' },
  ],
  ['2023年主动公开政府信息208条，较2022年的251条下降17.1%。', { total: '208' }],
  ['与2022年主动公开政府信息251条相比，2023年主动公开政府信息208条，减少43条。', { total: '208' }],
  ['2022年公开信息275条，2023年公开信息309条。', { total: '309' }],
  ['上半年主动公开政府信息40条，全年主动公开政府信息101条。', { total: '101' }],
  ['平均每月公开信息12条，全年共公开信息144条。', { total: '144' }],
  ['日均发布信息5.2条，全年发布政府信息1898条。', { total: '1898' }],
  ['每周在网站发布信息3-5条，全年共发布政府信息210条。', { total: '210' }],
  ['全年向区政府办报送政务信息95条，被采用31条，主动公开政府信息62条。', { total: '62' }],
  ['办理12345热线工单1203件，答复网民留言56条，办理提案9件。全年主动公开政府信息88条。', { total: '88' }],
  ['清理过期信息130条，更新信息88条，主动公开信息102条。', { total: '102' }],
  ['指导12个村公开村务信息480条，局本级主动公开政府信息102条。', { total: '102' }],
  ['印发《2023年主动公开政府信息100条任务清单》，全年主动公开政府信息118条。', { total: '118' }],
  ['公开招标公告9条，成交金额1260万元，公开信息共计39条。', { total: '39' }],
  ['公开咨询电话0100-1234567，公开信箱1个，公开信息66条。', { total: '66' }],
  ['局属青禾水文站公开信息33条，局机关公开信息120条，合计公开政府信息153条。', { total: '153' }],
  ['2023年1—12月公开政府信息142条。', { total: '142' }],
];

const WRITTEN: readonly Case[] = [
  ['全年主动公开政府信息近600条。', { total: '~600' }],
  ['全年主动公开政府信息1.26万条，全文电子化率达100%。', { total: '12600' }],
  ['全年主动公开政府信息1.2万余条。', { total: '~12000' }],
  ['全年主动公开政府信息1,326条。', { total: '1326' }],
  ['全年主动公开政府信息一百二十六条。', { total: '126' }],
  ['全年公开政府信息500多条。', { total: '~500' }],
  ['全年主动公开政府信息218条（篇）。', { total: '218' }],
];

const CHANNELS: readonly Case[] = [
  [
    '共公开政府信息150条。其中：网站公开100条（其中领导信息10条、职能信息4条），微信公众号公开50条（其中图解8条）。',
    { total: '150', website: '100', wechat: '50' },
  ],
  [
    '公开政府信息200条，其中通过网站公开150条，占75%；通过微信公开50条，占25%。',
    { total: '200', website: '150', wechat: '50' },
  ],
  [
    '通过局网站发布信息301条、微信公众号推送推文188篇、微博发布95条。',
    { website: '301', wechat: '188', weibo: '95' },
  ],
  ['“青禾水务”微信公众号发布信息120条，“青禾河长”微信公众号发布信息66条。', { wechat: '186' }],
  ['抖音号发布短视频42条，今日头条号发布文章88篇，微信视频号发布视频17条。', { 'new-media': '147' }],
  ['微信公众号推送信息230条，累计阅读量达45.6万次，关注人数12030人。', { total: '230!', wechat: '230' }],
  ['2023年5月起停用政务微博。门户网站公开信息77条。', { total: '77!', website: '77' }],
  ['共主动公开政府信息73条，全部通过区政府门户网站公开。', { total: '73', website: '73' }],
  ['通过区政府门户网站和“青禾水务”公众号共公开政府信息461条。', { total: '461' }],
  ['网站发布122条，微信微博发布98条，共计220条。', { total: '220', website: '122', 'weibo-wechat': '98' }],
  [
    '网站公开105条，微信公开64条。以上共计公开政府信息169条。',
    { total: '169', website: '105', wechat: '64' },
  ],
  ['公开政府信息86条次（其中：政府网站86条，微信86条）。', { total: '86', website: '86', wechat: '86' }],
  ['通过政府信息公开平台公开信息64条，通过政府门户网站公开信息180条。', { platform: '64', website: '180' }],
  ['通过网站、微信、微博分别公开信息210条、97条、33条。', { website: '210', wechat: '97', weibo: '33' }],
  ['公开信息66条，其中网站66条、微博0条、微信0条。', { total: '66', website: '66', weibo: '0', wechat: '0' }],
];

const NO_CHANNELS: readonly Case[] = [
  ['主动公开政府信息120条，其中政府网站信息30条、公示公告40条、工作动态50条。', { total: '120' }],
  ['公开信息90条，分别为机构职能5条、微信矩阵建设情况3条、规划计划2条、工作动态80条。', { total: '90' }],
  ['现有政务微信公众号2个、微博1个、抖音号1个。', {}],
];

const NONE: readonly Case[] = [
  ['公开行政许可1024件、行政处罚57件，公开财政预决算2份。', {}],
  ['开展培训3次，培训60人次；梳理事项126项；开设专栏5个。', {}],
  ['2022年主动公开政府信息275条。', {}],
  ['2024年计划公开信息400条。', {}],
  ['发布政策解读12篇，回应社会关切7条，网上民意征集3期。', {}],
  ['公开人大建议答复8件、政协提案答复11件。', {}],
  ['被中央级媒体采用3条、省级媒体12条、市级媒体40条。', {}],
  ['收到意见建议15条，采纳9条，均已公开。', {}],
  ['每季度公开信息20至30条。', {}],
];

describe('figures of disclosure in whole files', () => {
  it.each(ONE_OF_SEVERAL)('takes the figure of this year and of this office: %s', async (text, figures) => {
    expect(await disclosed(text)).toEqual(figures);
  });
  it.each(WRITTEN)('reads the figure as it is written: %s', async (text, figures) => {
    expect(await disclosed(text)).toEqual(figures);
  });
  it.each(CHANNELS)('gives every channel its own figure: %s', async (text, figures) => {
    expect(await disclosed(text)).toEqual(figures);
  });
  it.each(NO_CHANNELS)(
    'takes no category and no number of accounts for a channel: %s',
    async (text, figures) => {
      expect(await disclosed(text)).toEqual(figures);
    },
  );
  it.each(NONE)('invents no figure: %s', async (text, figures) => {
    expect(await disclosed(text)).toEqual(figures);
  });
});
