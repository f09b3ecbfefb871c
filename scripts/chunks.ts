/** What the bundler tells of a module. */
interface Known {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Graph {
  getModuleInfo(module: string): Known | null;
}

/** Its index joins every part to every module of it; who takes what by name the bundler itself knows. */
const BY_NAME = /\/node_modules\/d3/;

/** Parts of the first view: the entry, the page of a chart, and every way to draw one of few offices. */
const FIRST_VIEW = /\/(?:index\.html|src\/ui\/compare\/page\.ts|src\/chart\/shapes\/(?!heat|funnel)\w+\.ts)$/;

/**
 * One file for what the first view needs on every page, or shares with other parts, in place of a crumb for every set
 * of parts that share something. What only one part uses stays with it.
 */
export function coreOrOwn(module: string, graph: Graph): string | null {
  if (BY_NAME.test(module)) return null;
  const parts = partsUsing(module, graph);
  const first = parts.filter((part) => FIRST_VIEW.test(part));
  const everywhere = parts.some((part) => graph.getModuleInfo(part)?.isEntry);
  return first.length > 0 && (everywhere || parts.length > 1) ? 'core' : null;
}

/** The entry, and modules fetched on demand, that cannot do without a module. */
function partsUsing(module: string, graph: Graph, seen = new Set<string>()): string[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const known = graph.getModuleInfo(module);
  if (!known) return [];
  const above = known.importers.flatMap((importer) => partsUsing(importer, graph, seen));
  return known.isEntry || known.dynamicImporters.length > 0 ? [module, ...above] : above;
}
