import { learnShape } from './shapes.ts';

// Tests draw charts of every shape.
await Promise.all((['bars', 'dots', 'stack', 'balance', 'lines'] as const).map(learnShape));
