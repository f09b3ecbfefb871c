import type { Figure } from './figure.ts';

/** Kinds of channel, in the order they are shown. `other` stays last. */
export const CHANNELS = [
  [
    'website',
    '政府网站',
    'Government website',
    '政府网站公开政府信息数',
    'Items disclosed via government website',
  ],
  [
    'platform',
    '公开平台',
    'Disclosure platform',
    '政府信息公开平台公开政府信息数',
    'Items disclosed via disclosure platform / portal column',
  ],
  ['wechat', '政务微信', 'WeChat', '政务微信公开政府信息数', 'Items disclosed via official wechat'],
  ['weibo', '政务微博', 'Weibo', '政务微博公开政府信息数', 'Items disclosed via official weibo'],
  [
    'weibo-wechat',
    '微博微信合计',
    'Weibo and WeChat together',
    '政务微博、微信（合计）公开政府信息数',
    'Items disclosed via weibo and wechat, reported together',
  ],
  ['app', '移动客户端', 'Mobile app', '移动客户端公开政府信息数', 'Items disclosed via mobile app'],
  [
    'new-media',
    '其他新媒体',
    'Other new media',
    '其他政务新媒体（短视频、资讯平台等）公开政府信息数',
    'Items disclosed via other official new media (short video, news feeds)',
  ],
  [
    'press',
    '报刊广播电视',
    'Press, radio and television',
    '报刊广播电视公开政府信息数',
    'Items disclosed via press, radio and television',
  ],
  [
    'gazette',
    '政府公报',
    'Government gazette',
    '政府公报公开政府信息数',
    'Items disclosed via government gazette',
  ],
  [
    'noticeboard',
    '公示栏、查阅点',
    'Notice boards and reading points',
    '公示栏、查阅点等线下场所公开政府信息数',
    'Items disclosed via notice boards and reading points',
  ],
  [
    'interaction',
    '互动回应平台',
    'Public-interaction platforms',
    '互动回应平台公开政府信息数',
    'Items disclosed via public-interaction platforms',
  ],
  ['other', '其他方式', 'Other channels', '其他方式公开政府信息数', 'Items disclosed via other channels'],
] as const;

export type ChannelId = (typeof CHANNELS)[number][0];

/** Figures that stand in prose; some of them also have a row in a local table. */
export const PROSE_FIGURES: readonly Figure[] = [
  {
    key: 'disclosure.total',
    section: 1,
    zh: '主动公开政府信息数',
    en: 'Information items proactively disclosed',
    unit: '条',
    kind: 'count',
    told: 'prose',
    asked: [],
  },
  ...CHANNELS.map(([id, , , zh, en]): Figure => ({
    key: `channel.${id}`,
    section: 1,
    zh,
    en,
    unit: '条',
    kind: 'count',
    told: 'prose',
    asked: [],
  })),
  {
    key: 'processing-fee.amount',
    section: 6,
    zh: '政府信息公开信息处理费',
    en: 'Information-processing fees charged',
    unit: '元',
    kind: 'amount',
    told: 'prose',
    asked: [],
  },
];
