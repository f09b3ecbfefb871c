/** Tells how far a long work has come. */
export interface Progress {
  readonly step: (done: number, total: number, what: string) => void;
  readonly end: () => void;
}

const TERMINAL_INTERVAL = 100;
const LOG_INTERVAL = 10_000;

/** A progress line on stderr: one line that is overwritten on a terminal, a line every ten seconds in a log. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const interval = stream.isTTY ? TERMINAL_INTERVAL : LOG_INTERVAL;
  let last = Date.now();
  let shown = false;
  return {
    step: (done, total, what) => {
      const now = Date.now();
      if (now - last < interval) return;
      last = now;
      const line = `${what} ${String(done)} / ${String(total)}`;
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
      shown = stream.isTTY;
    },
    end: () => {
      if (shown) stream.write('\r\u001b[2K');
      shown = false;
    },
  };
}

export const SILENT: Progress = { step: () => undefined, end: () => undefined };
