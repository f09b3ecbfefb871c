import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** One kind of work for the processes of a pool. */
interface Shift<Task, Answer> {
  /** Sent to every process before its first task. */
  readonly setUp: unknown;
  readonly tasks: readonly Task[];
  /** A task that takes longer is given up: its process is ended and `onLost` answers for it, as for one that died. */
  readonly seconds: number;
  readonly onLost: (task: Task, how: Lost) => Answer;
  /** Called in the order of the tasks, so that what is built does not depend on who was faster. */
  readonly take: (answer: Answer, index: number) => void;
}

/** Several processes that answer tasks. They are started when there is work and kept until `close`. */
export interface Pool {
  readonly work: <Task, Answer>(shift: Shift<Task, Answer>) => Promise<void>;
  readonly close: () => void;
}

/** How a task was lost: it took too long, or too much memory, or its process ended for another reason. */
export type Lost = 'slow' | 'large' | 'died';

type Reply =
  | { readonly answer: unknown; readonly spent?: boolean }
  | { readonly fault: string }
  | { readonly ready: true };

/**
 * A pool of processes that run `module`, which calls `answerTasks`. A process that dies is replaced, and what it was
 * doing is tried once more in a fresh one if it had worked before.
 */
export function openPool(module: URL, processes: number): Pool {
  const children = new Array<ChildProcess | null>(processes).fill(null);
  const work = async <Task, Answer>({
    setUp,
    tasks,
    seconds,
    onLost,
    take,
  }: Shift<Task, Answer>): Promise<void> => {
    let next = 0;
    const keep = inOrder(take);
    const atPlace = async (place: number): Promise<void> => {
      let ready = false;
      const end = (): void => {
        children[place]?.kill('SIGKILL');
        children[place] = null;
        ready = false;
      };
      const reply = async (task: Task): Promise<Reply | Lost> => {
        const child = (children[place] ??= start(module));
        // Starting takes what it takes; only the tasks have a limit.
        if (!ready) await setUpOnce(child, setUp);
        ready = true;
        return ask(child, { task }, seconds);
      };
      while (next < tasks.length) {
        const index = next;
        next += 1;
        const task = tasks[index] as Task;
        const used = children[place] !== null;
        let replied = await reply(task);
        if (typeof replied === 'string') {
          end();
          // What earlier tasks left behind must not decide on this one.
          if (used) replied = await reply(task);
        }
        if (typeof replied === 'string') {
          end();
          keep(index, onLost(task, replied));
        } else if ('fault' in replied) {
          next = tasks.length;
          throw new Error(replied.fault);
        } else if ('answer' in replied) {
          keep(index, replied.answer as Answer);
          if (replied.spent) end();
        }
      }
    };
    await Promise.all(children.map((_, place) => atPlace(place)));
  };
  const close = (): void => {
    for (const child of children) child?.kill();
  };
  return { work, close };
}

const NOT_STARTED = 'A process of the build could not start.';

async function setUpOnce(child: ChildProcess, setUp: unknown): Promise<void> {
  const reply = await ask(child, { setUp });
  if (typeof reply === 'string') throw new Error(NOT_STARTED);
  if ('fault' in reply) throw new Error(reply.fault);
}

function inOrder<Answer>(
  take: (answer: Answer, index: number) => void,
): (index: number, answer: Answer) => void {
  const waiting = new Map<number, { readonly answer: Answer }>();
  let taken = 0;
  return (index, answer) => {
    waiting.set(index, { answer });
    for (let first = waiting.get(taken); first; first = waiting.get(taken)) {
      waiting.delete(taken);
      take(first.answer, taken);
      taken += 1;
    }
  };
}

/** More than a file may take, so that who watches it is first. */
const HEAP_MEGABYTES = 900;

/** What lets a process run TypeScript: what this one was started with, or the same loader where tests run it. */
function loader(): readonly string[] {
  const own = process.execArgv.filter((word) => !word.startsWith('--max-old-space-size'));
  if (own.some((word) => word.includes('tsx'))) return own;
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

function start(module: URL): ChildProcess {
  const child = fork(module, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...loader(), `--max-old-space-size=${String(HEAP_MEGABYTES)}`],
  });
  // A process that dies is seen by the task it leaves unanswered; its own event must not end the build.
  child.on('error', () => undefined);
  return child;
}

/** Sends a process a message and waits for its reply, or how it was lost. */
function ask(child: ChildProcess, message: object, seconds?: number): Promise<Reply | Lost> {
  return new Promise((tell) => {
    const end = (reply: Reply | Lost): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', ended).off('error', gone);
      tell(reply);
    };
    const answered = (reply: unknown): void => {
      end(reply as Reply);
    };
    const gone = (): void => {
      end('died');
    };
    const ended = (_code: number | null, signal: NodeJS.Signals | null): void => {
      end(signal === 'SIGTERM' ? 'slow' : signal === 'SIGKILL' || signal === 'SIGABRT' ? 'large' : 'died');
    };
    const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1000, 'slow');
    child.once('message', answered).once('exit', ended).once('error', gone);
    child.send(message, (error) => {
      if (error) gone();
    });
  });
}

/** The other end: answers one task after another, as it was last set up. */
export function answerTasks<SetUp, Task, Answer>(
  prepare: (setUp: SetUp) => (task: Task) => Answer | Promise<Answer>,
  isSpent: () => boolean = () => false,
): void {
  let answer: ((task: Task) => Answer | Promise<Answer>) | null = null;
  const replyTo = async (message: { setUp: SetUp } | { task: Task }): Promise<Reply> => {
    if ('setUp' in message) {
      answer = prepare(message.setUp);
      return { ready: true };
    }
    if (!answer) return { fault: NOT_STARTED };
    const given = await answer(message.task);
    return { answer: given, spent: isSpent() };
  };
  process.on('message', (message: { setUp: SetUp } | { task: Task }) => {
    void replyTo(message)
      .catch((error: unknown): Reply => ({
        fault: error instanceof Error ? (error.stack ?? '') : String(error),
      }))
      .then((reply) => process.send?.(reply));
  });
}
