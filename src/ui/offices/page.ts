import { COVERAGE, type CoverageFile } from '../../dataset/offices/coverage-file.ts';
import type { LoadSearch } from '../../dataset/offices/office-search.ts';
import { OFFICES, OFFICE_SEARCH, type OfficesFile } from '../../dataset/offices/offices-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import OfficesPage from './OfficesPage.svelte';
import { wordsOf } from './words.ts';

interface OfficesData extends PageData {
  readonly file: OfficesFile;
  readonly coverage: CoverageFile;
  readonly search: LoadSearch;
}

/** All offices, and of which years there is a report of them. */
export default definePage<'offices', OfficesData>('offices', {
  load: async (_, site) => {
    const [file, coverage] = await Promise.all([site.read(OFFICES), site.read(COVERAGE)]);
    if (!file.ok) return file;
    if (!coverage.ok) return coverage;
    const { version } = coverage.value;
    const search: LoadSearch = () => site.read(OFFICE_SEARCH);
    return { ok: true, value: { version, file: file.value, coverage: coverage.value, search } };
  },
  titleOf: ({ language }) => titled(wordsOf(language).page, language),
  component: OfficesPage,
});
