import './inspect/quiet-stdout.ts';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { proposalFor } from './add/proposal.ts';
import { shelfAt } from './add/shelf.ts';
import { checkGuarded } from './build/check-guarded.ts';
import { openFile } from './build/open-file.ts';
import { printable } from './build/ledger/printable.ts';
import { understand } from '../src/report/understand.ts';
import { prettyReport } from './inspect/pretty.ts';
import { whereIs } from './inspect/typed-path.ts';

const USAGE = `用法 Usage: npm run add -- [--yes] FILE…
  先显示读懂了什么，再询问是否放进 data/reports；--yes 不再询问。从不覆盖已有文件。
  Shows what was understood, then asks before copying into data/reports; --yes does not ask. Never overwrites.
`;

const words = process.argv.slice(2);
const yes = words.includes('--yes');
const folderAt = words.indexOf('--data');
const data =
  folderAt < 0 ? join(fileURLToPath(new URL('..', import.meta.url)), 'data') : (words[folderAt + 1] ?? '');
const files = words.filter(
  (word, at) => word !== '--yes' && (folderAt < 0 || (at !== folderAt && at !== folderAt + 1)),
);
const shelf = shelfAt(data);
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

if (files.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 1;
}
for (const file of files) if (!(await add(file))) process.exitCode = 1;
await answers.return?.();

/** Adds one file; false where it was not understood, not agreed to, or could not be put in. */
async function add(file: string): Promise<boolean> {
  const path = whereIs(file);
  const opened = openFile(path);
  const register = shelf.register();
  if (!opened.ok) return refused(file, opened);
  const understood = await understand(opened.value, basename(file), register);
  if (!understood.ok) return refused(file, understood);
  const sourced = understood.value;
  const { results } = checkGuarded(sourced, { ownSeries: [], sameYear: [], register });
  say(prettyReport(file, { ok: true, value: { sourced, results } }));
  const same = shelf.sameAs(opened.value);
  if (same !== null) {
    say(`  已经有了：data/reports/${printable(same)} 与它内容相同。Already there with the same bytes.\n`);
    return true;
  }
  const proposal = proposalFor(sourced.report, register, shelf.isTaken);
  if (!proposal) {
    say('  看不出机关或年度，没有放入。Organ or year could not be told; not added.\n');
    return false;
  }
  if (!(await agreed(`放入 Copy to data/reports/${proposal.file}`))) return false;
  shelf.put(path, proposal.file);
  say(`  已放入 Copied: data/reports/${proposal.file}`);
  if (
    proposal.line !== null &&
    (await agreed(`名册加一行 Add to data/authorities.csv: ${printable(proposal.line)}`))
  ) {
    shelf.enter(proposal.line);
    say(
      '  名册已加一行，请补全简称、英文名、层级和类别。Added; please fill in label, English name, level and kind.',
    );
  }
  return true;
}

async function agreed(question: string): Promise<boolean> {
  if (yes) return true;
  process.stderr.write(`  ${question}？[y/N] `);
  const { value, done } = await answers.next();
  // Where the input ends, nobody has agreed.
  if (done) return false;
  return /^(?:y|yes|是|好)$/i.test(value.trim());
}

function refused(file: string, result: Parameters<typeof prettyReport>[1] & { readonly ok: false }): boolean {
  say(prettyReport(file, result));
  return false;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
