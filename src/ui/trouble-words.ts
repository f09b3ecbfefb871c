import type { Language } from '../language/language.ts';

const zh = {
  failed: '数据没有取到。页面上已有的图表和表格仍可阅读，刷新页面可再试一次。',
  retry: '重新载入',
  notFound: '没有这个页面',
  notFoundText: '地址可能写错了，或者页面已经改名。可以从下面的入口继续。',
};

const en: typeof zh = {
  failed:
    'The data could not be fetched. The chart and the table on this page remain readable; reload to try again.',
  retry: 'Reload',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has been renamed. You can go on from here.',
};

/** Words of the page that is not there and of data that did not come. */
export function troubleWords(language: Language): typeof zh {
  return language === 'zh' ? zh : en;
}
