import type { Holding } from '../../dataset/offices/coverage.ts';

type Word = Readonly<Record<Holding, string>>;

export const words = {
  page: {
    title: '机关',
    description: '按地区和类别列出的机关，哪些年有报告，哪些年没有收录。可按名称、曾用名、拼音查找。',
  },
  title: '机关',
  sentence: (
    year: number,
    { offices, held, partly, missed }: Readonly<Record<'offices' | 'held' | 'partly' | 'missed', number>>,
  ) =>
    `${year} 年，${offices} 个机关中 ${held} 个有报告${partly > 0 ? `（其中 ${partly} 个的只读出一部分）` : ''}，${missed} 个没有收录。`,
  total: (reports: number, years: string) => `${years} 年共收录 ${reports} 份报告。`,
  none: '还没有收录报告。',
  earlier: (count: number) => `另有更早年度的 ${count} 份报告，在各机关的页上。`,
  /** In a cell. */
  states: {
    have: '有',
    partly: '部分',
    missing: '未收录',
    unknown: '不详',
    notYet: '未设立',
    noMore: '已不在',
  } satisfies Word,
  /** In the key below the table, and in the file. */
  meanings: {
    have: '有报告，点开看',
    partly: '有报告，只读出一部分',
    missing: '没有收录这一年的报告：本站没有收到，不等于没有公布',
    unknown: '没有收录报告，机关当年设立与否不详',
    notYet: '机关当年尚未设立',
    noMore: '机关当年已不存在',
  } satisfies Word,
  legend: '标记的意思',
  filters: '查找和筛选',
  search: '查找机关',
  searchHint: '名称、曾用名、拼音或首字母',
  searchFailed: '拼音和曾用名没有取到，现在只按名称查找。请检查网络后再点一次输入框。',
  nobody: '没有符合的机关',
  nobodyNote: '换一个写法，或放宽地区、类别、年度。',
  foundPlaces: '地区：',
  found: (count: number) => `${count} 个机关`,
  districts: '地区',
  kinds: '类别',
  missing: '没有收录报告',
  missingYear: (year: number) => `${year} 年`,
  by: '分组',
  byDistrict: '按地区',
  byKind: '按类别',
  clear: '清除筛选',
  noScript: '查找和筛选需要 JavaScript。没有它也可以看全表、下载 CSV。',
  missingTitle: (year: number) => `${year} 年没有收录报告的机关`,
  missingCount: (year: number, count: number) =>
    count === 0 ? `${year} 年，所选机关都有报告。` : `${year} 年没有收录报告的机关有 ${count} 个：`,
  missingUnknown: (count: number) => `其中 ${count} 个当年设立与否不详。`,
  more: (count: number) => `等，另有 ${count} 个`,
  unsure: '（设立与否不详）',
  csv: (offices: number) => `下载 CSV（${offices} 个机关）`,
  csvAll: '下载全表 CSV',
  table: '机关与年度',
  region: '机关与年度的报告收录情况',
  office: '机关',
  year: (year: number) => String(year),
  toMissing: (year: number, missed: number) => `${year} 年没有收录报告的 ${missed} 个机关`,
  report: (year: number) => `${year} 年报告`,
  group: (count: number) => `${count} 个机关`,
  noDistrict: '未登记地区',
  noKind: '未登记类别',
  renamed: (names: string) => `更名前：${names}`,
  merged: (names: string) => `由这些机关并入：${names}`,
  successor: (until: number | undefined, name: string) =>
    `${until === undefined ? '' : `至 ${until} 年，`}后由${name}接续`,
  also: (name: string) => `又称${name}`,
  rest: (count: number) => `再显示 ${count} 个机关`,
};

export type OfficesWords = typeof words;
