import { LIGHT, seriesColour } from '../palette.ts';

/** How one office's line looks. `name` is its class in the style sheet; `dashes` is '' for a solid line. */
interface LineStyle {
  readonly name: string;
  readonly colour: string;
  readonly mark: 'circle' | 'square' | 'diamond';
  readonly dashes: string;
}

const ROUNDS = [
  { mark: 'circle', dashes: '' },
  { mark: 'square', dashes: '7 4' },
  { mark: 'diamond', dashes: '2 3' },
] as const;

/** A look no other line has, for eight colours three times over; further lines are grey and told by their place. */
export function lineStyle(line: number): LineStyle {
  const colours = LIGHT.series.length;
  const round = ROUNDS[Math.floor(line / colours)];
  if (!round) return { name: 's-rest', colour: LIGHT.ink2, ...ROUNDS[0] };
  return { name: `s-${line % colours}`, colour: seriesColour(LIGHT, line), ...round };
}
