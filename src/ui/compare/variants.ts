/** A width a chart is placed for, and the viewport from which it is shown. The style sheet has the same bounds. */
export interface Variant {
  readonly name: 'narrow' | 'medium' | 'wide';
  /** Width of the picture in its own pixels. */
  readonly width: number;
  /** Narrowest viewport in CSS pixels. */
  readonly from: number;
}

/** Width of the picture that is prerendered. */
export const WIDE = 864;

const NARROW: Variant = { name: 'narrow', width: 344, from: 0 };
export const VARIANTS: readonly Variant[] = [
  NARROW,
  { name: 'medium', width: 544, from: 440 },
  { name: 'wide', width: WIDE, from: 720 },
];

/** The variant shown in a viewport of the given width. */
export function variantAt(viewport: number): Variant {
  return VARIANTS.filter(({ from }) => viewport >= from).at(-1) ?? NARROW;
}
