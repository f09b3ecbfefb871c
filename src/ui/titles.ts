import type { Language } from '../language/language.ts';
import { officeName } from '../dataset/office-names.ts';
import { chartOf } from '../table/specs.ts';
import type { Page } from './page.ts';
import type { Supply } from './parts.ts';
import { wordsOf as titleWordsOf } from './titles.words.ts';
import { wordsOf as troubleWordsOf } from './trouble.words.ts';
import { wordsOf as shellWordsOf } from './words.ts';

export interface PageTitle {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a page, for the browser's tab, for search engines and for a shared link. */
export function titleOfPage(page: Page, language: Language, { dataset, file }: Supply): PageTitle {
  const { product, productNote, source } = shellWordsOf(language);
  const words = titleWordsOf(language);
  const under = (title: string, description: string): PageTitle => ({
    title: words.under(title, product),
    description,
  });
  switch (page.kind) {
    case 'compare': {
      if (page.home) return { title: words.home(product, productNote), description: source };
      const spec = chartOf(page.chart);
      return under(spec.title[language], spec.definition[language]);
    }
    case 'report': {
      const entry = dataset.reports.find((report) => report.id === page.id);
      const office = dataset.offices[entry?.office ?? -1];
      const name = office ? officeName(office, language) : (file?.report.authorityName ?? page.id);
      const year = String(entry?.year ?? file?.report.year ?? '');
      return under(words.report(name, year), words.reportText(name, year));
    }
    case 'office': {
      const office = dataset.offices.find((one) => one.id === page.id);
      const name = office ? officeName(office, language) : page.id;
      return under(name, words.officeText(name));
    }
    case 'check':
    case 'rules':
    case 'data':
    case 'method':
    case 'deck': {
      const { title, description } = words.sections[page.kind];
      return under(title, description);
    }
    case 'not-found': {
      const { notFound, notFoundText } = troubleWordsOf(language);
      return under(notFound, notFoundText);
    }
  }
}
