import { officeFile, type OfficeFile } from '../../dataset/offices/office-file.ts';
import { officeName } from '../../dataset/offices/office-names.ts';
import { profileFile, type ProfileFile } from '../../table/profile/profile-file.ts';
import { definePage, type PageData } from '../page-module.ts';
import { titled } from '../titles.ts';
import OfficePage from './OfficePage.svelte';
import { wordsOf } from './words.ts';

interface OfficeData extends PageData {
  readonly file: OfficeFile;
  readonly profile: ProfileFile;
}

/** One office: its figures year by year, and its peers. */
export default definePage<'office', OfficeData>('office', {
  load: async ({ page }, site) => {
    const [file, profile] = await Promise.all([
      site.read(officeFile(page.id)),
      site.read(profileFile(page.id)),
    ]);
    if (!file.ok) return file;
    if (!profile.ok) return profile;
    return {
      ok: true,
      value: { version: file.value.version, file: file.value, profile: profile.value },
    };
  },
  titleOf: ({ language }, { file: { office } }) => {
    const name = officeName(office, language);
    return titled({ title: name, description: wordsOf(language).page(name) }, language);
  },
  component: OfficePage,
});
