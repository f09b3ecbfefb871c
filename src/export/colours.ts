import { LIGHT, type Palette } from '../chart/palette.ts';
import { CONTRAST, GREY } from '../chart/palettes.ts';
import { CONTRAST_TONES, GREY_TONES } from '../chart/tone-palettes.ts';
import { LIGHT_TONES, type Tones } from '../chart/tones.ts';

/** Colours a picture or a slide can be had in. */
export const COLOURS = ['colour', 'grey', 'contrast'] as const;
export type Colours = (typeof COLOURS)[number];

/** The palette of each. */
export function paletteOf(colours: Colours): Palette {
  return { colour: LIGHT, grey: GREY, contrast: CONTRAST }[colours];
}

/** The tones of each, for tables of numbers. */
export function tonesOf(colours: Colours): Tones {
  return { colour: LIGHT_TONES, grey: GREY_TONES, contrast: CONTRAST_TONES }[colours];
}

/** An opening tag; a quoted value may hold anything, the two branches share no character. */
const TAG = /<[a-z](?:"[^"]{0,20000}"|[^"<>])*>/g;
const PAINT = / (fill|stroke)="(#[0-9a-f]{6})"/g;
/** Words that stand on a series colour, by its place. */
const ON = / class="o-(\d)/;
/** A tone of a scale, and a number that stands on one. */
const TONE = / class="(h|o-t)-?(\d)/;

/** The markup of a chart drawn in its own light colours, painted in another palette. Takes it with its classes. */
export function recolour(markup: string, colours: Colours): string {
  if (colours === 'colour') return markup;
  const palette = paletteOf(colours);
  const { tones, on: inks } = tonesOf(colours);
  const instead = new Map<string, string>([
    [LIGHT.ink, palette.ink],
    [LIGHT.ink2, palette.ink2],
    [LIGHT.line, palette.line],
    [LIGHT.paper, palette.paper],
    ...LIGHT.series.map((colour, at): [string, string] => [colour, palette.series[at] ?? colour]),
  ]);
  return markup.replace(TAG, (tag) => {
    const [, what, tone] = TONE.exec(tag) ?? [];
    const toned = what === undefined ? undefined : (what === 'h' ? tones : inks)[Number(tone)];
    const on = toned ?? palette.on[Number(ON.exec(tag)?.[1])];
    return tag.replace(PAINT, (_, name: string, colour: string) => {
      const paint = on !== undefined && name === 'fill' ? on : (instead.get(colour) ?? colour);
      return ` ${name}="${paint}"`;
    });
  });
}
