/** An element as selectors ask for it. */
export interface Described {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** One element of a selector: `td.hidden`. `child`: it must stand directly around the one before. */
export interface Compound extends Described {
  readonly child: boolean;
  /** What rules of this element are looked up by. */
  readonly key: string;
  readonly weight: number;
}

const COMPOUND = /^(\*|[a-z][\w:-]{0,40})?((?:[.#][\w-]{1,80}){0,8})$/i;

/** Beyond this no author nests. */
const DEEPEST = 8;

/**
 * A selector from its element outwards. One that asks for more than names, classes and places inside (attributes,
 * states, siblings) is not understood and gives nothing.
 */
export function parseSelector(written: string): readonly Compound[] {
  const steps = written
    .trim()
    .replaceAll('>', ' > ')
    .split(/\s+/, DEEPEST * 2);
  const compounds: Compound[] = [];
  let child = false;
  for (const step of steps.reverse()) {
    if (step === '>') {
      child = true;
      continue;
    }
    const parts = COMPOUND.exec(step);
    if (!parts || step === '' || compounds.length >= DEEPEST) return [];
    const names = (parts[2] ?? '').match(/[.#][\w-]+/g) ?? [];
    const id = names.find((name) => name.startsWith('#'))?.slice(1) ?? '';
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
    const name = (parts[1] ?? '*').toLowerCase();
    const key = id !== '' ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : name;
    const weight = (id === '' ? 0 : 400) + classes.length * 20 + (name === '*' ? 0 : 1);
    compounds.push({ name, id, classes, child, key, weight });
    child = false;
  }
  return compounds;
}

/** Whether an element is what this part of a selector asks for. */
export function fits(compound: Compound, element: Described | undefined): boolean {
  if (!element) return false;
  return (
    (compound.name === '*' || compound.name === element.name) &&
    (compound.id === '' || compound.id === element.id) &&
    compound.classes.every((name) => element.classes.includes(name))
  );
}
