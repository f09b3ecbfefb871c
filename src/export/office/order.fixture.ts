import { FORMS } from './forms.fixture.ts';
import { treeOf, withinOf, type Parts, type XmlNode } from './tree.fixture.ts';

/** Parts written by us from their first element to their last. */
export const OURS = /^ppt\/(?:charts\/chart\d+|presentation)\.xml$|^xl\/.*\.xml$/;

/** Elements of our own parts that hold what the standard does not let them hold, or in another order; each kind once. */
export function orderFaults(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((part) => OURS.test(part))
    .flatMap((part) => {
      const root = treeOf(parts, part);
      const faults = withinOf(root).flatMap((parent) =>
        parent.children.flatMap((one) => misformed(one, parent.name)),
      );
      return [...new Set([...misformed(root, ''), ...faults])].map((fault) => `${part}: ${fault}`);
    });
}

/** What is wrong with the children of an element, the name of whose parent may decide its form; one sentence or none. */
export function misformed({ name, children }: XmlNode, parent: string): string[] {
  const model = FORMS[`${parent}/${name}`] ?? FORMS[name];
  if (model === undefined && children.length === 0) return [];
  if (model === undefined) return [`no form of ${name} is listed, yet it holds elements`];
  const held = children.map((child) => `${child.name};`).join('');
  return patternOf(model, name).test(held) ? [] : [`${name} may not hold: ${held || 'nothing'}`];
}

const patterns = new Map<string, RegExp>();

/** A content model as a pattern over the names of children, each with a semicolon after it. */
function patternOf(model: string, parent: string): RegExp {
  const prefix = parent.slice(0, parent.indexOf(':') + 1);
  const key = prefix + model;
  const known = patterns.get(key);
  if (known) return known;
  const names = model
    .replace(/[a-z]+:\w+|\w+/g, (name) => `(?:${name.includes(':') ? name : prefix + name};)`)
    .replaceAll(' ', '');
  const made = new RegExp(`^(?:${names})$`);
  patterns.set(key, made);
  return made;
}
