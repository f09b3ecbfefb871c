import type { Figure, Name, Unit } from './figure.ts';

/** A row of a local 统计指标 table: label, unit, one figure. */
export interface SupplementRow {
  readonly figure: Figure;
  /** The label as printed, with its ordinal. */
  readonly label: string;
  readonly also?: readonly string[];
}

/** One of the two 统计指标 tables that Ningbo adds to the 2019 edition. */
export interface SupplementTable {
  readonly id: 'channels' | 'organisation';
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly SupplementRow[];
}

/** Heads of the three columns. */
export const INDICATOR: Name = { zh: '统计指标', en: 'Indicator' };
export const UNIT: Name = { zh: '单位', en: 'Unit' };
export const COUNT: Name = { zh: '统计数', en: 'Figure' };

/** 不同渠道方式主动公开及回应解读总体情况 */
const CHANNELS_TABLE: SupplementTable = {
  id: 'channels',
  zh: '不同渠道方式主动公开及回应解读总体情况',
  en: 'Disclosure by channel and responses to the public',
  rows: [
    row(
      'disclosure.total',
      1,
      '条',
      '（一）主动公开政府信息数',
      '主动公开政府信息数',
      'Information items proactively disclosed',
    ),
    row(
      'channel.gazette',
      1,
      '条',
      '1.政府公报公开政府信息数',
      '政府公报公开政府信息数',
      'Items disclosed via government gazette',
    ),
    row(
      'channel.website',
      1,
      '条',
      '2.政府网站公开政府信息数',
      '政府网站公开政府信息数',
      'Items disclosed via government website',
    ),
    row(
      'channel.weibo',
      1,
      '条',
      '3.政务微博公开政府信息数',
      '政务微博公开政府信息数',
      'Items disclosed via official weibo',
    ),
    row(
      'channel.wechat',
      1,
      '条',
      '4.政务微信公开政府信息数',
      '政务微信公开政府信息数',
      'Items disclosed via official wechat',
    ),
    row(
      'channel.other',
      1,
      '条',
      '5.其他方式公开政府信息数',
      '其他方式公开政府信息数',
      'Items disclosed via other channels',
    ),
    row(
      'response.hot-topics',
      2,
      '次',
      '（三）回应公众关注热点或重大舆情数',
      '回应公众关注热点或重大舆情数',
      'Responses to hot topics',
    ),
    row(
      'response.press-conferences',
      2,
      '次',
      '1.参加或举办新闻发布会总次数',
      '参加或举办新闻发布会总次数',
      'Press conferences held or attended',
    ),
    row(
      'response.press-conferences-by-head',
      2,
      '次',
      '其中：主要负责同志参加新闻发布会次数',
      '主要负责同志参加新闻发布会次数',
      'of which attended by the head',
    ),
    row(
      'response.online-interviews',
      2,
      '次',
      '2.政府网站在线访谈次数',
      '政府网站在线访谈次数',
      'Online interviews',
    ),
    row(
      'response.online-interviews-by-head',
      2,
      '次',
      '其中：主要负责同志参加政府网站在线访谈次数',
      '主要负责同志参加政府网站在线访谈次数',
      'of which by the head',
    ),
    row(
      'response.policy-explainers',
      2,
      '篇',
      '3.政策解读稿件发布数',
      '政策解读稿件发布数',
      'Policy explainers published',
    ),
    row(
      'response.social-media',
      2,
      '次',
      '4.微博微信回应事件数',
      '微博微信回应事件数',
      'Responses on Weibo and WeChat',
    ),
    row('response.other', 2, '次', '5.其他方式回应事件数', '其他方式回应事件数', 'Responses by other means'),
  ],
};

/** 机构建设及组织保障情况 */
const ORGANISATION_TABLE: SupplementTable = {
  id: 'organisation',
  zh: '机构建设及组织保障情况',
  en: 'Organisation and support',
  rows: [
    row(
      'organisation.offices',
      5,
      '个',
      '1.政府信息公开工作专门机构数',
      '政府信息公开工作专门机构数',
      'Dedicated offices',
    ),
    row(
      'organisation.reading-points',
      5,
      '个',
      '2.设置政府信息公开查阅点数',
      '设置政府信息公开查阅点数',
      'Reading points',
    ),
    row('organisation.staff', 5, '人', '3.从事政府信息公开工作人员数', '从事政府信息公开工作人员数', 'Staff'),
    row('organisation.staff-full-time', 5, '人', '专职人员数', '专职人员数', 'of which full-time'),
    row('organisation.staff-part-time', 5, '人', '兼职人员数', '兼职人员数', 'of which part-time'),
    row(
      'organisation.budget',
      5,
      '万元',
      '4.政府信息公开专项经费',
      '政府信息公开专项经费',
      'Dedicated budget',
    ),
    row(
      'organisation.meetings',
      5,
      '次',
      '1.召开政府信息公开工作会议或专题会议数',
      '召开政府信息公开工作会议或专题会议数',
      'Meetings held',
    ),
    row('organisation.trainings', 5, '次', '2.举办各类培训班数', '举办各类培训班数', 'Training courses'),
    row('organisation.trainees', 5, '人次', '3.接受培训人员数', '接受培训人员数', 'People trained'),
  ],
};

export const SUPPLEMENT: readonly SupplementTable[] = [CHANNELS_TABLE, ORGANISATION_TABLE];

function row(
  key: string,
  section: 1 | 2 | 5,
  unit: Unit,
  label: string,
  zh: string,
  en: string,
): SupplementRow {
  const kind = unit === '万元' ? 'amount' : 'count';
  return { label, figure: { key, section, zh, en, unit, kind, told: 'table', asked: ['supplement'] } };
}
