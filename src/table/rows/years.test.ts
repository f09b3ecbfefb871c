import { expect, test } from 'vitest';
import { spanOfYears } from './years.ts';

test.each([
  [[2022], '2022'],
  [[2022, 2020, 2021, 2020], '2020—2022'],
  [[2020, 2022], '2020、2022'],
  [[2018, 2020, 2021, 2022, 2024], '2018、2020—2022、2024'],
  [[], ''],
])('the years %j are told as %s', (years, told) => {
  expect(spanOfYears(years)).toBe(told);
});
