import type { Language } from '../chart/table.ts';
import { chartOf } from '../chart/specs.ts';
import type { Page } from './page.ts';
import type { Supply } from './parts.ts';
import { wordsOf } from './words.ts';

export interface PageTitle {
  readonly title: string;
  readonly description: string;
}

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
      return under(words.checkTitle, words.checkText);
    case 'rules':
      return under(words.rulesTitle, words.rulesText);
    case 'data':
      return under(words.dataTitle, words.dataText);
    case 'method':
      return under(words.methodTitle, words.methodText);
    case 'not-found':
      return under(words.notFound, words.notFoundText);
  }
}
