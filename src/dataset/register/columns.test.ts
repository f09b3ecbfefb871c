import { expect, test } from 'vitest';
import { registerFromCsv, type ReadRegister } from './register.ts';

const HEAD =
  'id,name,level,kind,parent,successor,since,until,population,population_year,division_code,former_ids';

function read(...lines: string[]): ReadRegister {
  return registerFromCsv([HEAD, ...lines].join('\n'), new Set(['water']));
}

const told = ({ findings }: ReadRegister) => findings.map(({ code, facts }) => [code, facts['line']]);

test('every column is optional, and what is there is kept', () => {
  const { register, findings } = read(
    'a,霜汀区水务局,county,water,,,2012,2023,"512,300",2020,330211,a-old；a-older',
    'b,荻坞镇人民政府,township,,,,,,,,,',
  );
  expect(findings).toEqual([]);
  expect(register.authorities[0]).toMatchObject({
    ...{ since: 2012, until: 2023, population: 512300, populationYear: 2020, divisionCode: '330211' },
    formerIds: ['a-old', 'a-older'],
  });
  expect(register.authorities[1]).not.toHaveProperty('since');
});

test.each([
  ['a,甲局,planet,,,,,,,,,', 'register-level-unknown'],
  ['a,甲局,,水务,,,,,,,,', 'register-kind-unknown'],
  ['a,甲局,,,ghost,,,,,,,', 'register-link-unknown'],
  ['a,甲局,,,a,,,,,,,', 'register-link-self'],
  ['a,甲局,,,,a,,,,,,', 'register-link-self'],
  ['a,甲局,,,,nobody,,,,,,', 'register-link-unknown'],
  ['a,甲局,,,,,二〇一二,,,,,', 'register-year-invalid'],
  ['a,甲局,,,,,2020,2019,,,,', 'register-years-turned'],
  ['a,甲局,,,,,,,51万,2020,,', 'register-population-invalid'],
  ['a,甲局,,,,,,,512300,,,', 'register-population-half'],
  ['a,甲局,,,,,,,,,990000,', 'register-division-invalid'],
  ['a,甲局,,,,,,,,,,A Old', 'register-former-id-invalid'],
  ['a,甲局,,,,,,,,,,a', 'register-former-id-taken'],
  ['a,甲\u000b局,,,,,,,,,,', 'sheet-unseen'],
])('%s is told as %s, and the line is kept', (line, code) => {
  const known = read(line);
  expect(told(known)).toContainEqual([code, 2]);
  expect(known.register.authorities).toMatchObject([
    { id: 'a', name: '甲局', parent: null, successor: null },
  ]);
});

test('an unknown kind stays as it is', () => {
  expect(read('a,甲局,,水务,,,,,,,,').register.authorities[0]?.kind).toBe('水务');
});

test('parents that lead round in a circle are let go, all of them', () => {
  const known = read('a,甲局,,,b,,,,,,,', 'b,乙局,,,c,,,,,,,', 'c,丙局,,,a,,,,,,,', 'd,丁局,,,a,,,,,,,');
  expect(told(known)).toEqual([2, 3, 4].map((line) => ['register-link-circle', line]));
  expect(known.register.authorities.map(({ parent }) => parent)).toEqual([null, null, null, 'a']);
});

test('lines are counted as a spreadsheet counts them, empty ones too; an unknown column is told', () => {
  const { findings } = registerFromCsv('id,name,levl\n\na,甲局,county\nB,乙局,\n');
  expect(findings.map(({ code, facts }) => [code, facts['line'] ?? facts['column']])).toEqual([
    ['sheet-column-unknown', 'levl'],
    ['register-id-invalid', 4],
  ]);
});
