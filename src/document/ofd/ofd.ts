import type { Archive } from '../archive.ts';
import type { ReadText } from '../document.ts';
import type { DrawnPage } from '../page/drawn.ts';
import { takeRules } from '../page/rules.ts';
import { readPages } from '../page/read-pages.ts';
import { draw, type Drawing } from './draw.ts';
import { childOf, childrenOf, type Element, numbersIn } from './element.ts';
import { type Part, partsOf } from './parts.ts';
import { type Structure, structuresOf, templatesOf } from './structure.ts';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** Reads a document in the state's fixed-layout format (GB/T 33190): what its pages and their templates draw. */
export async function readOfd(archive: Archive): Promise<ReadText> {
  const structures = await structuresOf(partsOf(archive));
  const spent = { objects: 0 };
  const pages = structures.flatMap((structure) =>
    structure.pages.map((page) => drawnPage(page, structure, spent)),
  );
  const read = readPages(pages);
  const annotations = structures.reduce((sum, structure) => sum + structure.annotations, 0);
  if (annotations === 0) return read;
  const facts = { annotations };
  return {
    ...read,
    findings: [...read.findings, { code: 'annotations-left-out', severity: 'note', spans: [], facts }],
  };
}

/** A page over the templates it names. A template in a template has no force. */
function drawnPage(
  { root }: Part,
  { templates, units, area }: Structure,
  spent: Drawing['spent'],
): DrawnPage {
  const under = templatesOf(root).flatMap((id) => templates.get(id)?.root ?? []);
  const boxes = [root, ...under].map((element) => childOf(element, 'Area')).concat(area);
  const [x = 0, y = 0, width = 210, height = 297] = boxes.flatMap((box) => boxOf(box) ?? [])[0] ?? [];
  const drawing: Drawing = { letters: [], rules: takeRules(), pictures: 0, pale: 0, spent };
  for (const element of [...under, root])
    for (const content of childrenOf(element, 'Content'))
      draw(content, [POINTS, 0, 0, POINTS, -x * POINTS, -y * POINTS], drawing, (id) => units.get(id));
  return {
    letters: drawing.letters,
    rules: drawing.rules.rules,
    width: width * POINTS,
    height: height * POINTS,
    pictured: drawing.pictures > 0,
    pale: drawing.pale,
  };
}

function boxOf(area: Element | undefined): readonly (readonly number[])[] {
  const box = numbersIn(childOf(area, 'PhysicalBox')?.text, 4);
  return box && (box[2] ?? 0) > 0 && (box[3] ?? 0) > 0 ? [box] : [];
}
