import type { ReportApart } from '../../../src/dataset/dataset.ts';
import type { Gathered } from '../gather.ts';
import { publishedName } from '../published-name.ts';
import type { Choice } from './choose.ts';

/** The reports that are kept beside the dataset, each with a page of its own, in the order of their files. */
export function apartIn(gathered: readonly Gathered[], choices: ReadonlyMap<string, Choice>): ReportApart[] {
  return gathered.flatMap(({ file, result }): ReportApart[] => {
    const choice = choices.get(file.path);
    if (!result.ok || !choice || choice.state === 'chosen' || choice.state === 'copy') return [];
    const { id, office, year, instead } = choice;
    const { fingerprint, format } = result.value;
    const { authorityName: name, issued } = fingerprint.report;
    return [{ id, office, name, year, issued, file: publishedName(id, format), instead }];
  });
}
