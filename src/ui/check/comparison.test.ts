import { describe, expect, test } from 'vitest';
import { madeDataset, write } from '../report/made-report.fixture.ts';
import { compareDraft, type ComparedFigure } from './comparison.ts';

const held = madeDataset({
  'regulation.issued': [null, 4, 5, 6],
  'channel.website': [null, null, null, 30],
});

const draftOf = (form: '2019' | '2021') =>
  write().row('行政许可', '{licence.decisions=7}').file({ form }, []).report;

const rowOf = (rows: readonly ComparedFigure[], key: string): ComparedFigure | undefined =>
  rows.find(({ figure }) => figure.key === key);

describe('a draft beside what the site holds', () => {
  test('is not said to lack what its own edition does not ask', () => {
    const rows = compareDraft(draftOf('2019'), held);
    expect(rowOf(rows, 'regulation.issued')?.draft).toEqual({ kind: 'not-asked' });
    expect(rowOf(rows, 'channel.website')?.draft).toEqual({ kind: 'not-found' });
  });

  test('is said to lack what its edition asks', () => {
    const rows = compareDraft(draftOf('2021'), held);
    expect(rowOf(rows, 'regulation.issued')?.draft).toEqual({ kind: 'not-found' });
  });

  test('stands beside last year and the latest report of offices of its kind', () => {
    const row = rowOf(compareDraft(draftOf('2021'), held), 'regulation.issued');
    expect(row?.lastYear).toMatchObject({ kind: 'number', number: 4 });
    expect([row?.peers, row?.offices]).toEqual([[6], 1]);
  });

  test('has no peers where nobody registered what kind of office it is', () => {
    const offices = held.offices.map((office) => ({ ...office, kind: '' }));
    const row = rowOf(compareDraft(draftOf('2021'), { ...held, offices }), 'licence.decisions');
    expect(row?.offices).toBe(0);
  });
});
