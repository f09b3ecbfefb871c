import { registerOf, type Authority } from '../../src/catalogue/authorities.ts';
import type { Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import { surroundings } from './context.ts';
import { gather, type Gathered } from './gather.ts';
import { openStore } from './recognised-store.ts';
import { settleOffice, type Settled, type Settler } from './settle.ts';
import type { SourceFile } from './source-files.ts';

/** What a process of the build is told before its first task. */
export interface SetUp {
  readonly authorities: readonly Authority[];
  readonly store: string;
  /** Only for settling. */
  readonly settling?: { readonly gists: readonly Fingerprint[]; readonly output: string };
}

/** The two kinds of work; each answers its own kind of task. */
export interface Hands {
  readonly gather: (file: SourceFile) => Promise<Gathered>;
  readonly settle: (settlers: readonly Settler[]) => Settled[];
}

/** Makes the work ready, in this process or in another. */
export function handsOf({ authorities, store: folder, settling }: SetUp): Hands {
  const register = registerOf(authorities);
  const store = openStore(folder);
  const context = settling && { ...surroundings(settling.gists, register), store, output: settling.output };
  return {
    gather: (file) => gather(file, register, store),
    settle: (settlers) => (context ? settleOffice(settlers, context) : []),
  };
}
