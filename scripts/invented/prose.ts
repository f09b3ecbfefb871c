import type { Key } from '../../src/catalogue/figure.ts';
import type { Luck } from './seed.ts';

type Some = readonly [string, ...string[]];

// What offices write around their figures, in several wordings; none of it holds a number.
export const OPENINGS: Some = [
  '本机关按照政府信息公开条例的要求开展各项工作。',
  '我局把公开融入日常工作，做到应公开尽公开。',
  '本机关围绕群众关心的事项，及时发布和更新信息。',
  '我局明确专人负责，公开工作平稳有序。',
];
export const MANAGEMENT: Some = [
  '政府信息管理方面，严格发布前的审查，定期清理失效的内容。',
  '政府信息管理方面，重新梳理目录，逐条核对公开属性。',
  '政府信息管理方面，建立台账，由办公室统一登记和归档。',
];
export const PLATFORM: Some = [
  '平台建设方面，优化专栏的布局，便于查找。',
  '平台建设方面，检查链接和附件，及时修复打不开的页面。',
  '平台建设方面，把旧栏目并入新栏目，减少重复。',
];
export const SUPERVISION: Some = [
  '监督保障方面，组织业务培训，听取各科室的意见。',
  '监督保障方面，结合日常巡查，对发现的问题立即改正。',
  '监督保障方面，未发生因公开工作被追究责任的情况。',
];
export const PROBLEMS: Some = [
  '政策解读的形式比较单一，下一步将多用图表说明。',
  '部分栏目更新间隔偏长，下一步将按月核对更新时间。',
  '各科室提供信息不够主动，下一步将加强提醒和指导。',
  '答复申请的文书不够统一，下一步将使用统一的样式。',
];
export const REMEDIES: Some = [
  '同时加强业务学习，提高工作人员的能力。',
  '同时完善内部流程，缩短审核的时间。',
  '同时多听群众意见，改进公开的内容。',
];

/** Channels that are told, in the order of the sentence, by the names that offices give them. */
export const CHANNELS_TOLD: readonly (readonly [key: Key, name: string])[] = [
  ['channel.website', '政府网站'],
  ['channel.wechat', '政务微信'],
  ['channel.platform', '政府信息公开平台'],
];

/** Some sentences of a list, in its order. */
export function sentences(list: Some, luck: Luck): string {
  return list.length > 1 && luck.sometimes(0.3)
    ? `${list[0]}${luck.pick([list[1] ?? list[0], ...list.slice(2)])}`
    : luck.pick(list);
}
