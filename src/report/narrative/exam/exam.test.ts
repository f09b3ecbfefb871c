import { describe, expect, it } from 'vitest';
import { DECISIONS, decisionsOn, LISTS, sentencesOf, toldBy } from './listed-sentences.fixture.ts';

describe.each(LISTS)('%s', (list) => {
  it.each(sentencesOf(list))('%s', (sentence, told) => {
    expect(toldBy(sentence)).toBe(told);
  });
});

it('decides on every sentence as it is written down (npm run exam rewrites it)', async () => {
  const decisions = LISTS.map(
    (list) =>
      `## ${list}\n${sentencesOf(list)
        .map(([sentence]) => decisionsOn(sentence))
        .join('\n')}\n`,
  );
  await expect(decisions.join('\n')).toMatchFileSnapshot(DECISIONS);
});
