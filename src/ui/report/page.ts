import { officeName } from '../../dataset/office-names.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { ReportFile } from '../../dataset/report-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import { officeOf } from './office-years.ts';
import ReportPage from './ReportPage.svelte';
import { wordsOf } from './words.ts';

interface ReportData extends PageData {
  readonly dataset: Dataset;
  readonly file: ReportFile;
}

/** One report: its tables, the source of every figure, the results of the checks, the text. */
export default definePage<'report', ReportData>('report', {
  load: async ({ page }, site) => {
    const [dataset, file] = await Promise.all([site.dataset(), site.report(page.id)]);
    if (!dataset.ok) return dataset;
    if (!file.ok) return file;
    return { ok: true, value: { version: dataset.value.version, dataset: dataset.value, file: file.value } };
  },
  titleOf: ({ page, language }, { dataset, file: { report } }) => {
    const office = officeOf(dataset, page.id);
    const name = office ? officeName(office, language) : (report.authorityName ?? page.id);
    return titled(wordsOf(language).page(name, String(report.year ?? '')), language);
  },
  component: ReportPage,
});
