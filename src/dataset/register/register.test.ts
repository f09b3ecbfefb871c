import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { soundOf, slugOf } from '../offices/pinyin.ts';
import { REGISTER_COLUMNS, registerLine, rowOf, type RegisterRow } from './columns.ts';
import { registerFromCsv } from './register.ts';

const HEADER = REGISTER_COLUMNS.join(',');

function register(...lines: string[]): ReturnType<typeof registerFromCsv> {
  return registerFromCsv([HEADER, ...lines].join('\n'));
}

test('the shipped register reads without a finding, every printed name leading to its office', () => {
  const { register: shipped, findings } = registerFromCsv(readFileSync('data/authorities.csv', 'utf8'));
  expect(findings).toEqual([]);
  expect(shipped.authorities.map(({ id }) => id)).toEqual([
    'zhenhai-government-services',
    'zhenhai-human-resources',
    'beilun-government-services',
    'beilun-justice',
    'nanbu-business-district',
  ]);
  expect(shipped.byName.get('北仑区政务办')?.id).toBe('beilun-government-services');
});

test('a byte-order mark, Windows line ends and spaces around fields do no harm', () => {
  const { register: read } = registerFromCsv(
    `\ufeff${HEADER}\r\nqinghe-water, 青禾区水务局 ,水务局；青禾水务,,,,,,,,\r\n`,
  );
  expect(read.authorities[0]).toMatchObject({
    id: 'qinghe-water',
    name: '青禾区水务局',
    also: ['水务局', '青禾水务'],
    label: '青禾区水务局',
    parent: null,
  });
});

test('a line that cannot be used is left out and told, and the others stay', () => {
  const { register: read, findings } = register(
    'Qinghe Water,青禾区水务局,,,,,,,,,',
    '../etc,青禾区司法局,,,,,,,,,',
    'qinghe-none,,,,,,,,,,',
    'qinghe-water,青禾区水务局,,,,,,,,,',
    'qinghe-water,青禾区教育局,,,,,,,,,',
  );
  expect(read.authorities.map(({ name }) => name)).toEqual(['青禾区水务局']);
  expect(findings.map(({ code, facts }) => [code, facts['line']])).toEqual([
    ['register-id-invalid', 2],
    ['register-id-invalid', 3],
    ['register-name-missing', 4],
    ['register-id-twice', 6],
  ]);
});

test('a name that two organs claim leads to neither and is told', () => {
  const { register: read, findings } = register(
    'a,青禾区水务局,水务局,,,,,,,,',
    'b,白石区水务局,水 务局,,,,,,,,',
    'c,青禾区水务局,,,,,,,,,',
  );
  expect(read.byName.get('水务局')).toBeUndefined();
  expect(read.byName.get('青禾区水务局')).toBeUndefined();
  expect(read.byName.get('白石区水务局')?.id).toBe('b');
  expect(findings).toMatchObject([
    { code: 'register-name-shared', facts: { name: '青禾区水务局', count: 2, ids: 'a, c' } },
    { code: 'register-name-shared', facts: { name: '水务局', count: 2, ids: 'a, b' } },
  ]);
});

test('an official name stays with its organ though another has it as a further name', () => {
  const { register: read, findings } = register(
    'a,青禾区水务局,白石水务,,,,,,,,',
    'b,白石水务,,,,,,,,,',
    'c,青禾区水利局,青禾区水务站,,,,,,,,',
    'd,青禾区水务站,,,,,,,,,c',
  );
  expect(read.byName.get('白石水务')?.id).toBe('b');
  expect(read.byName.get('青禾区水务站')?.id).toBe('d');
  expect(findings).toMatchObject([
    { code: 'register-name-taken', facts: { name: '白石水务', first: 'b', id: 'a' } },
  ]);
});

describe('a code that two organs have', () => {
  const organ = (more: Partial<RegisterRow> & { readonly id: string }): string =>
    registerLine({ ...rowOf({ id: more.id, name: `青禾区${more.id}` }), ...more }, REGISTER_COLUMNS);
  const told = (...organs: Parameters<typeof organ>[0][]) =>
    register(...organs.map(organ)).findings.map(({ code, facts }) => [code, facts['id'], facts['first']]);
  const credit = { credit_code: '11330211002950077U' };

  test('is told where it is the code of the organs themselves', () => {
    expect(told({ id: 'a', ...credit }, { id: 'b', ...credit })).toEqual([
      ['register-credit-twice', 'b', 'a'],
    ]);
  });

  test.each([
    ['earlier', [{ id: 'a', successor: 'b' }, { id: 'b' }]],
    ['later', [{ id: 'b' }, { id: 'a', successor: 'b' }]],
  ])('is right where one is the successor of the other, listed %s', (_, organs) => {
    expect(told(...organs.map((one) => ({ ...one, ...credit })))).toEqual([]);
  });

  test('is right where it is the code of the place of both, and told where they are elsewhere', () => {
    const place = { division_code: '330211', district: '镇海区', city: '宁波市' };
    expect(told({ id: 'a', ...place }, { id: 'b', ...place })).toEqual([]);
    expect(told({ id: 'a', ...place }, { id: 'b', ...place, district: '北仑区' })).toEqual([
      ['register-division-twice', 'b', 'a'],
    ]);
  });

  test('that cannot be one is told as such and not as shared', () => {
    const wrong = { credit_code: '113302110029500770' };
    expect(told({ id: 'a', ...wrong }, { id: 'b', ...wrong }).map(([code]) => code)).toEqual([
      'register-credit-invalid',
      'register-credit-invalid',
    ]);
  });
});

test('the line proposed for an organ reads back as that organ', () => {
  const organ = { id: slugOf('青禾区水务局,"分局"'), name: '青禾区水务局,"分局"' };
  const line = registerLine(rowOf(organ), REGISTER_COLUMNS);
  const { register: read, findings } = register(line);
  expect(findings).toEqual([]);
  expect(read.authorities[0]?.name).toBe('青禾区水务局,"分局"');
});

test('an office is found by its sound and by its initials under every name it has', () => {
  const sound = soundOf(['镇海区人社局', '宁波市镇海区人力资源和社会保障局']);
  expect(sound.pinyin).toContain('zhenhaiqurensheju');
  expect(sound.initials.split(' ')).toEqual(['zhqrsj', 'nbszhqrlzyhshbzj']);
});

test('an id made from a name is lower-case ASCII and bounded, whatever the name holds', () => {
  expect(slugOf('青禾区水务局')).toBe('qing-he-qu-shui-wu-ju');
  expect(slugOf('../../<script>')).toMatch(/^[a-z0-9-]*$/);
  expect(slugOf('局'.repeat(5000)).length).toBeLessThanOrEqual(60);
});
