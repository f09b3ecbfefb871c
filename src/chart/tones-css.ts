import type { Tones } from './tones.ts';

/** The style sheet of two scales of tones, kept as `tones.css`; `npx vitest run src/chart/tones.test.ts -u` writes it anew. */
export function tonesCss(light: Tones, dark: Tones): string {
  const fill = (name: string, by: string, night: string): string =>
    `.chart .${name} {\n  fill: light-dark(${by}, ${night});\n}\n`;
  return [
    '/* Written from tones.ts and tone-palettes.ts by tones-css.ts: change those. */',
    '.chart .h-z {\n  fill: var(--paper);\n}\n',
    ...light.tones.map((tone, at) => fill(`h-${String(at)}`, tone, dark.tones[at] ?? tone)),
    ...light.on.map((ink, at) => fill(`o-t${String(at)}`, ink, dark.on[at] ?? ink)),
    '.chart .c-sort {\n  cursor: pointer;\n  text-decoration: none;\n}\n',
    '.chart .c-sort:hover text {\n  fill: var(--accent);\n  text-decoration: underline;\n}\n',
    "@media (forced-colors: active) {\n  .chart rect[class^='h-'] {\n    stroke: CanvasText;\n    stroke-width: 0.5;\n  }\n}\n",
  ].join('\n');
}
