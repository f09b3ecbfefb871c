/** English name of a kind, made of its id. */
export function kindName(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}
