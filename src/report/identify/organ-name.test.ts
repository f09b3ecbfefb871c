import { describe, expect, it } from 'vitest';
import { namesPlace } from './organ-name.ts';

describe('a name', () => {
  it.each([
    '青禾区水务局',
    '白沙市住房和城乡建设局',
    '青禾镇',
    '红岩街道办事处',
    '白沙高新技术产业开发区管理委员会',
    '国家税务总局青禾区税务局',
    '国家发展和改革委员会',
    '中华人民共和国教育部',
    '青禾县市场监督管理局',
    '白沙经开区管委会',
  ])('that can be only one organ’s says where it is: %s', (name) => {
    expect(namesPlace(name)).toBe(true);
  });

  it.each([
    '水务局',
    '交通运输局',
    '市场监督管理局',
    '住房和城乡建设局',
    '市市场监督管理局',
    '区政务服务办公室',
    '县人民政府办公室',
    '乡村振兴局',
    '城市管理行政执法局',
    '农业农村局',
    '街道办事处',
    '融媒体中心',
  ])('that every district has does not: %s', (name) => {
    expect(namesPlace(name)).toBe(false);
  });
});
