import { expect, test } from 'vitest';
import { rowOf } from './columns.ts';
import { registerFromCsv } from './register.ts';
import { withRows } from './write.ts';

const organ = rowOf({ id: 'b', name: '霜汀区司法局', formerIds: ['shuang-ting'] });

test('what stands in a register stays to the character; columns, separator and line ends are its own', () => {
  const csv = 'name;id\r\n"甲\r\n局";a\r\n';
  const after = withRows(csv, [organ]);
  expect(after).toBe('name;id;former_ids\r\n"甲\r\n局";a;\r\n霜汀区司法局;b;shuang-ting\r\n');
});

test('a register without a last line end is given one, and nothing is added that is not needed', () => {
  expect(withRows('id,name\na,甲局', [rowOf({ id: 'b', name: '乙,局' })])).toBe(
    'id,name\na,甲局\nb,"乙,局"\n',
  );
});

test('a new register begins with its heading', () => {
  const { register, findings } = registerFromCsv(withRows('', [organ]));
  expect(findings).toEqual([]);
  expect(register.authorities).toMatchObject([{ id: 'b', formerIds: ['shuang-ting'] }]);
});
