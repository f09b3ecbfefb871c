import { fork, type ChildProcess } from 'node:child_process';

/** One kind of work for the processes of a pool. */
interface Shift<Task, Answer> {
  /** Sent to every process before its first task. */
  readonly setUp: unknown;
  readonly tasks: readonly Task[];
  /** A task that takes longer is given up: its process is ended and `onSlow` answers for it. */
  readonly seconds: number;
  readonly onSlow: (task: Task) => Answer;
  /** Called in the order of the tasks, so that what is built does not depend on who was faster. */
  readonly take: (answer: Answer, index: number) => void;
}

/** Several processes that answer tasks. They are started when there is work and kept until `close`. */
export interface Pool {
  readonly work: <Task, Answer>(shift: Shift<Task, Answer>) => Promise<void>;
  readonly close: () => void;
}

type Reply = { readonly answer: unknown } | { readonly fault: string } | { readonly ready: true };

/** A pool of processes that run `module`, which calls `answerTasks`. A process that dies is replaced. */
export function openPool(module: URL, processes: number): Pool {
  const children = new Array<ChildProcess | null>(processes).fill(null);
  const work = async <Task, Answer>({
    setUp,
    tasks,
    seconds,
    onSlow,
    take,
  }: Shift<Task, Answer>): Promise<void> => {
    let next = 0;
    const keep = inOrder(take);
    const atPlace = async (place: number): Promise<void> => {
      let ready = false;
      while (next < tasks.length) {
        const index = next;
        next += 1;
        const task = tasks[index] as Task;
        const child = (children[place] ??= start(module));
        // Starting takes what it takes; only the tasks have a limit.
        if (!ready) await setUpOnce(child, setUp);
        const reply = await ask(child, { task }, seconds);
        ready = reply !== null;
        if (reply === null) {
          child.kill('SIGKILL');
          children[place] = null;
          keep(index, onSlow(task));
        } else if ('fault' in reply) {
          next = tasks.length;
          throw new Error(reply.fault);
        } else if ('answer' in reply) keep(index, reply.answer as Answer);
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
  if (reply === null) throw new Error(NOT_STARTED);
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

function start(module: URL): ChildProcess {
  const child = fork(module, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // A process that dies is seen by the task it leaves unanswered; its own event must not end the build.
  child.on('error', () => undefined);
  return child;
}

/** Sends a process a message and waits for its reply; null when it dies or takes too long. */
function ask(child: ChildProcess, message: object, seconds?: number): Promise<Reply | null> {
  return new Promise((tell) => {
    const end = (reply: Reply | null): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', gone).off('error', gone);
      tell(reply);
    };
    const answered = (reply: unknown): void => {
      end(reply as Reply);
    };
    const gone = (): void => {
      end(null);
    };
    const timer = seconds === undefined ? undefined : setTimeout(gone, seconds * 1000);
    child.once('message', answered).once('exit', gone).once('error', gone);
    child.send(message, (error) => {
      if (error) gone();
    });
  });
}

/** The other end: answers one task after another, as it was last set up. */
export function answerTasks<SetUp, Task, Answer>(
  prepare: (setUp: SetUp) => (task: Task) => Answer | Promise<Answer>,
): void {
  let answer: ((task: Task) => Answer | Promise<Answer>) | null = null;
  const replyTo = async (message: { setUp: SetUp } | { task: Task }): Promise<Reply> => {
    if ('setUp' in message) {
      answer = prepare(message.setUp);
      return { ready: true };
    }
    return answer ? { answer: await answer(message.task) } : { fault: NOT_STARTED };
  };
  process.on('message', (message: { setUp: SetUp } | { task: Task }) => {
    void replyTo(message)
      .catch((error: unknown): Reply => ({
        fault: error instanceof Error ? (error.stack ?? '') : String(error),
      }))
      .then((reply) => process.send?.(reply));
  });
}
