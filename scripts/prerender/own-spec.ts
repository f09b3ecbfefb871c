import type { Language } from '../../src/language/language.ts';
import type { ChartSpec } from '../../src/table/spec.ts';

/** A chart with its words in one language alone: the other language has a page of its own. */
export function ownSpec(spec: ChartSpec, language: Language): ChartSpec {
  return JSON.parse(JSON.stringify(spec), (_, value: unknown) => {
    if (!isBilingual(value)) return value;
    return { ...value, zh: value[language], en: value[language] };
  }) as ChartSpec;
}

function isBilingual(value: unknown): value is Readonly<Record<Language, string>> {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}
