import type { Composer } from '../compose/compose.ts';
import {
  BOUNDARIES,
  CLOSED_BY,
  isAboutPage,
  isHiddenStyle,
  RAW,
  type Treatment,
  treatmentOf,
  VOID,
} from './markup.ts';
import { refuse } from '../refusing.ts';
import type { WhiteSpace } from './whitespace.ts';

interface Attribute {
  readonly name: string;
  readonly value: string;
}

interface Element {
  readonly name: string;
  readonly treatment: Treatment;
  readonly hides: boolean;
  readonly about: boolean;
}

/** Browsers stop at a depth of some hundreds; a page beyond it is no report. */
const DEEPEST = 600;

const NOTHING: ReadonlySet<string> = new Set();
const TABLE: ReadonlySet<string> = new Set(['table']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const ROWS: ReadonlySet<string> = new Set(['tr', 'caption']);
const LIST_BOUNDARIES: ReadonlySet<string> = new Set([...BOUNDARIES, 'ul', 'ol', 'dl', 'menu', 'select']);

/** How the tokeniser goes on after a start tag. */
type Mode = 'markup' | 'raw' | 'script' | 'text';

/** Follows start and end tags, closes what authors left open, and tells the composer what they mean. */
export function openElements(composer: Composer, spaces: WhiteSpace) {
  const open: Element[] = [];
  let hidden = 0;
  let about = 0;
  let tables = 0;

  const breakParagraph = (): void => {
    spaces.flush();
    composer.endParagraph();
  };
  /** Rows and cells outside a table are none; a part of another document stands in that one's cell. */
  const treated = (name: string): Treatment => {
    const treatment = treatmentOf(name);
    return tables === 0 && (treatment === 'row' || treatment === 'cell') ? 'block' : treatment;
  };
  const push = (name: string, treatment: Treatment, hides: boolean, aboutPage: boolean): void => {
    if (open.length >= DEEPEST) refuse('nested-too-deep');
    open.push({ name, treatment, hides, about: aboutPage });
    if (treatment === 'table') tables += 1;
    if (hides) hidden += 1;
    if (aboutPage) {
      about += 1;
      composer.setRole('metadata');
    }
  };
  const pop = (): void => {
    const element = open.pop();
    if (!element) return;
    if (hidden === 0) close(element.treatment);
    if (element.treatment === 'table') tables -= 1;
    if (element.hides) hidden -= 1;
    if (element.about) {
      about -= 1;
      if (about === 0) composer.setRole('body');
    }
  };
  const close = (treatment: Treatment): void => {
    if (treatment === 'running' || treatment === 'dropped') return;
    spaces.flush();
    if (treatment === 'table') composer.closeTable();
    else if (treatment === 'row') composer.closeRow();
    else if (treatment === 'cell') composer.closeCell();
    else composer.endParagraph();
    if (treatment === 'preformatted') spaces.preformatted(-1);
  };
  /** Closes down to the nearest of these names, unless one of `stops` stands before it. */
  const closeNearest = (names: ReadonlySet<string> | string, stops: ReadonlySet<string>): void => {
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const name = open[index]?.name ?? '';
      if (typeof names === 'string' ? names === name : names.has(name)) {
        while (open.length > index) pop();
        return;
      }
      if (stops.has(name)) return;
    }
  };

  /** A block ends the paragraph around it, and the running elements left open inside. */
  const closeParagraph = (): void => {
    let index = open.length - 1;
    while (index >= 0 && open[index]?.treatment === 'running') index -= 1;
    if (open[index]?.name !== 'p') return;
    while (open.length > index) pop();
  };

  const start = (name: string, attributes: readonly Attribute[], selfClosing: boolean): Mode => {
    if (hidden === 0 && name === 'br') {
      spaces.flush();
      if (composer.inCell()) composer.breakLine();
      else composer.endParagraph();
    }
    closeOpen(name);
    const treatment = treated(name);
    if (VOID.has(name)) {
      if (hidden === 0 && treatment === 'block') breakParagraph();
      return 'markup';
    }
    const hides = treatment === 'dropped' || isHidden(attributes);
    if (selfClosing && hides) return 'markup';
    const aboutPage = treatment === 'about' || (treatment === 'block' && isAbout(attributes));
    if (hidden > 0 || hides || treatment !== 'running') push(name, treatment, hides, aboutPage);
    if (hidden === 0) begin(treatment, attributes);
    if (name === 'script') return 'script';
    if (name === 'textarea') return 'text';
    return RAW.has(name) ? 'raw' : 'markup';
  };
  /** End tags that authors may leave out, closed by what starts now. */
  const closeOpen = (name: string): void => {
    const treatment = treatmentOf(name);
    if (treatment === 'cell') closeNearest(CELLS, TABLE);
    else if (treatment === 'row' || name === 'tbody' || name === 'thead' || name === 'tfoot') {
      closeNearest(ROWS, TABLE);
    } else if (CLOSED_BY.has(name)) {
      closeNearest(CLOSED_BY.get(name) ?? TABLE, LIST_BOUNDARIES);
    } else if (treatment === 'block' || treatment === 'table') {
      closeParagraph();
    }
  };
  const begin = (treatment: Treatment, attributes: readonly Attribute[]): void => {
    if (treatment === 'running') return;
    spaces.flush();
    if (treatment === 'table') composer.openTable();
    else if (treatment === 'row') composer.openRow();
    else if (treatment === 'cell') {
      composer.openCell(spanOf(attributes, 'colspan', 100), spanOf(attributes, 'rowspan', 300));
    } else composer.endParagraph();
    if (treatment === 'preformatted') spaces.preformatted(1);
  };
  const end = (name: string): void => {
    if (name === 'br') start('br', [], false);
    const treatment = treated(name);
    if (treatment === 'running' && hidden === 0) return;
    if (treatment === 'table') closeNearest(TABLE, NOTHING);
    else if (treatment === 'row' || treatment === 'cell') closeNearest(name, TABLE);
    else closeNearest(name, BOUNDARIES);
  };
  const finish = (): void => {
    while (open.length > 0) pop();
    breakParagraph();
  };
  return { start, end, finish, hidden: () => hidden > 0 };
}

function isHidden(attributes: readonly Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && isHiddenStyle(value)),
  );
}

function isAbout(attributes: readonly Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      (name === 'class' || name === 'id') && value.length < 80 && isAboutPage(value.toLowerCase()),
  );
}

function spanOf(attributes: readonly Attribute[], which: string, most: number): number {
  const written = Number.parseInt(attributes.find(({ name }) => name === which)?.value ?? '1', 10);
  return Number.isFinite(written) ? Math.min(Math.max(written, 1), most) : 1;
}
