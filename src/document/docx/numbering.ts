import type { Archive } from '../archive.ts';
import { listNumber } from './ordinals.ts';
import { integer, walkXml } from '../xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1、` stands for the number of the first level and a mark. */
  pattern: string;
}

interface Listed {
  readonly style: string;
  readonly list: string;
  readonly level: number;
}

interface Style {
  list: string;
  level: number;
  basedOn: string;
}

/** Numbers that Word keeps outside the text: 一、二、三、 before headings. */
export interface Numbering {
  /** The number before this paragraph, or ''. Counts on, so ask once a paragraph and in order. */
  readonly next: (paragraph: Listed) => string;
}

/** Reads the numbering and style parts beside the main part. Without them no paragraph has a number. */
export async function readNumbering(archive: Archive, main: string): Promise<Numbering> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const lists = await readLists(archive.part(`${folder}numbering.xml`));
  const styles = await readStyles(archive.part(`${folder}styles.xml`));
  const counters = new Map<string, number[]>();

  const styleOf = (name: string): { readonly list: string; readonly level: number } | null => {
    let style = styles.get(name);
    for (let depth = 0; style && depth < 12; depth += 1) {
      if (style.list !== '') return style;
      style = styles.get(style.basedOn);
    }
    return null;
  };
  return {
    next: (paragraph) => {
      const style = paragraph.list === '' ? styleOf(paragraph.style) : null;
      const list = paragraph.list === '' ? (style?.list ?? '') : paragraph.list;
      const level = Math.max(paragraph.level, style?.level ?? 0, 0);
      const found = lists.get(list);
      const shape = found?.levels[level];
      if (!found || !shape) return '';
      const counts = counters.get(found.counter) ?? [];
      counters.set(found.counter, counts);
      counts[level] = (counts[level] ?? shape.start - 1) + 1;
      counts.length = level + 1;
      return shape.pattern.replace(/%([1-9])/g, (_mark, digit: string) => {
        const at = Number(digit) - 1;
        const own = found.levels[at];
        return own ? listNumber(own.format, counts[at] ?? own.start) : '';
      });
    },
  };
}

interface List {
  readonly levels: readonly (Level | undefined)[];
  /** Lists made of one abstract list count on together. */
  readonly counter: string;
}

async function readLists(bytes: Uint8Array | null): Promise<ReadonlyMap<string, List>> {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  if (!bytes) return lists;
  let levels: Level[] = [];
  let level: Level | null = null;
  let list = '';
  await walkXml(bytes, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        levels = [];
        abstracts.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', pattern: '' };
        const at = integer(attributes['w:ilvl'], 0);
        if (at >= 0 && at < 9 && list === '') levels[at] = level;
      } else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId' && list !== '') {
        lists.set(list, { levels: abstracts.get(value) ?? [], counter: value });
      } else if (name === 'w:startOverride') {
        const shared = lists.get(list);
        if (shared) lists.set(list, { ...shared, counter: `own ${list}` });
      } else if (level && name === 'w:start') level.start = integer(value, 1);
      else if (level && name === 'w:numFmt') level.format = value;
      else if (level && name === 'w:lvlText') level.pattern = value.slice(0, 40);
    },
    close: (name) => {
      if (name === 'w:num') list = '';
      if (name === 'w:lvl') level = null;
    },
    text: () => undefined,
  });
  return new Map(
    [...lists].map(([id, { levels: shapes, counter }]) => [
      id,
      { counter, levels: shapes.map((shape) => (shape?.format === 'bullet' ? undefined : shape)) },
    ]),
  );
}

async function readStyles(bytes: Uint8Array | null): Promise<ReadonlyMap<string, Style>> {
  const styles = new Map<string, Style>();
  if (!bytes) return styles;
  let style: Style | null = null;
  await walkXml(bytes, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { list: '', level: 0, basedOn: '' };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style && name === 'w:numId') style.list = value;
      else if (style && name === 'w:ilvl') style.level = integer(value, 0);
      else if (style && name === 'w:basedOn') style.basedOn = value;
    },
    close: (name) => {
      if (name === 'w:style') style = null;
    },
    text: () => undefined,
  });
  return styles;
}
