import '../inspect/quiet-stdout.ts';
import type { Task } from './crew.ts';
import type { Gathered } from './gather.ts';
import { handsOf, type SetUp } from './hands.ts';
import { answerTasks } from './process-pool.ts';
import type { Settled } from './settle.ts';

// One process of the build: the same work as in the first process, one task after another.
answerTasks<SetUp, Task, Gathered | readonly Settled[]>((setUp) => {
  const hands = handsOf(setUp);
  return (task) => ('gather' in task ? hands.gather(task.gather) : hands.settle(task.settle));
});
