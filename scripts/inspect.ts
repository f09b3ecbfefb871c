import './inspect/quiet-stdout.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tell } from '../src/finding/sentences.ts';
import { checkGuarded } from './build/check-guarded.ts';
import { openReader } from './build/pool/workers.ts';
import { readRegister } from './build/read-register.ts';
import { inspectLine } from './inspect/line.ts';
import { prettyReport } from './inspect/pretty.ts';
import { whereIs } from './inspect/typed-path.ts';

const USAGE = `用法 Usage: npm run --silent inspect -- [--pretty] FILE…
  每个文件在标准输出上占一行 JSON，次序不变；--pretty 给人看。
  One JSON object a line on stdout, in the order given; --pretty is for people.
`;

const words = process.argv.slice(2);
const pretty = words.includes('--pretty');
// Nothing else is an option: a file may be called anything.
const files = words.filter((word) => word !== '--pretty' && word !== '--');
const data = join(fileURLToPath(new URL('..', import.meta.url)), 'data');
const { register } = readRegister(data);

const reader = openReader();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `inspect … | head` closes the pipe early; that is no failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
if (files.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 1;
}
for (const file of files) {
  const result = await inspect(file);
  if (!result.ok) process.exitCode = 1;
  const answer = pretty ? prettyReport(file, result) : JSON.stringify(inspectLine(file, result));
  if (!process.stdout.write(`${answer}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
reader.close();

async function inspect(file: string): Promise<Parameters<typeof inspectLine>[1]> {
  const understood = await reader.read(whereIs(file), register);
  if (!understood.ok) return understood;
  const { results, fault } = checkGuarded(understood.value, { ownSeries: [], sameYear: [], register });
  if (fault) {
    process.exitCode = 1;
    process.stderr.write(`${file}: ${tell(fault, 'zh')} ${tell(fault, 'en')}\n`);
  }
  return { ok: true, value: { sourced: understood.value, results } };
}
