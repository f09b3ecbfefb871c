import { fork, type ChildProcess } from 'node:child_process';

/** Work that is done in several processes: a module that answers tasks, and how many of it may run. */
export interface Pool<Task, Answer> {
  /** A module that calls `answerTasks`. */
  readonly module: URL;
  /** Sent to every process before its first task. */
  readonly setUp: unknown;
  readonly processes: number;
  /** A task that takes longer is given up: its process is ended and `onSlow` answers for it. */
  readonly seconds: number;
  readonly onSlow: (task: Task) => Answer;
}

type Reply<Answer> = { readonly answer: Answer } | { readonly fault: string };

/**
 * Gives the tasks to the processes and takes the answers in the order of the tasks, so that what is built of them
 * does not depend on who was faster. A process that dies answers like one that is too slow.
 */
export async function inProcesses<Task, Answer>(
  tasks: readonly Task[],
  { module, setUp, processes, seconds, onSlow }: Pool<Task, Answer>,
  take: (answer: Answer, index: number) => void,
): Promise<void> {
  let next = 0;
  let taken = 0;
  const waiting = new Map<number, Answer>();
  const keep = (index: number, answer: Answer): void => {
    waiting.set(index, answer);
    for (let first = waiting.get(taken); first !== undefined; first = waiting.get(taken)) {
      waiting.delete(taken);
      take(first, taken);
      taken += 1;
    }
  };
  const work = async (): Promise<void> => {
    let child: ChildProcess | null = null;
    try {
      while (next < tasks.length) {
        const index = next;
        next += 1;
        const task = tasks[index] as Task;
        child ??= start(module, setUp);
        const reply: Reply<Answer> | null = await ask<Answer>(child, task, seconds);
        if (reply === null) {
          child.kill('SIGKILL');
          child = null;
          keep(index, onSlow(task));
        } else if ('fault' in reply) {
          next = tasks.length;
          throw new Error(reply.fault);
        } else keep(index, reply.answer);
      }
    } finally {
      child?.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, tasks.length) }, work));
}

function start(module: URL, setUp: unknown): ChildProcess {
  const child = fork(module, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // A process that dies is seen by the task it leaves unanswered; its own event must not end the build.
  child.on('error', () => undefined);
  child.send({ setUp });
  return child;
}

/** Asks one task of a process; null when it dies or takes too long. */
function ask<Answer>(child: ChildProcess, task: unknown, seconds: number): Promise<Reply<Answer> | null> {
  return new Promise((tell) => {
    const end = (reply: Reply<Answer> | null): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', gone).off('error', gone);
      tell(reply);
    };
    const answered = (reply: unknown): void => {
      end(reply as Reply<Answer>);
    };
    const gone = (): void => {
      end(null);
    };
    const timer = setTimeout(gone, seconds * 1000);
    child.once('message', answered).once('exit', gone).once('error', gone);
    child.send({ task }, (error) => {
      if (error) end(null);
    });
  });
}

/** The other end: sets up once, then answers one task after another. */
export function answerTasks<SetUp, Task, Answer>(
  prepare: (setUp: SetUp) => (task: Task) => Answer | Promise<Answer>,
): void {
  let answer: ((task: Task) => Answer | Promise<Answer>) | null = null;
  process.on('message', (message: { setUp: SetUp } | { task: Task }) => {
    if ('setUp' in message) {
      answer = prepare(message.setUp);
      return;
    }
    const reply = async (): Promise<Reply<Answer>> => {
      if (!answer) return { fault: 'not set up' };
      return { answer: await answer(message.task) };
    };
    void reply()
      .catch((error: unknown): Reply<Answer> => ({
        fault: error instanceof Error ? (error.stack ?? '') : String(error),
      }))
      .then((told) => process.send?.(told));
  });
}
