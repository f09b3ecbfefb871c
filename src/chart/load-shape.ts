import type { ChartTable } from '../table/chart-table.ts';
import type { ChartShape } from './shape.ts';

export type ShapeName = ChartTable['shape'];

/** How charts of every shape are placed and drawn. */
export type EveryShape = Readonly<Record<ShapeName, ChartShape>>;

const SHAPES: Readonly<Record<ShapeName, () => Promise<{ readonly shape: ChartShape }>>> = {
  bars: () => import('./shapes/bars.ts'),
  dots: () => import('./shapes/dots.ts'),
  stack: () => import('./shapes/stack.ts'),
  balance: () => import('./shapes/balance.ts'),
  lines: () => import('./shapes/lines.ts'),
  heat: () => import('./shapes/heat.ts'),
  funnel: () => import('./shapes/funnel.ts'),
};

/** Fetches how a shape is placed and drawn. A page shows one of them and need not carry the others. */
export async function loadShape(name: ShapeName): Promise<ChartShape> {
  return (await SHAPES[name]()).shape;
}

/** Fetches all of them, for a page that shows charts of any shape. */
export async function loadEveryShape(): Promise<EveryShape> {
  const [bars, dots, stack, balance, lines, heat, funnel] = await Promise.all([
    loadShape('bars'),
    loadShape('dots'),
    loadShape('stack'),
    loadShape('balance'),
    loadShape('lines'),
    loadShape('heat'),
    loadShape('funnel'),
  ]);
  return { bars, dots, stack, balance, lines, heat, funnel };
}
