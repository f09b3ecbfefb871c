/** The little of an HTML tree that tests of rendered pages look at. */
export interface Element {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

/** All elements of a name, in document order; without a name, all. */
export function allOf(root: Element, name?: string): readonly Element[] {
  const own = root.attrs && (name === undefined || root.nodeName === name) ? [root] : [];
  return [...own, ...(root.childNodes ?? []).flatMap((child) => allOf(child, name))];
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs?.find((attribute) => attribute.name === name)?.value;
}

/** The text inside, as a reader of the markup gets it. */
export function textOf(root: Element): string {
  if (root.nodeName === '#text') return root.value ?? '';
  return (root.childNodes ?? []).map(textOf).join('');
}
