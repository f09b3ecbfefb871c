import { describe, expect, test } from 'vitest';
import { registerFromCsv } from '../../../src/dataset/register/register.ts';
import { readAssignments } from './assignments.ts';
import type { Candidate } from './candidate.ts';
import { choose, replacingInVain } from './choose.ts';
import { organsAt, placeOfPath, placesOf } from './folder.ts';
import { apartByLabel } from './labels.ts';
import { doubtOf, officesOf } from './offices.ts';

const { register } = registerFromCsv(
  [
    'id,name,also,label,district,city,label_en,district_en',
    'a-transport,白石市霜汀区交通运输局,交通运输局,交通局,霜汀区,白石市,Transport,Shuangting',
    'b-transport,白石市荻坞区交通运输局,交通运输局,交通局,荻坞区,白石市,Transport,Diwu',
    'c-transport,棠渚市荻坞区交通运输局,,交通局,荻坞区,棠渚市,,',
    'b-water,白石市荻坞区水务局,,水务局,荻坞区,白石市,,',
  ].join('\n'),
);
const places = placesOf(register);

function candidate(path: string, authorityName: string, more: Partial<Candidate> = {}): Candidate {
  const place = placeOfPath(path, places);
  const there = place ? organsAt(authorityName, place, register) : [];
  const found = there.length === 1 ? there[0] : null;
  return {
    ...{
      path,
      hash: path.padEnd(8, 'x'),
      authority: found?.id ?? null,
      authorityName,
      year: 2022,
      issued: null,
    },
    ...{ place, replaces: null, given: {}, ...more },
  };
}

describe('a folder named for a district', () => {
  test.each([
    ['霜汀区/x.doc', '交通运输局', 'a-transport'],
    ['2022/白石市荻坞区/x.doc', '交通运输局', 'b-transport'],
    ['棠渚市/荻坞区/x.doc', '交通运输局', 'c-transport'],
    ['白石市/荻坞区/2022/x.doc', '水务局', 'b-water'],
  ])('tells whose %s is', (path, name, id) => {
    expect(candidate(path, name).authority).toBe(id);
  });

  test.each([
    ['荻坞区/x.doc', '交通运输局'],
    ['交通/x.doc', '交通运输局'],
    ['白石市/x.doc', '交通运输局'],
    ['霜汀区/x.doc', '桐坪县交通运输局'],
    ['霜汀区.doc', '交通运输局'],
  ])('says nothing of %s by %s', (path, name) => {
    expect(candidate(path, name).authority).toBe(null);
  });

  test('keeps offices apart that the register does not know', () => {
    const two = ['霜汀区', '白石市/荻坞区'].map((folder) => candidate(`${folder}/x.doc`, '审计局'));
    const offices = officesOf(register, two);
    expect(two.map(offices.idOf)).toEqual(['shuang-ting-qu-shen-ji-ju', 'di-wu-qu-shen-ji-ju']);
    expect(offices.entries.slice(-2)).toMatchObject([
      { name: '荻坞区审计局', district: '荻坞区', city: '白石市' },
      { name: '霜汀区审计局', district: '霜汀区', city: '白石市' },
    ]);
  });
});

test('a district with two organs of a name, and a city whose districts have the name, tell no organ', () => {
  const { register: twice } = registerFromCsv(
    [
      'id,name,also,district,city',
      'a,白石市霜汀区交通运输局,,霜汀区,白石市',
      'b,白石市霜汀区道路管理局,霜汀区交通运输局,霜汀区,白石市',
      'c,白石市霜汀区水务局,,霜汀区,白石市',
      'd,白石市霜汀区综合执法局,,霜汀区,白石市',
      'e,白石市开发区管理委员会财政局,,霜汀区,白石市',
    ].join('\n'),
  );
  const at = (folder: string, name: string) => {
    const place = placeOfPath(`${folder}/x.doc`, placesOf(twice));
    return place ? organsAt(name, place, twice).map(({ id }) => id) : [];
  };
  expect(at('霜汀区', '交通运输局')).toEqual(['a', 'b']);
  expect(at('白石市', '水务局')).toEqual([]);
  expect(at('霜汀区', '水务局')).toEqual(['c']);
  expect(at('霜汀区', '执法局')).toEqual([]);
  expect(at('霜汀区', '财政局')).toEqual(['e']);
  const place = placeOfPath('霜汀区/x.doc', placesOf(twice));
  const one = candidate('霜汀区/x.doc', '交通运输局', { authority: null, place });
  expect(doubtOf(one, twice)?.code).toBe('office-shared');
  expect(officesOf(twice, [one]).idOf(one)).toBe(null);
});

test('a name that several offices have is given to none of them, and told', () => {
  const one = candidate('x.doc', '交通运输局');
  expect(officesOf(register, [one]).idOf(one)).toBe(null);
  expect(doubtOf(one, register)?.code).toBe('office-shared');
  expect(doubtOf(candidate('x.doc', '审计局'), register)?.code).toBe('office-without-place');
});

describe('the list of reports', () => {
  const offices = new Set(register.authorities.map(({ id }) => id));
  const files = new Set(['a.doc', 'b/c.doc', 'd.doc']);
  const read = (...lines: string[]) =>
    readAssignments(['file,authority,year,scope,replaces,note', ...lines].join('\n'), offices, files);

  test('says whose a file is, of which year, with what figures, and what it replaces', () => {
    const { byFile, findings } = read('data/reports/b/c.doc,b-water,2021,area,a.doc,更正版');
    expect(findings).toEqual([]);
    expect(byFile.get('b/c.doc')).toEqual({
      ...{ authority: 'b-water', year: 2021, scope: 'area', replaces: 'a.doc', note: '更正版' },
    });
  });

  test.each([
    ['nothing.doc,b-water,,,,', 'assignment-file-unknown'],
    ['a.doc,ghost,,,,', 'assignment-authority-unknown'],
    ['a.doc,,去年,,,', 'assignment-year-unknown'],
    ['a.doc,,,all,,', 'assignment-scope-unknown'],
    ['a.doc,,,,a.doc,', 'assignment-replaces-unknown'],
    ['a.doc,,,,z.doc,', 'assignment-replaces-unknown'],
  ])('%s is told as %s and has no effect', (line, code) => {
    const { byFile, findings } = read(line);
    expect(findings.map((finding) => [finding.code, finding.facts['line']])).toEqual([[code, 2]]);
    const given = Object.values(byFile.get('a.doc') ?? {}).filter((value) => value !== '' && value !== null);
    expect(given).toEqual([]);
  });

  test('files that replace one another in a circle are told', () => {
    const { findings } = read('a.doc,,,,d.doc,', 'd.doc,,,,a.doc,');
    expect(findings.map(({ facts }) => facts['line'])).toEqual([3]);
  });
});

test('what replaces another stands, whatever the dates of signature; a later one replaces that in turn', () => {
  const files = [
    candidate('old.doc', '', { authority: 'b-water', issued: '2023-09-09' }),
    candidate('mended.doc', '', { authority: 'b-water', issued: '2023-01-01', replaces: 'old.doc' }),
    candidate('last.doc', '', { authority: 'b-water', issued: null, replaces: 'mended.doc' }),
  ];
  const choices = choose(files, officesOf(register, files));
  expect(choices.map(({ path, state, instead }) => [path, state, instead])).toEqual([
    ['last.doc', 'chosen', null],
    ['mended.doc', 'superseded', 'b-water-2022'],
    ['old.doc', 'superseded', expect.stringMatching(/^b-water-2022-mended/)],
  ]);
});

test.each([
  ['another organ', { authority: 'a-transport' }],
  ['another year', { year: 2021 }],
])('a file cannot replace that of %s: both stand, and it is told', (_, other) => {
  const files = [
    candidate('old.doc', '', { authority: 'b-water', ...other }),
    candidate('new.doc', '', { authority: 'b-water', replaces: 'old.doc' }),
  ];
  const offices = officesOf(register, files);
  expect(choose(files, offices).map(({ state }) => state)).toEqual(['chosen', 'chosen']);
  expect(replacingInVain(files, offices)).toMatchObject([
    { code: 'assignment-replaces-other', facts: { name: 'new.doc', value: 'old.doc' } },
  ]);
});

test('a file whose organ or year nobody could tell is replaced all the same', () => {
  const files = [
    candidate('old.doc', '', { authorityName: null, year: null }),
    candidate('new.doc', '', { authority: 'b-water', replaces: 'old.doc' }),
  ];
  const offices = officesOf(register, files);
  expect(choose(files, offices).map(({ path, state, instead }) => [path, state, instead])).toEqual([
    ['new.doc', 'chosen', null],
    ['old.doc', 'superseded', 'b-water-2022'],
  ]);
  expect(replacingInVain(files, offices)).toEqual([]);
});

test('what replaces a file that cannot be read stands in the ordinary way', () => {
  const files = [candidate('new.doc', '', { authority: 'b-water', replaces: 'scan.pdf' })];
  const offices = officesOf(register, files);
  expect(choose(files, offices)).toMatchObject([{ id: 'b-water-2022', state: 'chosen' }]);
  expect(replacingInVain(files, offices)).toEqual([]);
});

test('of two files that replace a third the one signed last stands', () => {
  const files = [
    candidate('old.doc', '', { authority: 'b-water', issued: '2023-09-09' }),
    candidate('first.doc', '', { authority: 'b-water', issued: '2023-02-01', replaces: 'old.doc' }),
    candidate('second.doc', '', { authority: 'b-water', issued: '2023-03-01', replaces: 'old.doc' }),
  ];
  expect(choose(files, officesOf(register, files)).map(({ path, state }) => [path, state])).toEqual([
    ['first.doc', 'superseded'],
    ['old.doc', 'superseded'],
    ['second.doc', 'chosen'],
  ]);
});

test('labels that several offices have get the district in front, and the city where that is not enough', () => {
  const { offices, findings } = apartByLabel(register.authorities);
  expect(offices.map(({ label }) => label)).toEqual([
    '霜汀区交通局',
    '白石市荻坞区交通局',
    '棠渚市荻坞区交通局',
    '水务局',
  ]);
  expect(offices.map(({ labelEn }) => labelEn)).toEqual([
    'Transport, Shuangting',
    'Transport, Diwu',
    undefined,
    undefined,
  ]);
  expect(findings).toMatchObject([{ code: 'register-label-shared', facts: { label: '交通局', count: 3 } }]);
});
