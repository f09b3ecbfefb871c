import { relationsOf, treeOf, withinOf, type Parts, type XmlNode } from './tree.fixture.ts';

/** Ids of masters and layouts begin here, those of slides end here (ST_SlideMasterId, ST_SlideId). */
const MASTERS_FROM = 2_147_483_648;
const SLIDES_FROM = 256;

/** Ids given twice or out of their range, and masters that share a theme or have none. */
export function idFaults(parts: Parts): string[] {
  const pages = Object.keys(parts)
    .filter((name) => /^(?:ppt|xl)\/.*\.xml$/.test(name))
    .map((name) => ({ name, nodes: withinOf(treeOf(parts, name)) }));
  const all = pages.flatMap(({ nodes }) => nodes);
  const masters = idsOf(all, 'p:sldMasterId', 'p:sldLayoutId');
  const slides = idsOf(all, 'p:sldId');
  return [
    ...repeated(masters).map((id) => `master or layout id ${id} twice`),
    ...masters.filter((id) => Number(id) < MASTERS_FROM).map((id) => `master or layout id ${id} too low`),
    ...repeated(slides).map((id) => `slide id ${id} twice`),
    ...slides
      .filter((id) => Number(id) < SLIDES_FROM || Number(id) >= MASTERS_FROM)
      .map((id) => `slide id ${id} out of range`),
    ...repeated(
      all.flatMap((node) => (node.name === 'x:sheet' ? [node.attributes['sheetId'] ?? ''] : [])),
    ).map((id) => `sheet id ${id} twice`),
    ...pages.flatMap(({ name, nodes }) =>
      repeated(nodes.flatMap((node) => (node.name === 'p:cNvPr' ? [node.attributes['id'] ?? ''] : []))).map(
        (id) => `${name}: shape id ${id} twice`,
      ),
    ),
    ...themeFaults(parts),
  ];
}

function idsOf(nodes: readonly XmlNode[], ...names: string[]): string[] {
  return nodes.flatMap((node) => (names.includes(node.name) ? [node.attributes['id'] ?? ''] : []));
}

function themeFaults(parts: Parts): string[] {
  const masters = Object.keys(parts).filter((name) => /^ppt\/[a-z]+Masters\/[^/]*\.xml$/.test(name));
  const themes = masters.map((name) => ({
    name,
    themes: relationsOf(parts, name).flatMap(({ kind, part }) => (kind === 'theme' && part ? [part] : [])),
  }));
  return [
    ...themes
      .filter((one) => one.themes.length !== 1)
      .map((one) => `${one.name}: ${String(one.themes.length)} themes`),
    ...repeated(themes.flatMap((one) => one.themes)).map((theme) => `masters share ${theme}`),
  ];
}

/** What stands in a list more than once, named once. */
export function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
