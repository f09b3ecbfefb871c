import { refuse } from '../refusing.ts';
import { childOf, childrenOf, type Element } from './element.ts';
import type { Part, Parts } from './parts.ts';

/** One document of a package: its pages in order, and what they lean on. */
export interface Structure {
  readonly pages: readonly Part[];
  /** The templates that pages use, by id. */
  readonly templates: ReadonlyMap<string, Part>;
  /** The composite units of its resources, by id. */
  readonly units: ReadonlyMap<string, Element>;
  readonly area: Element | undefined;
  /** Annotations that hold text. */
  readonly annotations: number;
}

const MOST_PAGES = 2000;

/** The documents of a package. The root part names them, and they their pages: nothing is found by its name. */
export async function structuresOf(parts: Parts): Promise<readonly Structure[]> {
  const top = (await parts.read('/OFD.xml', '')) ?? refuse('damaged-archive');
  const roots = childrenOf(top.root, 'DocBody').flatMap((body) => childOf(body, 'DocRoot')?.text ?? []);
  if (roots.length === 0) refuse('damaged-document');
  const structures: Structure[] = [];
  for (const root of roots) {
    const document = (await parts.read(root, top.name)) ?? refuse('damaged-document');
    structures.push(await structureOf(document, parts));
  }
  return structures;
}

async function structureOf(document: Part, parts: Parts): Promise<Structure> {
  const shared = childOf(document.root, 'CommonData');
  const listed = childrenOf(childOf(document.root, 'Pages'), 'Page');
  if (listed.length > MOST_PAGES) refuse('too-complex');
  const pages: Part[] = [];
  for (const [index, { attributes }] of listed.entries()) {
    const page = await parts.read(attributes['BaseLoc'] ?? '', document.name);
    pages.push(page ?? refuse('page-missing', { page: index + 1, total: listed.length }));
  }
  const used = new Set(pages.flatMap(({ root }) => templatesOf(root)));
  const templates = new Map<string, Part>();
  for (const { attributes } of childrenOf(shared, 'TemplatePage')) {
    const id = attributes['ID'] ?? '';
    const template = used.has(id) ? await parts.read(attributes['BaseLoc'] ?? '', document.name) : null;
    if (template) templates.set(id, template);
  }
  pages.forEach(({ root }, index) => {
    if (templatesOf(root).some((id) => !templates.has(id)))
      refuse('template-missing', { page: index + 1, total: listed.length });
  });
  return {
    pages,
    templates,
    units: await unitsOf(document, pages, parts),
    area: childOf(shared, 'PageArea'),
    annotations: await annotationsOf(document, parts),
  };
}

/** The templates that a page lies on, by id. */
export function templatesOf(page: Element): readonly string[] {
  return childrenOf(page, 'Template').flatMap(({ attributes }) => attributes['TemplateID'] ?? []);
}

/** Resources that are named and absent are common; text needs none of them. */
async function unitsOf(
  document: Part,
  pages: readonly Part[],
  parts: Parts,
): Promise<ReadonlyMap<string, Element>> {
  const shared = childOf(document.root, 'CommonData');
  const named: { readonly location: string; readonly from: string }[] = [
    ...childrenOf(shared, 'PublicRes').map(({ text }) => ({ location: text, from: document.name })),
    ...childrenOf(shared, 'DocumentRes').map(({ text }) => ({ location: text, from: document.name })),
    ...pages.flatMap(({ root, name }) =>
      childrenOf(root, 'PageRes').map(({ text }) => ({ location: text, from: name })),
    ),
  ];
  const units = new Map<string, Element>();
  for (const { location, from } of named) {
    const resources = await parts.readIfGood(location, from);
    for (const list of childrenOf(resources?.root, 'CompositeGraphicUnits'))
      for (const unit of childrenOf(list, 'CompositeGraphicUnit'))
        units.set(unit.attributes['ID'] ?? '', unit);
  }
  return units;
}

async function annotationsOf(document: Part, parts: Parts): Promise<number> {
  const location = childOf(document.root, 'Annotations')?.text ?? '';
  const list = await parts.readIfGood(location, document.name);
  let count = 0;
  for (const page of childrenOf(list?.root, 'Page')) {
    const file = await parts.readIfGood(childOf(page, 'FileLoc')?.text ?? '', list?.name ?? '');
    count += childrenOf(file?.root, 'Annot').filter(holdsText).length;
  }
  return count;
}

function holdsText(element: Element): boolean {
  return element.name === 'TextCode' ? element.text.trim() !== '' : element.children.some(holdsText);
}
