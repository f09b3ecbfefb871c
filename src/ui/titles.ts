import type { Language } from '../language/language.ts';
import { chartOf } from '../table/specs.ts';
import type { Page } from './page.ts';
import type { Supply } from './parts.ts';
import { troubleWords } from './trouble-words.ts';
import { wordsOf } from './words.ts';

export interface PageTitle {
  readonly title: string;
  readonly description: string;
}

const SECTIONS: Readonly<
  Record<Language, Readonly<Record<'check' | 'rules' | 'data' | 'method' | 'deck', PageTitle>>>
> = {
  zh: {
    check: {
      title: '年报自检',
      description: '放入一份年度报告草稿，在本机读取、核对、对照；文件不会离开这台电脑。',
    },
    rules: { title: '核对规则', description: '每条核对规则的算式、含义和各报告的结果。' },
    data: { title: '数据下载与说明', description: '全部数据的下载、列名、单位、状态代码和使用示例。' },
    method: { title: '方法', description: '数字怎样读出来，各种状态是什么意思，本站不做什么。' },
    deck: { title: '演示', description: '把几张图放到一起，排好顺序，放映、打印或导出为 PPTX、XLSX。' },
  },
  en: {
    check: {
      title: 'Check a draft',
      description:
        'Drop a draft report: it is read, checked and compared on this computer. The file is not sent anywhere.',
    },
    rules: {
      title: 'Rule book',
      description: 'The formula and meaning of every rule, and its result for every report.',
    },
    data: {
      title: 'Data and dictionary',
      description: 'Downloads of all data, columns, units, status codes and examples.',
    },
    method: {
      title: 'Method',
      description: 'How figures are read, what the states mean and what this site does not do.',
    },
    deck: {
      title: 'Slides',
      description: 'Put charts together, order them, present or print them, or take them as PPTX or XLSX.',
    },
  },
};

/** Title and description of a page, for the browser's tab, for search engines and for a shared link. */
export function titleOfPage(page: Page, language: Language, { dataset, file }: Supply): PageTitle {
  const words = wordsOf(language);
  const zh = language === 'zh';
  const under = (title: string, description: string): PageTitle => ({
    title: `${title}｜${words.product}`.replace('｜', zh ? '｜' : ' | '),
    description,
  });
  switch (page.kind) {
    case 'compare': {
      if (page.home)
        return {
          title: `${words.product}${zh ? '：' : ': '}${words.productNote}`,
          description: words.source,
        };
      const spec = chartOf(page.chart);
      return under(spec.title[language], spec.definition[language]);
    }
    case 'report': {
      const entry = dataset.reports.find((report) => report.id === page.id);
      const office = dataset.offices[entry?.office ?? -1];
      const name = (zh ? office?.name : office?.en) ?? file?.report.authorityName ?? page.id;
      const year = entry?.year ?? file?.report.year ?? '';
      return zh
        ? under(
            `${name} ${year} 年政府信息公开工作年度报告`,
            `${name} ${year} 年年度报告的三张表、每个数字的出处和核对结果。`,
          )
        : under(
            `${name}: annual report ${year}`,
            `The three tables of the ${year} annual report, the source of every figure and the results of the checks.`,
          );
    }
    case 'office': {
      const office = dataset.offices.find((one) => one.id === page.id);
      const name = (zh ? office?.name : office?.en) ?? page.id;
      return zh
        ? under(name, `${name}历年政府信息公开工作年度报告的数字，逐年并列。`)
        : under(name, `Figures of the annual reports of ${name}, year by year.`);
    }
    case 'check':
    case 'rules':
    case 'data':
    case 'method':
    case 'deck': {
      const { title, description } = SECTIONS[language][page.kind];
      return under(title, description);
    }
    case 'not-found':
      return under(troubleWords(language).notFound, troubleWords(language).notFoundText);
  }
}
