import { describe, expect, it } from 'vitest';
import { gridsOf, proseOf } from '../grids.fixture.ts';
import { readHtml } from './html.ts';
import { readDocument } from '../read.ts';
import { spanFaults } from '../spans.fixture.ts';

async function read(source: string) {
  const { text, blocks } = await readHtml(source);
  expect(spanFaults({ name: '', format: 'html', text, blocks, findings: [] })).toEqual([]);
  return { grids: gridsOf(blocks), prose: proseOf(blocks), blocks };
}

describe('web pages', () => {
  it('blank the rows below a tall cell and give a wide cell once', async () => {
    const { grids } = await read(
      '<table><tr><td rowspan=3>结果</td><td colspan=2>予以公开</td><td>1</td></tr>' +
        '<tr><td>甲</td><td>乙</td><td>2</td></tr><tr><td>丙</td><td rowspan=9>丁</td><td>3</td></tr></table>',
    );
    expect(grids).toEqual([
      [
        ['结果', '予以公开', '1'],
        ['', '甲', '乙', '2'],
        ['', '丙', '丁', '3'],
      ],
    ]);
  });

  it('close the cells and rows that the author left open', async () => {
    const { grids } = await read('<table><tr><td>规章<td>1<td>2<tr><td>文件<td><td>&nbsp;</table>后');
    expect(grids).toEqual([
      [
        ['规章', '1', '2'],
        ['文件', '', ''],
      ],
    ]);
  });

  it('glue no footnote mark and no struck-through digit to a figure', async () => {
    const { grids, prose } = await read(
      '<p>公开132<sup>1</sup>条</p><table><tr><td>606<sub>1</sub><sup>①</sup></td><td><s>54</s>55</td>' +
        '<td><span style="text-decoration: line-through">8</span>9</td></tr></table>',
    );
    expect(prose).toEqual(['公开132条']);
    expect(grids).toEqual([[['606', '55', '9']]]);
  });

  it('join a span per character and a wrapped source line', async () => {
    const { grids, prose } = await read(
      '<p>政府信息\n公开 12\n条</p><table><tr><td><span>总</span><span>计</span></td><td><span>1</span><span>2</span></td></tr></table>',
    );
    expect(prose).toEqual(['政府信息公开 12 条']);
    expect(grids).toEqual([[['总计', '12']]]);
  });

  it('unwrap tables that only arrange the page', async () => {
    const { grids, prose } = await read(
      '<table><tr><td>栏目</td><td><p>一、总体情况</p><table><tr><td>规章</td><td>3</td></tr></table><p>二、公开</p></td></tr></table>',
    );
    expect(grids).toEqual([[['规章', '3']]]);
    expect(prose).toEqual(['栏目', '一、总体情况', '二、公开']);
  });

  it('drop scripts, styles, navigation and what is hidden', async () => {
    const { prose } = await read(
      '<script>var a = "公开9条</p>"</script><style>p{}</style><nav><p>首页</p></nav>' +
        '<p style="display: none">藏<p>公开8条</p><div hidden>藏<div>藏</div></div><del>7</del><p>完</p>',
    );
    expect(prose).toEqual(['公开8条', '完']);
  });

  it('tell what is about the page from the report', async () => {
    const { blocks } = await read(
      '<title>某局年报</title><table><tr><td>索引号：</td><td>0123/2023</td></tr><tr><td>发文机关</td><td>某局</td></tr></table>' +
        '<p>发布日期：2023-01-04</p><p>公开5条</p>',
    );
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.role : block.kind))).toEqual([
      'title',
      'metadata',
      'metadata',
      'metadata',
      'body',
    ]);
  });

  it('keep the lines of a fragment without paragraphs', async () => {
    expect((await read('<span>一、总体</span>\n二、公开\n<b>三、申请</b>')).prose).toEqual([
      '一、总体',
      '二、公开',
      '三、申请',
    ]);
  });

  it('never take a script in a cell for more than text', async () => {
    const { grids } = await read(
      '<table><tr><td>规章</td><td>&lt;script&gt;alert(1)&lt;/script&gt; 4</td></tr></table>',
    );
    expect(grids).toEqual([[['规章', '<script>alert(1)</script>4']]]);
  });

  it('are found inside a mail archive, quoted or in base 64', async () => {
    const html = '<html><body><p>公开9条</p></body></html>';
    const bytes = [...new TextEncoder().encode(html)];
    const quoted = bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
    const base64 = btoa(String.fromCharCode(...bytes));
    for (const [coding, body] of [
      ['quoted-printable', quoted],
      ['base64', base64],
    ] as const) {
      const mail =
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b1"\r\n\r\n--b1\r\n' +
        `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}\r\n--b1--`;
      const result = await readDocument(new TextEncoder().encode(mail), 'page.mht');
      expect(result.ok && proseOf(result.value.blocks)).toEqual(['公开9条']);
    }
  });
});
