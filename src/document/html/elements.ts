import type { Composer } from '../compose/compose.ts';
import type { Span } from '../../finding/finding.ts';
import { refuse } from '../refusing.ts';
import { appearingBy, type Element, type Rules } from './appearing.ts';
import { UNKNOWN_GLYPH } from '../symbols.ts';
import { FIELDS, formFields } from './form-fields.ts';
import { BOUNDARIES, CLOSED_BY, RAW, STACKED, type Treatment, treatmentOf, VOID } from './markup.ts';
import { type Attribute, isVeiled } from './visible.ts';
import type { WhiteSpace } from './whitespace.ts';

/** Browsers stop at a depth of some hundreds; a page beyond it is no report. */
const DEEPEST = 600;

const NOTHING: ReadonlySet<string> = new Set();
const TABLE: ReadonlySet<string> = new Set(['table']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const ROWS: ReadonlySet<string> = new Set(['tr', 'caption']);
const GLOSSES: ReadonlySet<string> = new Set(['rt', 'rp', 'rtc']);
const LIST_BOUNDARIES: ReadonlySet<string> = new Set([...BOUNDARIES, 'ul', 'ol', 'dl', 'menu', 'select']);

/** How the tokeniser goes on after a start tag. */
type Mode = 'markup' | 'raw' | 'script' | 'text';

/** Running elements that say nothing are followed up to this depth, for rules that ask what something stands in. */
const DEEPEST_RUNNING = 400;

/** Follows start and end tags, closes what authors left open, and tells the composer what they mean. */
export function openElements(composer: Composer, spaces: WhiteSpace, rules: Rules) {
  const open: Element[] = [];
  const furniture: Span[] = [];
  let hidden = 0;
  let tables = 0;
  let running = 0;
  /** Characters in blocks that only a rule hides. */
  let ruledOut = 0;
  const fields = formFields(spaces);
  const appear = appearingBy(rules);

  const breakParagraph = (): void => {
    spaces.flush();
    composer.endParagraph();
  };
  /** Rows and cells outside a table are none; a part of another document stands in that one's cell. */
  const treated = (name: string): Treatment => {
    const treatment = treatmentOf(name);
    return tables === 0 && (treatment === 'row' || treatment === 'cell') ? 'block' : treatment;
  };
  const push = (element: Element): void => {
    if (open.length >= DEEPEST) refuse('nested-too-deep');
    open.push(element);
    if (element.treatment === 'table') tables += 1;
    if (element.treatment === 'running') running += 1;
    if (element.hides) hidden += 1;
  };
  const pop = (): void => {
    const element = open.pop();
    if (!element) return;
    if (hidden === 0) close(element.treatment);
    if (element.treatment === 'table') tables -= 1;
    if (element.treatment === 'running') running -= 1;
    if (element.hides) hidden -= 1;
    if (hidden === 0) fields.end();
    if (element.about !== null) furniture.push([element.about, composer.offset()]);
  };
  const close = (treatment: Treatment): void => {
    if (treatment === 'running' || treatment === 'dropped' || treatment === 'unread') return;
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
    if (name === 'option') fields.option(attributes);
    if (FIELDS.has(name) && isShown(name, attributes)) fields.start(name, attributes);
    if (VOID.has(name)) {
      if (hidden === 0 && treatment === 'block') breakParagraph();
      return 'markup';
    }
    const element = appear(name, treatment, attributes, open, composer.offset());
    if (selfClosing && element.hides) return 'markup';
    if (isFollowed(element)) push(element);
    if (hidden === 0) begin(treatment, attributes);
    if (hidden === 0 && STACKED.has(name)) spaces.text(UNKNOWN_GLYPH);
    if (name === 'script') return 'script';
    if (name === 'textarea') return 'text';
    return RAW.has(name) ? 'raw' : 'markup';
  };
  /** What a field in a cell holds is what the page shows there. */
  const isShown = (name: string, attributes: readonly Attribute[]): boolean => {
    const { hides, veils } = appear(name, 'running', attributes, open, composer.offset());
    return hidden === 0 && composer.inCell() && !hides && !isVeiled(veils);
  };
  const isFollowed = ({ treatment, hides, lifted, veils }: Element): boolean => {
    if (hidden > 0 || hides || treatment !== 'running' || lifted) return true;
    if (veils.length > 0 || veils.length !== (open.at(-1)?.veils.length ?? 0)) return true;
    return Boolean(rules.sheet?.contextual) && open.length < DEEPEST_RUNNING;
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
    if (name === 'ruby') closeNearest(GLOSSES, BOUNDARIES);
    const treatment = treated(name);
    if (treatment === 'running' && running === 0 && hidden === 0) return;
    if (treatment === 'running' && forget(name)) return;
    if (treatment === 'table') closeNearest(TABLE, NOTHING);
    else if (treatment === 'row' || treatment === 'cell') closeNearest(name, TABLE);
    else closeNearest(name, BOUNDARIES);
  };
  /** An end tag closes no blocks for a running element that says nothing of its own. */
  const forget = (name: string): boolean => {
    const at = open.map((element) => element.name).lastIndexOf(name);
    const element = open[at];
    if (!element || element.hides || element.lifted || hidden > 0) return false;
    if (element.veils.length !== (open[at - 1]?.veils.length ?? 0)) return false;
    if (open.slice(at).some((inner) => BOUNDARIES.has(inner.name))) return true;
    open.splice(at, 1);
    running -= 1;
    return true;
  };
  /** Text that stands where nothing is shown: told where it belongs to a line that is. */
  const unread = (characters: string): void => {
    fields.text(characters);
    const outermost = open.find(({ hides }) => hides);
    if (outermost?.byRule) ruledOut += characters.length;
    if (!outermost || outermost.treatment === 'running' || outermost.treatment === 'unread')
      composer.leaveOut(characters);
  };
  const isUnseen = (): boolean => hidden > 0 || isVeiled(open.at(-1)?.veils ?? []);
  const finish = (): void => {
    while (open.length > 0) pop();
    breakParagraph();
  };
  return {
    start,
    end,
    finish,
    isUnseen,
    innermost: () => open.at(-1),
    unread,
    furniture,
    hidden: () => hidden > 0,
    ruledOut: () => ruledOut,
  };
}

function spanOf(attributes: readonly Attribute[], which: string, most: number): number {
  const written = Number.parseInt(attributes.find(({ name }) => name === which)?.value ?? '1', 10);
  return Number.isFinite(written) ? Math.min(Math.max(written, 1), most) : 1;
}
