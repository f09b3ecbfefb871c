import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder } from '../offices.fixture.ts';
import { openPool } from './process-pool.ts';

/** A process that doubles numbers slowly, hangs on 13, dies on 99, on 50 unless it is fresh, and fails on -1. */
const DOUBLING = `
let unit = '';
let worked = false;
process.on('message', ({ setUp, task }) => {
  if (setUp !== undefined) { unit = setUp; process.send({ ready: true }); return; }
  if (task === 13) for (;;);
  if (task === 99 || (task === 50 && worked)) process.exit(1);
  worked = true;
  if (task === -1) { process.send({ fault: 'no negative numbers' }); return; }
  setTimeout(() => process.send({ answer: task * 2 + unit }), task % 3 === 0 ? 20 : 0);
});
`;

test('answers come in the order of the tasks, whoever is faster', async () => {
  const tasks = Array.from({ length: 12 }, (_, index) => index);
  expect(await doubled(tasks)).toEqual(tasks.map((task) => `${String(task * 2)}件`));
});

test('a task that hangs or kills its process is answered for, and the others go on', async () => {
  expect(await doubled([1, 13, 2, 99, 3, 4])).toEqual(['2件', 'slow 13', '4件', 'died 99', '6件', '8件']);
});

test('what a process could not do after other work is tried once in a fresh one', async () => {
  expect(await doubled([1, 2, 3, 50, 4, 50])).toEqual(['2件', '4件', '6件', '100件', '8件', '100件']);
});

test('a fault in the work ends it with its reason', async () => {
  await expect(doubled([1, -1, 2])).rejects.toThrow('no negative numbers');
});

test('the processes can be set up again for other work', async () => {
  const pool = openPool(doubling(), 2);
  const answers: string[] = [];
  const shift = (setUp: string): Promise<void> =>
    pool.work({
      setUp,
      tasks: [1, 2],
      seconds: 10,
      onLost: String,
      take: (answer: string) => answers.push(answer),
    });
  await shift('件');
  await shift('条');
  pool.close();
  expect(answers).toEqual(['2件', '4件', '2条', '4条']);
});

test('a module that does not start ends the work with its reason', async () => {
  const pool = openPool(moduleOf('process.exit(1);'), 1);
  const working = pool.work({ setUp: '', tasks: [1], seconds: 10, onLost: String, take: () => undefined });
  await expect(working).rejects.toThrow('could not start');
});

async function doubled(tasks: readonly number[]): Promise<string[]> {
  const answers: string[] = [];
  const pool = openPool(doubling(), 2);
  try {
    await pool.work({
      setUp: '件',
      tasks,
      seconds: 2,
      onLost: (task, how) => `${how} ${String(task)}`,
      take: (answer: string) => answers.push(answer),
    });
  } finally {
    pool.close();
  }
  return answers;
}

function doubling(): URL {
  return moduleOf(DOUBLING);
}

function moduleOf(source: string): URL {
  const module = join(emptyFolder(), 'module.mjs');
  writeFileSync(module, source);
  return pathToFileURL(module);
}
