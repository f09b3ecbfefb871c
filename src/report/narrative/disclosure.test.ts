import { describe, expect, it } from 'vitest';
import { claimsOf, figuresOf, narrativeOf } from './prose.fixture.ts';

type Case = readonly [sentence: string, told: Record<string, string>];

/** Keys without their prefix: total, website … */
function channels(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figuresOf(text))
      .filter(([key]) => key === 'disclosure.total' || key.startsWith('channel.'))
      .map(([key, value]) => [key.replace(/^(?:disclosure|channel)\./, ''), value]),
  );
}

const TOTALS: readonly Case[] = [
  ['全年主动公开政府信息1112条。', { total: '1112' }],
  ['2022年，我局主动公开政府信息1，236条。', { total: '1236' }],
  ['累计主动公开政府信息86 条。', { total: '86' }],
  ['共主动公开政府信息８６条。', { total: '86' }],
  ['本年度新增主动公开信息58条。', { total: '58' }],
  ['本年度主动公开政府信息数为286条。', { total: '286' }],
  ['主动公开政府信息数量共计300件。', { total: '300' }],
  ['我镇主动公开政务信息214条次。', { total: '214' }],
  ['全年主动公开320条。', { total: '320' }],
  ['全年共公开各类信息1025条。', { total: '1025' }],
  ['公开信息共计167条。', { total: '167' }],
  ['全年累计公开120次。', { total: '120' }],
  ['共计发布信息205条。', { total: '205' }],
  ['全年发布各类政务信息1.2万条。', { total: '12000' }],
  ['全年主动公开政府信息1200余条。', { total: '~1200' }],
  ['全年主动公开政府信息近300条。', { total: '~300' }],
  ['全年主动公开政府信息约120条。', { total: '~120' }],
  ['全年主动公开政府信息500条左右。', { total: '~500' }],
  ['全年主动公开政府信息1万多条。', { total: '~10000' }],
  ['公开总数120条:通知公告70条,工作动态50条。', { total: '120' }],
  ['公开总数为120条。', { total: '120' }],
  ['信息主动公开225条。', { total: '225' }],
  ['政府信息主动公开总量为225条。', { total: '225' }],
  ['全年产生政府信息65条，均已主动公开。', { total: '65' }],
  ['全年制作政府信息65条，全部公开。', { total: '65' }],
  ['主动公开了150条政府信息。', { total: '150' }],
  ['全年发布了230条政务信息。', { total: '230' }],
  ['通过多种渠道主动公开政府信息430条。', { total: '430' }],
  ['主动公开涉及教育、医疗、养老等方面信息433条。', { total: '433' }],
  ['向社会公开机构职能、工作动态、政策解读等信息300余条。', { total: '~300' }],
  ['围绕中心工作，主动公开政府信息98条。', { total: '98' }],
  ['公开政府信息共计5类110条。', { total: '110' }],
  ['截至2022年12月31日，主动公开政府信息110条。', { total: '110' }],
  ['今年累计主动公开政府信息210条。', { total: '210' }],
  ['主动公开政府信息二百一十条。', { total: '210' }],
  ['２０２２年主动公开政府信息３１０条。', { total: '310' }],
  ['2022 年 主动 公开 政府 信息 77 条。', { total: '77' }],
  ['全年主动公开政府信息500条，比上年增加30条。', { total: '500' }],
  ['全年主动公开政府信息500条，其中公示公告12条、工作动态300条。', { total: '500' }],
  ['全年主动公开政府信息100条，公开率100%。', { total: '100' }],
];

const CUMULATIVE: readonly Case[] = [
  ['截至2022年底，累计主动公开政府信息5600条，本年新增主动公开政府信息320条。', { total: '320' }],
  ['累计主动公开政府信息5600条，其中本年度新增主动公开政府信息320条。', { total: '320' }],
  ['截至2022年底，累计主动公开政府信息5600条。', {}],
  ['截至2022年12月31日，累计主动公开政府信息56条。', { total: '56' }],
  ['自2008年以来，主动公开政府信息5600条。', {}],
  ['网站开通以来共公开政府信息5600条。', {}],
  ['历年累计公开政府信息5600条。', {}],
  ['2022年以来，主动公开政府信息286条。', { total: '286' }],
];

const CHANNELS: readonly Case[] = [
  ['通过政府网站公开信息20条。', { total: '20!', website: '20' }],
  ['在门户网站公示信息33条。', { total: '33!', website: '33' }],
  ['我局在区政府门户网站主动公开政府信息50条。', { total: '50!', website: '50' }],
  ['通过“青禾水务”微信公众号推送信息120条。', { total: '120!', wechat: '120' }],
  ['在微信公众号（青禾水务）上公开信息120余条。', { total: '~120!', wechat: '~120' }],
  ['政府网站发布100条、微信公众号发布200条、微博发布50条。', { website: '100', wechat: '200', weibo: '50' }],
  [
    '通过网站公开信息100条，微信公众号200条，抖音30条。',
    { website: '100', wechat: '200', 'new-media': '30' },
  ],
  ['政务微博、微信公开73条，政府网站公开100条。', { 'weibo-wechat': '73', website: '100' }],
  ['通过微信、微博发布信息73条。', { total: '73!', 'weibo-wechat': '73' }],
  ['微信发布信息930，微博发布信息20条。', { wechat: '930', weibo: '20' }],
  ['抖音公众号发布信息80条，微信公众号发布信息60条。', { 'new-media': '80', wechat: '60' }],
  ['今日头条公众号推送信息40条，网站公开信息60条。', { 'new-media': '40', website: '60' }],
  ['通过政府信息公开平台公开信息63条，微信公众号396条。', { platform: '63', wechat: '396' }],
  ['政府网站的政府信息公开平台公开信息40条，微信40条。', { website: '40', wechat: '40' }],
  ['通过政府信息公开网站公开信息88条，公示栏公开30条。', { website: '88', noticeboard: '30' }],
  ['村务公开栏公开信息30条，电子屏发布信息12条，网站公开信息9条。', { noticeboard: '42', website: '9' }],
  ['通过报纸、电视台发布信息12条，政府网站公开信息90条。', { press: '12', website: '90' }],
  ['在《青禾日报》刊发信息12篇，在网站发布信息90条。', { press: '12', website: '90' }],
  ['通过政府公报公开信息6条，其他方式公开政府信息8条。', { gazette: '6', other: '8' }],
  ['镇灵通APP发布信息35条，官网发布信息45条。', { app: '35', website: '45' }],
  ['青禾水利网公开信息110条，微信公众号推送推文90篇。', { website: '110', wechat: '90' }],
  [
    '利用微信公众号、今日头条等新媒体公开信息39条，通过门户网站公开信息20条。',
    { 'new-media': '39', website: '20' },
  ],
  ['网站、微信、微博分别发布信息100条、200条和300条。', { website: '100', wechat: '200', weibo: '300' }],
  ['“青禾发布”微信公众号发布信息120条，“青禾旅游”微信公众号发布信息80条。', { wechat: '200' }],
  ['“青禾发布”微信公众号发布信息120条，“青禾旅游”80条。', { wechat: '200' }],
  ['在网站要闻栏目发布信息20条，公告栏目发布信息30条，微信推送40条。', { website: '50', wechat: '40' }],
  ['门户网站www.qinghe.gov.cn公开信息66条，微信公开22条。', { website: '66', wechat: '22' }],
  ['門戶網站(http://www.qinghe.gov.cn:80/a,b)公开信息66条。', { total: '66!', website: '66' }],
  [
    '通过公共事务平台等途径公开回应解读类信息99条，部门网站公开信息10条。',
    { interaction: '99', website: '10' },
  ],
  ['政务新媒体公开信息142条，政府网站公开信息118条。', { 'new-media': '142', website: '118' }],
  ['微信视频号发布短视频30条，微信公众号发布推文50篇。', { 'new-media': '30', wechat: '50' }],
];

const SEVERAL: readonly Case[] = [
  ['官网发布信息374条。\n通过微博、微信、抖音等发布信息1.5万条。', { website: '374' }],
  ['官网发布信息374条。\n微信公众号、微博、抖音账号共发布信息2210条。', { website: '374' }],
  ['通过政府网站发布公示公告100余条，发布部门信息30余条。', {}],
  ['网站发布工作动态20条，微信公众号发布原创内容23篇，微博发布信息70条。', { weibo: '70' }],
  [
    '“青禾水务”微信公众号每日更新，全年共发布信息450条，网站发布725条信息。',
    { wechat: '450', website: '725' },
  ],
  ['工程招标与验收公开信息18条。', {}],
  [
    '政府网站：发布信息47条，涵盖工作动态等。\n微信公众号：发布信息188条，及时推送服务指南。',
    { website: '47', wechat: '188' },
  ],
  ['“青禾发布”抖音发布视频35条、视频号发布44期、专栏公开政府信息61条。', { 'new-media': '35' }],
  [
    '通过政府网站公开32条。\n依托“靓丽青禾”公众号公开发布宣传信息、政务信息、政策解读等共计160条。',
    { website: '32', wechat: '160' },
  ],
  [
    '通过政务网站、新媒体平台、宣传栏等方式主动公开政府信息共640条。\n“青禾发布”微信公众号发布信息210篇。',
    { total: '640', wechat: '210' },
  ],
  ['我局微信公众号停用后，全年共发布信息450条。', { total: '450' }],
  [
    '通过“青禾县人民政府网”微博、微信公众号全年分别累计发布信息310条、720条。',
    { weibo: '310', wechat: '720' },
  ],
  ['主动公开政府信息917条，其中概况类信息100条，政府网站信息17条，工作动态800条。', { total: '917' }],
];

const TOTAL_WITH_CHANNELS: readonly Case[] = [
  [
    '主动公开政府信息213条，其中政府网站公开127条，政务微信公开86条。',
    { total: '213', website: '127', wechat: '86' },
  ],
  ['主动公开信息286条（其中网站160条，公告栏120条）。', { total: '286', website: '160', noticeboard: '120' }],
  ['主动公开政府信息300条。其中，网站200条，微信100条。', { total: '300', website: '200', wechat: '100' }],
  ['主动公开政府信息369条，均通过政务网站发布。', { total: '369', website: '369' }],
  ['主动公开政府信息12条（均在政府网站公开）。', { total: '12', website: '12' }],
  ['主动公开政府信息12条，全部通过政府信息公开平台发布。', { total: '12', platform: '12' }],
  ['主动公开政府信息12条，均通过网站、微信等渠道发布。', { total: '12' }],
  ['通过政府信息公开平台、部门网站等公开信息共计459条，其中，平台类信息63条。', { total: '459' }],
  ['网站100条、微信200条，发布信息共计300条。', { total: '300' }],
  ['网站发布信息100条、微信200条，共计300条。', { total: '300', website: '100', wechat: '200' }],
  ['通过政府网站、微信公众号等渠道，发布各类信息422条。', { total: '422' }],
  ['新媒体发布信息500条，其中微信300条、微博200条。', { 'new-media': '500', wechat: '300', weibo: '200' }],
  ['网站公开信息20条，其中领导信息10条（要闻4条、活动6条），职能10条。', { total: '20!', website: '20' }],
  ['主动公开政府信息100条，解读12条，网站公开100条。', { total: '100', website: '100' }],
  ['通过网站发布信息300条，审计专栏发布信息40条。', { website: '340' }],
  ['主动公开政府信息174条，网站168条，微信233条。', { total: '174', website: '168', wechat: '233' }],
];

const NOTHING: readonly string[] = [
  '公开环评文件12件、月报12条。',
  '发布政策解读20篇。',
  '发布相关信息12条。',
  '公示行政许可结果45条、行政处罚结果12条。',
  '公开财政预决算信息2条。',
  '开设信息公开专栏5个，设置栏目12个。',
  '回复网民留言65条。',
  '公开答复人大代表建议12件、政协提案9件。',
  '办理12345热线工单3612件。',
  '处理市长信箱来信7件。',
  '信息公开工作人员12名。',
  '信息阅读量达12万次，粉丝3.5万人。',
  '信息被省级媒体采用30篇。',
  '公开办事指南，涉及服务事项120项。',
  '组织信息公开培训3次，召开会议2次。',
  '召开新闻发布会4次。',
  '公开率达到100%。',
  '2021年主动公开政府信息300条。',
  '上年主动公开政府信息300条。',
  '去年公开政府信息300条。',
  '主动公开政府信息数量较2021年增加30条。',
  '收到依申请公开12条。',
  '依申请公开政府信息5条。',
  '予以公开5条，部分公开2条。',
  '不予公开政府信息3条。',
  '每条公开信息须经审批，不同渠道公开相同信息计1条。',
  '全区各单位公开政府信息12000条。',
  '全市各部门通过政府网站发布信息12000条。',
  '下属单位公开信息320条。',
  '转载上级信息320条。',
  '向上级报送信息56条。',
  '原创作品120篇。',
  '公开招聘信息12条。',
  '落实公开任务27项。',
  '查阅信息公开档案120件。',
  '清理失效信息35条。',
  '根据《条例》第二十条公开信息。',
  '按照国办公开办函〔2021〕30号公开信息。',
  '公开咨询电话0574-12345678。',
  '邮编315200，政务公开电话12345。',
  '在疫情防控领域公开信息120条。',
  '更新栏目信息12条。',
  '制发文件12件，主动公开8件。',
  '公开第12条措施，发布二十条政策。',
  '通过审计简报公开信息16条。',
  '行政许可0，行政处罚0。',
  '召开政务公开会议，发布12个文件。',
  '主动公开目录更新12次。',
  '现公开举报电话，受理举报12件。',
  '重点公开12条公交线路。',
];

describe('the total of disclosure', () => {
  it.each([...TOTALS, ...CUMULATIVE])('%s', (sentence, told) => {
    expect(channels(sentence)).toEqual(told);
  });
});

describe('channels', () => {
  it.each([...CHANNELS, ...SEVERAL, ...TOTAL_WITH_CHANNELS])('%s', (sentence, told) => {
    expect(channels(sentence)).toEqual(told);
  });
});

describe('figures that only look like disclosure', () => {
  it.each(NOTHING)('%s', (sentence) => {
    expect(channels(sentence)).toEqual({});
  });
});
describe('one report', () => {
  it('prefers the statutory total to the sum of everything published', () => {
    expect(channels('全年共发布信息3000条。\n全年主动公开政府信息420条。')).toEqual({ total: '420' });
  });

  it('does not add the same fact told twice', () => {
    expect(
      channels('微信公众号发布信息300条，网站公开信息20条。\n全年“青禾”微信公众号发布信息300条。'),
    ).toEqual({
      wechat: '300',
      website: '20',
    });
  });

  it('keeps both figures of one channel as claims where they differ', () => {
    const text = '政府网站公开信息300条，微信公开20条。\n政府网站公开信息280条。';
    expect(channels(text)).toEqual({ website: '300', wechat: '20' });
    expect(claimsOf(text)).toEqual(['figure channel.website 300条', 'figure channel.website 280条']);
  });

  it('keeps the parts of a sum with their labels and spans', () => {
    const text = '“青禾发布”微信公众号发布信息120条，“青禾旅游”微信公众号发布信息80条。';
    const [reading] = narrativeOf(text).readings;
    expect(reading?.parts?.map(({ label, value, span }) => [label, value, text.slice(...span)])).toEqual([
      ['“青禾发布”微信公众号', 120, '120'],
      ['“青禾旅游”微信公众号', 80, '80'],
    ]);
  });

  it('takes 全区 for the scope of a government and not of its department', () => {
    const sentence = '全区各单位主动公开政府信息12000条。';
    expect(channels(`#青禾区人民政府2022年政府信息公开工作年度报告\n${sentence}`)).toEqual({
      total: '12000',
    });
    expect(channels(`#青禾区水务局2022年政府信息公开工作年度报告\n${sentence}`)).toEqual({});
  });

  it('reads on over broken lines, and gives the digits as written', () => {
    const text =
      '2022年，青禾区水务局认真落实各项要求，全年主动公开政府\n信息１，２３４余条，其中网站\n200条。';
    const [total] = narrativeOf(text).readings;
    expect(total?.value).toEqual({ kind: 'number', number: 1234, digits: '１，２３４', approximate: true });
    expect(text.slice(...(total?.span ?? [0, 0]))).toBe('１，２３４');
    expect(channels(text)).toEqual({ total: '~1234', website: '200' });
  });

  it('reads a figure on a line of its own with its unit on the next', () => {
    expect(channels('全年主动公开政府信息\n1112\n条，均通过政府网站发布。')).toEqual({
      total: '1112',
      website: '1112',
    });
  });

  it('leaves titles, tables and the plans of part five alone', () => {
    const text = '主动公开政府信息300条。';
    const section = {
      part: 'problems',
      ordinal: '五',
      title: '',
      heading: [0, 0],
      body: [0, text.length],
    } as const;
    expect(narrativeOf(text, 2022, [section]).readings).toEqual([]);
    expect(figuresOf(`#${text}`)).toEqual({});
  });
});
