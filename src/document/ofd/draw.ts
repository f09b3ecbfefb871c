import type { DrawnLetter } from '../page/drawn.ts';
import { type Matrix, multiply } from '../page/matrix.ts';
import { type RuleTaker } from '../page/rules.ts';
import { refuse } from '../refusing.ts';
import { childOf, childrenOf, type Element, numbersIn } from './element.ts';
import { pathsIn } from './paths.ts';
import { lettersOf, numberOr } from './text.ts';

/** What is gathered from the objects of a page and its templates. */
export interface Drawing {
  readonly letters: DrawnLetter[];
  readonly rules: RuleTaker;
  pictures: number;
  /** Letters too pale to be text. */
  pale: number;
  /** Objects looked at, of the whole document. */
  readonly spent: { objects: number };
}

const MOST_OBJECTS = 300_000;
const MOST_LETTERS = 60_000;
const DEEPEST = 30;
/** Of 255: below it an object is as pale as a watermark. */
const PALE = 110;

/** Draws the objects of a container: a layer, a block, the content of a composite unit. */
export function draw(
  container: Element | undefined,
  matrix: Matrix,
  drawing: Drawing,
  unitOf: (id: string) => Element | undefined,
  depth = 0,
): void {
  if (depth > DEEPEST) refuse('nested-too-deep');
  for (const object of container?.children ?? []) {
    drawing.spent.objects += 1;
    if (drawing.spent.objects > MOST_OBJECTS) refuse('too-complex');
    if (/^(?:false|0)$/i.test(object.attributes['Visible']?.trim() ?? '')) continue;
    const alpha = numberOr(object.attributes['Alpha'], 255);
    if (alpha <= 0) continue;
    if (object.name === 'Layer' || object.name === 'PageBlock') {
      draw(object, matrix, drawing, unitOf, depth + 1);
      continue;
    }
    const own = multiply(matrix, ownMatrix(object));
    if (object.name === 'TextObject') write(object, own, alpha, drawing);
    else if (object.name === 'PathObject') rule(object, own, drawing);
    else if (object.name === 'ImageObject') drawing.pictures += 1;
    else if (object.name === 'CompositeObject') {
      const unit = unitOf(object.attributes['ResourceID'] ?? '');
      draw(childOf(unit, 'Content') ?? unit, own, drawing, unitOf, depth + 1);
    }
  }
}

/** From an object's own space to that of its container: its matrix, then the corner of its boundary. */
function ownMatrix({ attributes }: Element): Matrix {
  const [x = 0, y = 0] = numbersIn(attributes['Boundary'], 4) ?? [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes['CTM'], 6) ?? [];
  return [a, b, c, d, e + x, f + y];
}

function write(object: Element, matrix: Matrix, alpha: number, drawing: Drawing): void {
  const { Fill, Stroke } = object.attributes;
  const painted = numberOr(childOf(object, 'FillColor')?.attributes['Alpha'], 255);
  const filled = Fill !== 'false' && painted > 0;
  if (!filled && Stroke !== 'true') return;
  const length = childrenOf(object, 'TextCode').reduce((sum, { text }) => sum + text.length, 0);
  if (drawing.letters.length + length > MOST_LETTERS) refuse('too-complex');
  const letters = lettersOf(object, matrix, drawing.spent.objects);
  const ink = Math.min(alpha, filled ? painted : 255);
  const light =
    1 - (Math.min(ink, 255) / 255) * (1 - (filled ? lightnessOf(childOf(object, 'FillColor')) : 0));
  if (ink < PALE) drawing.pale += letters.length;
  else for (const letter of letters) drawing.letters.push({ ...letter, light });
}

/** How light a colour in red, green and blue or in grey is; other colour spaces count as dark. */
function lightnessOf(colour: Element | undefined): number {
  const value = colour?.attributes['Value'];
  const [grey] = numbersIn(value, 1) ?? [];
  const [red = grey ?? 0, green = red, blue = red] = numbersIn(value, 3) ?? [];
  return Math.min(Math.max((0.299 * red + 0.587 * green + 0.114 * blue) / 255, 0), 1);
}

function rule(object: Element, matrix: Matrix, { rules }: Drawing): void {
  const { Stroke, Fill } = object.attributes;
  const how = { stroke: Stroke !== 'false', fill: Fill === 'true' };
  const data = childOf(object, 'AbbreviatedData')?.text;
  if (data && (how.stroke || how.fill)) rules.paint(pathsIn(data), matrix, how);
}
