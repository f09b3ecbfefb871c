import type { DisputeGroup } from '../../../catalogue/form.ts';
import { CAPTIONS } from '../../../catalogue/rows.ts';
import { RESULTS } from '../../../catalogue/splits.ts';
import { columnHead, figureCell, type HeadCell, type PrintedRow, type PrintedTable } from './printed.ts';

/** Table 四 as printed: three groups of five results over one row of figures. */
export function printDisputes(groups: readonly DisputeGroup[]): PrintedTable {
  const top: HeadCell[] = [];
  const second: HeadCell[] = [];
  for (const group of groups) {
    const { parent } = group;
    if (!parent) {
      top.push(columnHead(groupId(group), group, RESULTS.length, 2));
      continue;
    }
    const children = groups.filter((other) => other.parent?.zh === parent.zh);
    if (children[0] === group)
      top.push(columnHead(parentId(group), parent, RESULTS.length * children.length));
    second.push(columnHead(groupId(group), group, RESULTS.length));
  }
  const third = groups.flatMap((group) =>
    RESULTS.map((result) => columnHead(`${groupId(group)}-${result.id}`, result)),
  );
  return {
    id: 'disputes',
    caption: CAPTIONS.disputes,
    columns: groups.length * RESULTS.length,
    groups: [
      { head: true, rows: [top, second, third] },
      { head: false, rows: [groups.flatMap(figuresOf)] },
    ],
  };
}

function figuresOf(group: DisputeGroup): PrintedRow {
  const above = [...(group.parent ? [parentId(group)] : []), groupId(group)];
  return RESULTS.map(({ id }) =>
    figureCell(`${group.indicator}.${id}`, [...above, `${groupId(group)}-${id}`]),
  );
}

const groupId = (group: DisputeGroup): string => `t4-${group.indicator}`;
/** The groups of one parent share the first word of their indicator: litigation-direct, litigation-after-review. */
const parentId = (group: DisputeGroup): string => `t4-all-${group.indicator.split('-')[0] ?? ''}`;
