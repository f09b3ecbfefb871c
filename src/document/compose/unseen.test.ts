import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

const INVISIBLE = [
  ...'\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e',
  ...'\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206f\ufe0e\ufe0f\ufeff',
];

async function read(source: string, name: string) {
  const { grids, prose, value } = await readBytes(new TextEncoder().encode(source), name);
  return { grids, prose, text: value.text, findings: value.findings };
}

describe('characters that nobody sees', () => {
  it.each(INVISIBLE)('part no figure of a web page: %j', async (character) => {
    const { grids, prose, findings } = await read(
      `<p>公开1${character}2${character}${character}3条${character}，${character}又4条</p>` +
        `<table><tr><td>规章</td><td>2<b>${character}</b>6<i>${character}8</i></td><td>${character}5${character}</td></tr></table>`,
      'page',
    );
    expect(prose).toEqual(['公开123条，又4条']);
    expect(grids).toEqual([[['规章', '268', '5']]]);
    expect(findings).toEqual([
      { code: 'invisible-characters', severity: 'note', spans: [], facts: { places: 4 } },
    ]);
  });

  it('part no figure of a plain text, whose text is read without them', async () => {
    const { text, findings } = await read('公开1\u200b2条\n规章\u200b | 3\u2060\u200d4', 'draft.txt');
    expect(text).toBe('公开12条\n规章 | 34');
    expect(findings[0]?.facts).toEqual({ places: 2 });
  });

  it('are no reason for a word where they stand beside figures only', async () => {
    const { findings } = await read('<p>公开\u200b12\u200b条</p><p>9\u200b</p><p>8</p>', 'page');
    expect(findings).toEqual([]);
  });

  it('leave wide and narrow spaces, line ends and signs as they are', async () => {
    const { prose } = await read('<p>1\u20092 3\u00a04 5,6 7\u20288</p>', 'page');
    expect(prose).toEqual(['1\u20092 3\u00a04 5,6 7\u20288']);
  });
});
