import { expect, test } from 'vitest';
import { existenceIn } from './existence.ts';

test.each([
  [{ since: 2019, until: 2022 }, 2018, 'notYet'],
  [{ since: 2019, until: 2022 }, 2019, 'existed'],
  [{ since: 2019, until: 2022 }, 2022, 'existed'],
  [{ since: 2019, until: 2022 }, 2023, 'noMore'],
  [{ since: 2019 }, 2030, 'existed'],
  [{ until: 2022 }, 2019, 'unknown'],
  [{ until: 2022 }, 2021, 'existed'],
  [{}, 2019, 'unknown'],
  [{}, 2024, 'existed'],
] as const)(
  'of an office with %o that first reported for 2020 the year %i is told as %s',
  (facts, year, told) => {
    expect(existenceIn(facts, 2020, year)).toBe(told);
  },
);
