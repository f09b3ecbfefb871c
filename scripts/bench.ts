import './inspect/quiet-stdout.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { readDocument } from '../src/document/read.ts';
import { checkReport } from '../src/rules/check.ts';
import { recogniseReport } from '../src/report/recognise.ts';
import { costOfPages, type RenderPage } from './bench/pages.ts';
import { manyReports, samplesIn, type Samples } from './bench/samples.ts';
import { medians } from './bench/stopwatch.ts';
import { buildSiteData } from './build/build-site-data.ts';
import { readRegister } from './build/read-register.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = join(root, 'data', 'reports');
const { register } = readRegister(join(root, 'data'));
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
const manyAt = process.argv.indexOf('--build');
const many = manyAt < 0 ? 0 : Number(process.argv[manyAt + 1] ?? 400);

// Absolute times hold on no other machine: what counts are the ratios of one run.
try {
  print('每份文件 per document (毫秒 ms, 中位数 median)');
  for (const samples of samplesIn(folder, shipped)) await measureFormat(samples);
  await measurePages();
  if (many > 0) await measureBuild(many);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One format: reading alone, and reading, recognising and checking; text and docx against what others do. */
async function measureFormat({ kind, paths }: Samples): Promise<void> {
  const each = async (work: (bytes: Uint8Array) => unknown): Promise<void> => {
    for (const path of paths) await work(new Uint8Array(readFileSync(path)));
  };
  const rivals: Record<string, () => Promise<void>> = {
    text: () => each(splitNaively),
    docx: () => each((bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) })),
  };
  const rival = rivals[kind];
  const times = await medians(
    [
      { name: 'read', run: () => each((bytes) => readDocument(bytes, kind)) },
      { name: 'all', run: () => each(understandAndCheck) },
      ...(rival ? [{ name: 'rival', run: rival }] : []),
    ],
    kind === 'pdf' ? 15 : 60,
  );
  const per = (name: string): number => (times.get(name) ?? Number.NaN) / paths.length;
  const compared = { text: '仅读取并切分 reading and splitting', docx: 'mammoth' }[kind];
  print(
    `  ${kind.padEnd(5)} 读取 read ${per('read').toFixed(2)} · 读取、识别、核对 all ${per('all').toFixed(2)} · ` +
      `${(1000 / per('all')).toFixed(0)} 份/秒 per second` +
      (compared
        ? ` · ${compared} ${per('rival').toFixed(3)} → read ×${ratio(per('read'), per('rival'))}, all ×${ratio(per('all'), per('rival'))}`
        : ''),
  );
}

async function understandAndCheck(bytes: Uint8Array): Promise<void> {
  const read = await readDocument(bytes, 'bench');
  if (!read.ok) throw new Error(read.refusal.code);
  const recognised = recogniseReport(read.value, register);
  if (!recognised.ok) throw new Error(recognised.refusal.code);
  checkReport({ report: recognised.value, document: read.value }, { ownSeries: [], sameYear: [], register });
}

/** The least anybody could do with a text report: decode it and cut it into lines, cells and numbers. */
function splitNaively(bytes: Uint8Array): number {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines.map((line) => line.split(/\t/).map((cell) => /\d+(?:\.\d+)?/.exec(cell)?.[0] ?? '')).length;
}

/** CPU of a prerendered page among 300 and among 2,100 reports, on the page renderer that the last build left. */
async function measurePages(): Promise<void> {
  const renderer = join(root, '.cache/render/render.js');
  if (!existsSync(renderer)) {
    print('预渲染 prerendering: 先运行 npm run build · run npm run build first');
    return;
  }
  const { renderPage } = (await import(pathToFileURL(renderer).href)) as { renderPage: RenderPage };
  const few = await costOfPages(join(folder, 'few'), 43, renderPage);
  const more = await costOfPages(join(folder, 'more'), 300, renderPage);
  print(
    `预渲染 prerendering, CPU 毫秒 ms 一页 a page: ${String(few.reports)} 份 reports ${few.perPage.toFixed(1)} · ` +
      `${String(more.reports)} 份 reports ${more.perPage.toFixed(1)} = ×${ratio(more.perPage, few.perPage)}`,
  );
}

/** A whole build by one process and by all, and once more with nothing changed. */
async function measureBuild(count: number): Promise<void> {
  const input = join(folder, 'data');
  manyReports(input, count);
  const timed = async (processes: number, cache: string): Promise<number> => {
    const start = performance.now();
    await buildSiteData({ input, output: join(folder, 'out'), cache: join(folder, cache), processes });
    return (performance.now() - start) / 1000;
  };
  const all = availableParallelism();
  const one = await timed(1, 'cache-one');
  const together = await timed(all, 'cache-all');
  const again = await timed(all, 'cache-all');
  print(
    `构建 build of ${String(count)}: 1 个进程 process ${one.toFixed(1)} s · ${String(all)} 个 processes ${together.toFixed(1)} s`,
  );
  print(
    `  ×${ratio(one, together)} 快 faster · 无变化重建 again, nothing changed ${again.toFixed(1)} s = ×${ratio(again, together)}`,
  );
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(a / b < 10 ? 2 : 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
