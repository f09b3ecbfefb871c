import type { OrRefusal } from '../finding/finding.ts';
import type { Dataset } from './dataset.ts';
import { indexShape, reportFileShape, shardShape } from './file-shapes.ts';
import type { ReportFile } from './report-file.ts';
import type { IndexFile } from './wire-index.ts';
import { datasetOf, type ShardFile } from './wire.ts';

/**
 * Fetches the dataset from the folder `base` (`data/`): the index, then the shards of the years asked, all years by
 * default. Refused, never thrown: `load-failed` (no answer), `load-missing` (no such file), `load-damaged` (not the
 * file expected), `load-mixed` (index and shards of two versions, while the site is being replaced).
 */
export async function loadDataset(base: string, years?: readonly number[]): Promise<OrRefusal<Dataset>> {
  const index = await fetchJson(base + 'index.json', isIndex);
  if (!index.ok) return index;
  const wanted = index.value.years.filter((year) => !years || years.includes(year));
  const shards: ShardFile[] = [];
  for (const shard of await Promise.all(
    wanted.map((year) => fetchJson(`${base}${String(year)}.json`, isShard)),
  )) {
    if (!shard.ok) return shard;
    if (shard.value.version !== index.value.version)
      return refuse('load-mixed', `${base}${String(shard.value.year)}.json`);
    shards.push(shard.value);
  }
  return { ok: true, value: datasetOf(index.value, shards) };
}

/** Fetches one report with its text and results. `id` is a report's id; anything else is simply missing. */
export function loadReportFile(base: string, id: string): Promise<OrRefusal<ReportFile>> {
  return fetchJson(`${base}reports/${encodeURIComponent(id)}.json`, isReportFile);
}

async function fetchJson<T>(
  address: string,
  isExpected: (content: unknown) => content is T,
): Promise<OrRefusal<T>> {
  try {
    const response = await fetch(address);
    if (!response.ok) return refuse(response.status === 404 ? 'load-missing' : 'load-failed', address);
    const content: unknown = JSON.parse(await response.text());
    return isExpected(content) ? { ok: true, value: content } : refuse('load-damaged', address);
  } catch (error) {
    return refuse(error instanceof SyntaxError ? 'load-damaged' : 'load-failed', address);
  }
}

function refuse(
  code: string,
  address: string,
): { ok: false; refusal: { code: string; facts: { address: string } } } {
  return { ok: false, refusal: { code, facts: { address } } };
}

function isIndex(content: unknown): content is IndexFile {
  return indexShape(content);
}

function isShard(content: unknown): content is ShardFile {
  return shardShape(content);
}

function isReportFile(content: unknown): content is ReportFile {
  return reportFileShape(content);
}
