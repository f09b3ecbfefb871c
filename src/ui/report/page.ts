import { reportFile, type PublishedReport } from '../../dataset/report-file.ts';
import { officeName } from '../../dataset/offices/office-names.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import ReportPage from './ReportPage.svelte';
import { wordsOf } from './words.ts';

interface ReportData extends PageData {
  readonly file: PublishedReport;
}

/** One report: its tables, the source of every figure, the results of the checks, the text. */
export default definePage<'report', ReportData>('report', {
  load: async ({ page }, site) => {
    const file = await site.read(reportFile(page.id));
    return file.ok ? { ok: true, value: { version: file.value.version, file: file.value } } : file;
  },
  titleOf: ({ page, language }, { file: { report, office } }) => {
    const name = office ? officeName(office, language) : (report.authorityName ?? page.id);
    return titled(wordsOf(language).page(name, String(report.year ?? '')), language);
  },
  component: ReportPage,
});
