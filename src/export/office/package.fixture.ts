import { unzipSync } from 'fflate';
import { idFaults, repeated } from './ids.fixture.ts';
import { orderFaults } from './order.fixture.ts';
import { relationsOf, relationsPart, treeOf, withinOf, type Parts } from './tree.fixture.ts';

const TYPES = '[Content_Types].xml';
/** Formats whose every part names its own type: the general one says nothing. */
const GENERAL = ['application/xml', 'text/xml'];

/**
 * What an Office application may refuse in a package, one sentence each; none for a sound one. Embedded workbooks are
 * looked at too. After ISO/IEC 29500-2 (parts, types, relationships) and -1 (ids, forms of elements).
 */
export function packageFaults(parts: Parts): string[] {
  const faults = [...typeFaults(parts), ...relationFaults(parts), ...idFaults(parts), ...orderFaults(parts)];
  const embedded = Object.entries(parts).filter(([name]) => name.endsWith('.xlsx'));
  return [
    ...faults,
    ...embedded.flatMap(([name, bytes]) =>
      packageFaults(unzipSync(bytes)).map((fault) => `${name} > ${fault}`),
    ),
  ];
}

function typeFaults(parts: Parts): string[] {
  const types = treeOf(parts, TYPES).children;
  const defaults = new Map(
    types.flatMap(({ name, attributes }) =>
      name === 'Default'
        ? [[(attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? ''] as const]
        : [],
    ),
  );
  const overrides = types.flatMap(({ name, attributes }) =>
    name === 'Override' ? [(attributes['PartName'] ?? '').slice(1)] : [],
  );
  const untyped = Object.keys(parts).filter((name) => {
    if (name === TYPES || overrides.includes(name)) return false;
    const type = defaults.get((name.split('.').at(-1) ?? '').toLowerCase());
    return type === undefined || GENERAL.includes(type);
  });
  return [
    ...untyped.map((name) => `no content type: ${name}`),
    ...overrides.filter((name) => !(name in parts)).map((name) => `content type without part: ${name}`),
    ...repeated(overrides).map((name) => `content type twice: ${name}`),
  ];
}

function relationFaults(parts: Parts): string[] {
  const names = Object.keys(parts).filter((name) => name !== TYPES);
  const reached = reachedFrom(parts);
  return names.flatMap((name) => {
    if (!name.endsWith('.rels'))
      return [...(reached.has(name) ? [] : [`nothing leads to ${name}`]), ...linkFaults(parts, name)];
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const relations = relationsOf(parts, source);
    return [
      ...(source === '' || source in parts ? [] : [`${name}: relationships of no part`]),
      ...relations.flatMap(({ id, part }) =>
        part === null || part in parts ? [] : [`${name}: ${id} leads to no part`],
      ),
      ...repeated(relations.map(({ id }) => id)).map((id) => `${name}: id ${id} twice`),
    ];
  });
}

/** The parts an application finds when it begins at the package and follows relationships. */
function reachedFrom(parts: Parts): Set<string> {
  const reached = new Set<string>();
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop())
    for (const { part } of relationsOf(parts, source))
      if (part !== null && !reached.has(part)) {
        reached.add(part);
        open.push(part);
      }
  return reached;
}

/** Attributes such as `r:id` that name no relationship of their part. */
function linkFaults(parts: Parts, part: string): string[] {
  if (!part.endsWith('.xml')) return [];
  const ids = relationsOf(parts, part).map(({ id }) => id);
  return withinOf(treeOf(parts, part)).flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) =>
      key.startsWith('r:') && !ids.includes(value)
        ? [`${part}: ${name} names ${value}, which ${relationsPart(part)} lacks`]
        : [],
    ),
  );
}
