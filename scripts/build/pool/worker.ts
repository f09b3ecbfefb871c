import '../../inspect/quiet-stdout.ts';
import type { OrRefusal } from '../../../src/finding/finding.ts';
import type { SourcedReport } from '../../../src/report/report.ts';
import { isSpent, startWatch } from './limits.ts';
import type { Task } from './workers.ts';
import type { Gathered } from '../gather.ts';
import { tasksFor, type SetUp } from './tasks.ts';
import { answerTasks } from './process-pool.ts';
import type { CheckedReport } from '../check-office.ts';

// One process of the build: the same work as in the first process, one task after another.
// Reading is watched: files are hostile.
const watch = startWatch();
answerTasks<SetUp, Task, Answer>((setUp) => {
  const tasks = tasksFor(setUp);
  return (task) => {
    if ('check' in task) return tasks.check(task.check);
    return watch.during<Answer>(() => ('read' in task ? tasks.read(task.read) : tasks.gather(task.gather)));
  };
}, isSpent);

type Answer = Gathered | OrRefusal<SourcedReport> | readonly CheckedReport[];
