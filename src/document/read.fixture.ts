import { expect } from 'vitest';
import { gridsOf, proseOf } from './grids.fixture.ts';
import { inventedGrids, inventedProse } from './invented.fixture.ts';
import { readDocument } from './read.ts';
import { spanFaults } from './spans.fixture.ts';

/** Reads a file that must be readable: its cells, its paragraphs, what was met on the way. */
export async function readBytes(bytes: Uint8Array, name = 'draft') {
  const result = await readDocument(bytes, name);
  if (!result.ok) throw new Error(`${name} refused: ${result.refusal.code}`);
  const { value } = result;
  expect(spanFaults(value)).toEqual([]);
  const codes = value.findings.map(({ code }) => code);
  return { grids: gridsOf(value.blocks), prose: proseOf(value.blocks), codes, value };
}

/** What was read is the invented report, whole and nothing else. */
export function expectWhole({ grids, prose }: Awaited<ReturnType<typeof readBytes>>): void {
  expect(grids).toEqual(inventedGrids());
  expect(prose.map((text) => text.replace(/\s/g, ''))).toEqual(inventedProse());
}
