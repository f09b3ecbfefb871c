import { listNumber } from './ordinals.ts';
import type { Styles } from './styles.ts';
import { integer, walkXml } from '../../xml.ts';

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

/** Numbers that Word keeps outside the text: 一、二、三、 before headings. */
export interface Numbering {
  /** The number before this paragraph, or ''. Counts on, so ask once a paragraph and in order. */
  readonly next: (paragraph: Listed) => string;
}

/** Reads the numbering part. Without it no paragraph has a number. */
export async function readNumbering(bytes: Uint8Array | null, styles: Styles): Promise<Numbering> {
  const lists = await readLists(bytes);
  const counters = new Map<string, number[]>();

  return {
    next: (paragraph) => {
      const style =
        paragraph.list === ''
          ? styles.inherited(paragraph.style, (own) => (own.list === '' ? undefined : own))
          : undefined;
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
