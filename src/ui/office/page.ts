import { officeName } from '../../dataset/office-names.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import OfficePage from './OfficePage.svelte';
import { wordsOf } from './words.ts';

interface OfficeData extends PageData {
  readonly dataset: Dataset;
}

/** One office: its figures year by year, and its peers. */
export default definePage<'office', OfficeData>('office', {
  load: async (_, site) => {
    const dataset = await site.dataset();
    if (!dataset.ok) return dataset;
    return { ok: true, value: { version: dataset.value.version, dataset: dataset.value } };
  },
  titleOf: ({ page, language }, { dataset }) => {
    const office = dataset.offices.find((one) => one.id === page.id);
    const name = office ? officeName(office, language) : page.id;
    return titled({ title: name, description: wordsOf(language).page(name) }, language);
  },
  component: OfficePage,
});
