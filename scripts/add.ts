import './inspect/quiet-stdout.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileFor, idFor } from './add/proposal.ts';
import { shelfAt } from './add/shelf.ts';
import { checkGuarded } from './build/check-guarded.ts';
import { openFile } from './build/open-file.ts';
import { printable } from './build/ledger/printable.ts';
import { tellList } from '../src/finding/register-sentences.ts';
import { namesPlace } from '../src/report/identify/organ-name.ts';
import { openReader } from './build/pool/workers.ts';
import { prettyReport, prettySummary } from './inspect/pretty.ts';
import { whereIs } from './inspect/typed-path.ts';
import { askerFor } from './register/asking.ts';
import { guessRow } from './register/guess.ts';
import { withOrgans, writeRegister } from './register/register-file.ts';
import type { Register } from '../src/catalogue/authorities.ts';
import type { Report } from '../src/report/report.ts';

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
const asked = askerFor(yes);
const reader = openReader();

if (files.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 1;
}
for (const file of files) if (!(await add(file))) process.exitCode = 1;
reader.close();
await asked.close();

/** Adds one file; false where it was not understood, not agreed to, or could not be put in. */
async function add(file: string): Promise<boolean> {
  const path = whereIs(file);
  const opened = openFile(path);
  const register = shelf.register();
  if (!opened.ok) return refused(file, opened);
  const understood = await reader.read(path, register);
  if (!understood.ok) return refused(file, understood);
  const sourced = understood.value;
  const { results } = checkGuarded(sourced, { ownSeries: [], sameYear: [], register });
  const shown = { ok: true, value: { sourced, results } } as const;
  say(prettySummary(file, shown));
  if (!yes && (await asked.agreed('列出全部读到的数据 List everything that was read')))
    say(prettyReport(file, shown));
  const { report } = sourced;
  const same = shelf.sameAs(opened.value);
  if (same !== null) {
    say(`  已经有了：data/reports/${printable(same)} 与它内容相同。Already there with the same bytes.`);
    await registered(report, register);
    return true;
  }
  const name = fileFor(report, register, shelf.isTaken);
  if (name === null) {
    say('  看不出机关或年度，没有放入。Organ or year could not be told; not added.\n');
    return false;
  }
  if (!(await asked.agreed(`放入 Copy to data/reports/${name}`))) return false;
  shelf.put(path, name);
  say(`  已放入 Copied: data/reports/${name}`);
  await registered(report, register);
  return true;
}

/** Offers a line for an organ that the register does not have. */
async function registered({ authority, authorityName }: Report, register: Register): Promise<void> {
  if (authority !== null || authorityName === null) return;
  if (register.shared.has(authorityName) || !namesPlace(authorityName)) {
    say(
      '  这个名称不止一个机关能用，名册没有加行。More than one organ may go by this name; no line was added.',
    );
    return;
  }
  say('  机关不在名册里，提议加这一行：The organ is not in the register; this line is proposed:');
  const row = await asked.reviewed(
    guessRow({ id: idFor(authorityName, register), name: authorityName }, register),
  );
  if (row === null || row === 'stop') return;
  const { text, faults, isUsable } = withOrgans(data, [row]);
  for (const { code, facts } of faults)
    say(`  - ${printable(tellList({ code, facts }, 'zh'))} ${printable(tellList({ code, facts }, 'en'))}`);
  if (!isUsable) return;
  writeRegister(data, text);
  say('  名册已加一行，请再看一遍。A line was added to the register; please look it over.');
}

function refused(file: string, result: Parameters<typeof prettyReport>[1] & { readonly ok: false }): boolean {
  say(prettyReport(file, result));
  return false;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
