import type { ChartTable } from '../table/chart-table.ts';

/** How each shape is placed and drawn. */
interface Shapes {
  bars: typeof import('./shape-bars.ts');
  dots: typeof import('./shape-dots.ts');
  stack: typeof import('./shape-stack.ts');
  balance: typeof import('./shape-balance.ts');
  lines: typeof import('./shape-lines.ts');
}
type ShapeName = ChartTable['shape'];

const learnt: Partial<Shapes> = {};

/** Fetches how a shape is placed and drawn. A page shows one of the five and need not carry the others. */
export async function learnShape(name: ShapeName): Promise<void> {
  switch (name) {
    case 'bars':
      learnt.bars = await import('./shape-bars.ts');
      return;
    case 'dots':
      learnt.dots = await import('./shape-dots.ts');
      return;
    case 'stack':
      learnt.stack = await import('./shape-stack.ts');
      return;
    case 'balance':
      learnt.balance = await import('./shape-balance.ts');
      return;
    case 'lines':
      learnt.lines = await import('./shape-lines.ts');
  }
}

/** How a shape is placed and drawn, once it has been learnt. */
export function shapeOf<K extends ShapeName>(name: K): Shapes[K] {
  const shape: Shapes[K] | undefined = learnt[name];
  if (!shape) throw new Error(`learnShape('${name}') has to come before a chart of that shape`);
  return shape;
}
