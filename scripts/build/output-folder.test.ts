import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from './offices.fixture.ts';
import { replaceFolder } from './output-folder.ts';

test('the new folder takes the place of the old one whole', async () => {
  const { parent, folder } = withOld();
  await replaceFolder(folder, (fresh) => Promise.resolve(writeFileSync(join(fresh, 'new.txt'), 'new')));
  expect(readdirSync(folder)).toEqual(['new.txt']);
  expect(readdirSync(parent)).toEqual(['data']);
});

test('when writing fails, the old folder stays and nothing is left behind', async () => {
  const { parent, folder } = withOld();
  const failing = replaceFolder(folder, (fresh) => {
    writeFileSync(join(fresh, 'half.txt'), 'half');
    return Promise.reject(new Error('the disk is full'));
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('old');
  expect(readdirSync(parent)).toEqual(['data']);
});

test('what a build that was killed has left is cleared, and its old output comes back', async () => {
  const { parent, folder } = withOld();
  const gone = 4_194_303;
  mkdirSync(join(parent, `.data-new-${String(gone)}`));
  mkdirSync(join(parent, `.data-old-${String(gone)}`));
  await replaceFolder(folder, () => Promise.resolve());
  expect(readdirSync(parent)).toEqual(['data']);

  const lost = emptyFolder();
  mkdirSync(join(lost, `.data-old-${String(gone)}`));
  writeFileSync(join(lost, `.data-old-${String(gone)}`, 'old.txt'), 'old');
  await expect(replaceFolder(join(lost, 'data'), () => Promise.reject(new Error('again')))).rejects.toThrow(
    'again',
  );
  expect(existsSync(join(lost, 'data', 'old.txt'))).toBe(true);
});

function withOld(): { parent: string; folder: string } {
  const parent = emptyFolder();
  const folder = join(parent, 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.txt'), 'old');
  return { parent, folder };
}
