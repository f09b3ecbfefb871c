/** Puts facts into a sentence: `{name}` becomes its value. What is not given stays as it is. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
