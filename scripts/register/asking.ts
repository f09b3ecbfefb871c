import { createInterface } from 'node:readline/promises';
import {
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterRow,
} from '../../src/dataset/register/columns.ts';
import { printable } from '../build/ledger/printable.ts';

/** Somebody at a terminal who is asked; or nobody, who has agreed to everything beforehand. */
export interface Asked {
  readonly agreed: (question: string) => Promise<boolean>;
  /** The line as accepted or edited, null where it is refused, 'stop' where nothing at all is to happen. */
  readonly reviewed: (row: RegisterRow) => Promise<RegisterRow | null | 'stop'>;
  readonly close: () => Promise<void>;
}

const YES = /^(?:y|yes|是|好)$/i;
const HELP =
  'y 收下 take · n 不收 leave out · 列名=内容 改一项 edit, like label=… · q 停下，什么都不写 stop, write nothing';

/** Asks on standard error, so that standard output stays what it is; where the input ends, nobody has agreed. */
export function askerFor(yes: boolean): Asked {
  const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const answerTo = async (question: string): Promise<string | null> => {
    process.stderr.write(`  ${question} `);
    const { value, done } = await answers.next();
    return done ? null : value.trim();
  };
  return {
    agreed: async (question) => yes || YES.test((await answerTo(`${question}？[y/N]`)) ?? ''),
    reviewed: async (proposed) => {
      if (yes) return proposed;
      let row = proposed;
      process.stderr.write(`${tableOf(row)}\n  ${HELP}\n`);
      for (;;) {
        const answer = await answerTo('?');
        if (answer === null || /^q$/i.test(answer)) return 'stop';
        if (YES.test(answer)) return row;
        if (/^(?:n|no|否)$/i.test(answer)) return null;
        const edited = editedBy(row, answer);
        if (edited) row = edited;
        process.stderr.write(edited ? `${tableOf(row)}\n` : `  ${HELP}\n`);
      }
    },
    close: async () => {
      await answers.return?.();
    },
  };
}

/** A proposed line as a table: one column a line, empty ones in one line at the end. */
export function tableOf(row: RegisterRow): string {
  const filled = REGISTER_COLUMNS.filter((column) => row[column] !== '');
  const empty = REGISTER_COLUMNS.filter((column) => row[column] === '');
  return [
    '',
    ...filled.map((column) => `    ${column.padEnd(16)} ${printable(row[column])}`),
    `    （空 empty: ${empty.join(', ')}）`,
  ].join('\n');
}

function editedBy(row: RegisterRow, answer: string): RegisterRow | null {
  const at = answer.search(/[=＝]/);
  const column: RegisterColumn | undefined = REGISTER_COLUMNS.find(
    (one) => one === answer.slice(0, at).trim(),
  );
  return column ? { ...row, [column]: answer.slice(at + 1).trim() } : null;
}
