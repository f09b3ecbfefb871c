import { expect, test } from 'vitest';
import { registerFromCsv } from '../../src/dataset/register/register.ts';
import { guessRow } from './guess.ts';

const { register } = registerFromCsv(
  'id,name,kind,district,city,province\nshuangting-government,白石市霜汀区人民政府,government,霜汀区,白石市,岚州省\n',
);

test.each([
  [
    '白石市霜汀区综合行政执法局',
    'county',
    'law-enforcement',
    '霜汀区综合执法局',
    'Comprehensive Law Enforcement Bureau, Shuangting District, Baishi',
  ],
  [
    '霜汀区人力资源和社会保障局',
    'county',
    'human-resources',
    '霜汀区人社局',
    'Human Resources and Social Security Bureau, Shuangting District, Baishi',
  ],
  [
    '白石市市场监督管理局',
    'prefecture',
    'market-regulation',
    '白石市市场监管局',
    'Market Regulation Bureau, Baishi',
  ],
  [
    '白石市城市管理局',
    'prefecture',
    'law-enforcement',
    '白石市综合执法局',
    'Comprehensive Law Enforcement Bureau, Baishi',
  ],
  [
    '桐坪县发展和改革委员会',
    'county',
    'development-reform',
    '桐坪县发改委',
    'Development and Reform Commission, Tongping County',
  ],
  ['桐坪县人民政府', 'county', 'government', '桐坪县政府', "People's Government of Tongping County"],
  [
    '桐坪县人民政府办公室',
    'county',
    'government-office',
    '桐坪县政府办',
    "Office of the People's Government of Tongping County",
  ],
  [
    '桐坪县杏滩镇人民政府',
    'township',
    'township',
    '桐坪县杏滩镇政府',
    "People's Government of Xingtan Town, Tongping County",
  ],
  [
    '霜汀区月堰街道办事处',
    'township',
    'subdistrict',
    '霜汀区月堰街道',
    'Yueyan Subdistrict Office, Shuangting District, Baishi',
  ],
  ['白石经济技术开发区管理委员会', 'functional-area', 'development-zone', '白石经济技术开发区管委会', ''],
  ['岚州省水利厅', 'province', 'water', '水利厅', ''],
  ['国家林业和草原局', 'national', 'forestry', '国家林业和草原局', ''],
])('%s', (name, level, kind, label, en) => {
  expect(guessRow({ id: 'so-far', name }, register)).toMatchObject({ name, level, kind, label, en });
});

test('the id so far stays as a former one; city, province and government are those of the district', () => {
  expect(guessRow({ id: 'shuang-ting-qu-shui-wu-ju', name: '霜汀区水务局' }, register)).toMatchObject({
    ...{
      id: 'shuangting-water',
      former_ids: 'shuang-ting-qu-shui-wu-ju',
      city: '白石市',
      province: '岚州省',
    },
    ...{ parent: 'shuangting-government', district_en: 'Shuangting District' },
  });
});

test('where the name says too little the id stays', () => {
  expect(guessRow({ id: 'lan-zhou', name: '岚州办' }, register)).toMatchObject({
    id: 'lan-zhou',
    former_ids: '',
  });
});
