import { isCalledOff, type Pace } from '../../export/pace.ts';
import type { TakeWords } from './words.ts';

type Standing = 'idle' | 'working' | 'done' | 'failed' | 'cancelled';

/** One piece of work at a time: how far it is, how it ended, and how to call it off. */
export class Work {
  standing = $state<Standing>('idle');
  /** 0 to 1, or 0 where it cannot be told. */
  share = $state(0);
  /** What is said at the end. */
  message = $state('');
  #control: AbortController | null = null;

  /** Runs a task that gives the sentence for its success. Starting another calls the one before off. */
  async run(task: (pace: Pace) => Promise<string>, words: TakeWords): Promise<void> {
    this.#control?.abort();
    const control = new AbortController();
    this.#control = control;
    this.standing = 'working';
    this.share = 0;
    this.message = '';
    const pace: Pace = {
      signal: control.signal,
      tell: (share) => {
        if (this.#control === control) this.share = share;
      },
    };
    try {
      this.#end(control, 'done', await task(pace));
    } catch (error) {
      if (isCalledOff(error)) this.#end(control, 'cancelled', words.cancelled);
      else this.#end(control, 'failed', reasonOf(error, words));
    }
  }

  cancel(): void {
    this.#control?.abort();
  }

  #end(control: AbortController, standing: Standing, message: string): void {
    if (this.#control !== control) return;
    this.standing = standing;
    this.message = message;
  }
}

/** Why a file was not made, in a sentence. */
function reasonOf(error: unknown, { failed }: TakeWords): string {
  if (!(error instanceof Error)) return failed.other + String(error);
  if (error.name === 'NotAllowedError') return failed.clipboard;
  if (/dynamically imported module|module script failed|Importing a module/i.test(error.message))
    return failed.offline;
  if (/too large a picture|no picture came out/.test(error.message)) return failed.large;
  if (error instanceof RangeError) return failed.memory;
  return failed.other + error.message;
}
