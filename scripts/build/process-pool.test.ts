import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder } from './offices.fixture.ts';
import { inProcesses } from './process-pool.ts';

/** A process that doubles numbers slowly, hangs on 13, dies on 99 and fails on -1. */
const DOUBLING = `
let unit = '';
process.on('message', ({ setUp, task }) => {
  if (setUp !== undefined) { unit = setUp; return; }
  if (task === 13) for (;;);
  if (task === 99) process.exit(1);
  if (task === -1) { process.send({ fault: 'no negative numbers' }); return; }
  setTimeout(() => process.send({ answer: task * 2 + unit }), task % 3 === 0 ? 20 : 0);
});
`;

test('answers come in the order of the tasks, whoever is faster', async () => {
  const tasks = Array.from({ length: 12 }, (_, index) => index);
  expect(await doubled(tasks)).toEqual(tasks.map((task) => `${String(task * 2)}件`));
});

test('a task that hangs or kills its process is answered for, and the others go on', async () => {
  expect(await doubled([1, 13, 2, 99, 3, 4])).toEqual(['2件', 'slow 13', '4件', 'slow 99', '6件', '8件']);
});

test('a fault in the work ends it with its reason', async () => {
  await expect(doubled([1, -1, 2])).rejects.toThrow('no negative numbers');
});

async function doubled(tasks: readonly number[]): Promise<string[]> {
  const module = join(emptyFolder(), 'doubling.mjs');
  writeFileSync(module, DOUBLING);
  const answers: string[] = [];
  const pool = {
    module: pathToFileURL(module),
    setUp: '件',
    processes: 2,
    seconds: 2,
    onSlow: (task: number) => `slow ${String(task)}`,
  };
  await inProcesses<number, string>(tasks, pool, (answer) => answers.push(answer));
  return answers;
}
