import { expect, test } from 'vitest';
import { misformed, OURS } from './order.fixture.ts';
import { book, deck } from './small-files.fixture.ts';
import { treeOf, withinOf } from './tree.fixture.ts';

test('no two neighbours of an element we write may change places unseen', () => {
  const parts = { ...deck, ...book };
  const ours = Object.keys(parts).filter((name) => OURS.test(name));
  const parents = ours.flatMap((name) => {
    const root = treeOf(parts, name);
    return [{ name: '', children: [root] }, ...withinOf(root)];
  });
  const swaps = parents.flatMap((parent) =>
    parent.children.flatMap((node) =>
      node.children.slice(1).flatMap((second, at) => {
        const first = node.children[at];
        if (!first || first.name === second.name || isFree(node.name, first.name)) return [];
        const children = [...node.children];
        children.splice(at, 2, second, first);
        return [{ node: { ...node, children }, parent: parent.name }];
      }),
    ),
  );
  expect(swaps.length).toBeGreaterThan(100);
  expect(swaps.filter(({ node, parent }) => misformed(node, parent).length === 0)).toEqual([]);
});

/** Where the standard leaves the order open: the marks of a font, the axes of a chart. */
function isFree(parent: string, first: string): boolean {
  return parent === 'x:font' || (parent === 'c:plotArea' && first.endsWith('Ax'));
}
