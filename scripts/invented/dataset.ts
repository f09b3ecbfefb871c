import { registerOf } from '../../src/catalogue/authorities.ts';
import { startDataset } from '../../src/dataset/build.ts';
import type { WholeDataset } from '../../src/dataset/dataset.ts';
import { summarise } from '../../src/dataset/summary.ts';
import { officesOf } from '../build/place/offices.ts';
import type { City } from './city.ts';

/**
 * The dataset of a city's reports, straight from what was invented: no document is read and no rule is run, so that
 * 50,000 reports take seconds and no more room than their columns.
 */
export function datasetOfCity({ authorities, reports }: City): WholeDataset {
  const dataset = startDataset(officesOf(registerOf(authorities), []).entries);
  for (const { authority, year, report } of reports())
    dataset.add(summarise(report, [], { office: authority.id, year }));
  return dataset.finish('invented');
}
