import type { Language } from '../../language/language.ts';

export const EMBED_KINDS = ['live', 'frozen', 'image', 'inline'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export const WIDTHS = ['100%', '480', '640', '800'] as const;

/** What somebody wants to embed, as chosen in the dialog. */
export interface EmbedWish {
  readonly kind: EmbedKind;
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly controls: boolean;
  /** With the script that fits the height. */
  readonly fit: boolean;
}

/** Width the height of a frame is reckoned for where it fills its column. */
export const COLUMN = 640;
