import '../../inspect/quiet-stdout.ts';
import type { Task } from './workers.ts';
import type { Gathered } from '../gather.ts';
import { tasksFor, type SetUp } from './tasks.ts';
import { answerTasks } from './process-pool.ts';
import type { CheckedReport } from '../check-office.ts';

// One process of the build: the same work as in the first process, one task after another.
answerTasks<SetUp, Task, Gathered | readonly CheckedReport[]>((setUp) => {
  const tasks = tasksFor(setUp);
  return (task) => ('gather' in task ? tasks.gather(task.gather) : tasks.check(task.check));
});
