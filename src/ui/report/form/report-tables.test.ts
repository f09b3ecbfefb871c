import { describe, expect, test } from 'vitest';
import { placeReadings, toldRows } from '../figures.ts';
import { write } from '../made-report.fixture.ts';
import { keysOf } from './printed.ts';
import { tablesOf } from './report-tables.ts';

const idsOf = (file: ReturnType<ReturnType<typeof write>['file']>): readonly string[] =>
  tablesOf(file.report).map((table) => table.id);

describe('the tables of a report', () => {
  test('are the three of its edition, whether or not the document shows them', () => {
    expect(idsOf(write().line('只有文字。').file())).toEqual(['disclosure', 'requests', 'disputes']);
  });

  test('begin with the local tables where the document has them', () => {
    const file = write()
      .row('（一）主动公开政府信息数', '条', '{disclosure.total=31}')
      .file({ form: '2019' });
    expect(idsOf(file)).toEqual(['channels', 'disclosure', 'requests', 'disputes']);
  });

  test('have no local table because prose tells a channel', () => {
    const file = write().line('网站公开{channel.website=31}条。').file();
    expect(idsOf(file)).not.toContain('channels');
  });

  test('of a document without an edition are only those that gave a figure', () => {
    expect(idsOf(write().line('没有表格。').file({ form: null }))).toEqual([]);
    const file = write().line('新收申请{request.received.total=3}件。').file({ form: null });
    expect(idsOf(file)).toEqual(['requests']);
  });

  test('of mixed editions have the columns that were read, old beside new', () => {
    const file = write()
      .row('规章', '{regulation.made=1}', '{regulation.disclosed=2}', '{regulation.public-total=3}')
      .row('行政事业性收费', '{fee.amount=4.5}')
      .row('（六）其他处理', '{request.closed.total=6}')
      .file({ form: 'mixed' });
    const keys = tablesOf(file.report).flatMap(keysOf);
    expect(keys).toContain('regulation.made');
    expect(keys).not.toContain('regulation.issued');
    expect(keys).toContain('fee.amount');
    expect(keys).not.toContain('fee.items-last-year');
    expect(keys).toContain('request.closed.total');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('figures told outside the tables', () => {
  const told = (
    file: ReturnType<ReturnType<typeof write>['file']>,
  ): readonly (readonly [string, boolean])[] =>
    toldRows(placeReadings(file.report.readings), tablesOf(file.report)).map((row) => [
      row.id,
      row.placed !== null,
    ]);

  test('name the total and the processing fee even where the text says nothing of them', () => {
    expect(told(write().line('无。').file())).toEqual([
      ['disclosure.total', false],
      ['processing-fee.amount', false],
    ]);
  });

  test('name channels only where told, after the total', () => {
    const file = write().line('网站{channel.website=7}条，共{disclosure.total=9}条。').file();
    expect(told(file)).toEqual([
      ['disclosure.total', true],
      ['channel.website', true],
      ['processing-fee.amount', false],
    ]);
  });

  test('keep a second reading of a figure that a table already shows, under a name of its own', () => {
    const file = write()
      .line('新收{request.received.total=3}件。')
      .row('一、', '{request.received.total=4}')
      .file();
    expect(told(file)).toContainEqual(['request.received.total-2', true]);
    const placed = placeReadings(file.report.readings);
    expect(placed.map(({ id, reading }) => [id, reading.place])).toEqual([
      ['request.received.total-2', 'narrative'],
      ['request.received.total', 'table'],
    ]);
  });

  test('with the tables, leave no reading of the report unshown', () => {
    const file = write()
      .line('共{disclosure.total=9}条，许可{licence.decisions=4}件。')
      .row('统计', '{response.other=2}', '{fee.items-last-year=5}')
      .file({ form: '2021' });
    const tables = tablesOf(file.report);
    const shown = [...tables.flatMap(keysOf), ...told(file).map(([id]) => id)];
    for (const { id } of placeReadings(file.report.readings)) expect(shown).toContain(id);
  });
});
