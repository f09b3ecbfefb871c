import { expect, test } from 'vitest';
import { madeDataset } from '../report/made-report.fixture.ts';
import { peersOf } from './peers.ts';

const dataset = madeDataset({ 'disclosure.total': [46, null, 0, 5] });
const kindless = { ...dataset, offices: dataset.offices.map((office) => ({ ...office, kind: '' })) };

test('offices of one registered kind are peers; offices without a kind are not alike for that', () => {
  const [office] = dataset.offices;
  const [same] = kindless.offices;
  if (!office || !same) throw new Error('no office');
  expect(peersOf(dataset, office).kind).not.toEqual([]);
  expect(peersOf(kindless, same).kind).toEqual([]);
});
