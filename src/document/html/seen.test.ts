import { describe, expect, it } from 'vitest';
import { growthOf, STEADY } from '../../report/growth.fixture.ts';
import { gridsOf, proseOf } from '../grids.fixture.ts';
import { INVENTED_PROSE, inventedGrids, inventedHtml } from '../invented.fixture.ts';
import { spanFaults } from '../spans.fixture.ts';
import { readHtml } from './html.ts';
import { readStyleSheet } from './style-sheet.ts';

async function read(source: string) {
  const { text, blocks, findings } = await readHtml(source);
  expect(spanFaults({ name: '', format: 'html', text, blocks, findings })).toEqual([]);
  const roles = blocks.map((block) => (block.kind === 'paragraph' ? block.role : block.kind));
  return { grids: gridsOf(blocks), prose: proseOf(blocks), findings, roles, text };
}

/** A figure of 1164 with a hidden 99 before it, as a page with these rules shows it. */
async function figure(rules: string, hidden: string): Promise<string | undefined> {
  const { grids } = await read(
    `<style>${rules}</style><div class="box"><table id="t1"><tr><td>规章</td><td class="n">${hidden}1164</td></tr></table></div>`,
  );
  return grids[0]?.[0]?.[1];
}

describe('digits that a page does not show', () => {
  it.each([
    ['.x{display:none}', '<span class="a x">99</span>'],
    ['#h { visibility : hidden; }', '<i id=h>99</i>'],
    ['em{font-size:0}', '<em>99</em>'],
    [
      'p, span.gone , b {color:red;DISPLAY:NONE!important}',
      '<span class=gone style="display:inline">99</span>',
    ],
    ['.box td .x{font-size:0px}', '<span class=x>99</span>'],
    ['td > u{mso-hide:all}', '<u>99</u>'],
    ['#t1 .n i{font:0/0 a}', '<i>99</i>'],
    ['.x{opacity:0}', '<b class=x>99</b>'],
    ['.x{color:transparent}', '<b class=x>99</b>'],
    ['.x{text-decoration:line-through red}', '<b class=x>99</b>'],
    ['.x{vertical-align:super;font-size:60%}', '<b class=x>99</b>'],
    ['@media screen{.x{display:none}}', '<b class=x>99</b>'],
    ['/* } */ @import "a"; .y{} .x{display:none}', '<b class=x>99</b>'],
    ['@font-face{font-family:a}@media print{.y{display:none}}.x{display:none}', '<b class=x>99</b>'],
    ['.x{display:inline}.x{display:none}', '<b class=x>99</b>'],
    ['.o{font-size:0}', '<b class=o>9<i>9</i></b>'],
    ['', '<span style="font-size:0">99</span>'],
    ['', '<font style="font-size:0.0pt;color:red">99</font>'],
    ['', '<span style="VISIBILITY:hidden">99</span>'],
    ['', '<span style="display:inline-block;width:0;overflow:hidden">99</span>'],
    ['', '<div style="max-height:1px;overflow-y:hidden">99</div>'],
    ['.x{height:0;overflow:hidden}', '<b class=x>99</b>'],
    ['', '<span style="display:block;text-indent:-9999px">99</span>'],
    ['', '<span style="display:block;text-indent:-120%;overflow:hidden">99</span>'],
    ['', '<span style="position:absolute;left:-100vw">99</span>'],
    ['', '<span style="position:absolute;right:-60em">99</span>'],
    ['', '<span style="margin-left:-9999px">99</span>'],
    ['', '<span style="transform:translateX(-9999px)">99</span>'],
    ['', '<span style="transform:scale(0)">99</span>'],
    ['', '<span style="clip-path:circle(0)">99</span>'],
    ['', '<span style="clip-path:polygon(0 0, 0 0, 0 0)">99</span>'],
    ['', '<span style="filter:alpha(opacity=0)">99</span>'],
    ['', '<span style="opacity:.01">99</span>'],
    ['', '<span style="font-size:1px">99</span>'],
    ['', '<span style="color:white;background-color:#FFFFFF">99</span>'],
    ['', '<span style="color:rgb(255,255,255);background:#fff url(a.png)">99</span>'],
    ['', '<font color="#FFFFFF" style="background:#fff">99</font>'],
    ['', '<span style="color:rgba(0,0,0,0)">99</span>'],
    ['', '<div style="position:absolute;opacity:.15;font-size:60px">内部2031</div>'],
    ['.w{position:fixed;color:rgba(0,0,0,.1)}', '<div class=w>31</div>'],
    ['', '<div style="position:fixed;color:#eee;font-size:80px">公开2031条</div>'],
    ['', '<div style="position:absolute;pointer-events:none">样本31</div>'],
  ])('are left out by %s', async (rules, hidden) => {
    expect(await figure(rules, hidden)).toBe('1164');
  });

  it.each([
    ['.x{display:none}', '<span class="xx">99</span>'],
    ['.x{display:none}.x.x{display:inline}', '<span class=x>99</span>'],
    ['.x{display:none}', '<span class=x style="display:inline">99</span>'],
    ['@media print{.x{display:none}}', '<span class=x>99</span>'],
    ['@media (max-width:600px){.x{display:none}}', '<span class=x>99</span>'],
    ['.z .x{display:none}', '<span class=x>99</span>'],
    ['.box > .x{display:none}', '<span class=x>99</span>'],
    ['.x:hover,.x::before,[data-x]{display:none}', '<span class=x data-x>99</span>'],
    ['.x{font-size:0.9em;opacity:0.5;font:10px/0 a;visibility:inherit}', '<span class=x>99</span>'],
    ['td{font-size:0}td span{font-size:14px}', '<span>99</span>'],
    ['.v{visibility:hidden}.w{visibility:visible}', '<b class=v><i class=w>99</i></b>'],
    ['.x{vertical-align:baseline;text-decoration:underline}', '<b class=x>99</b>'],
    ['html,body{display:none;opacity:0}', '99'],
    ['', '<span style="color:#fff">99</span>'],
    ['', '<span aria-hidden="true">99</span>'],
    ['', '<span style="vertical-align:sub">99</span>'],
    ['', '<span style="display:inline-block;width:0">99</span>'],
    ['', '<span style="overflow:hidden;width:10px;max-height:none">99</span>'],
    ['.n{width:0;overflow:hidden}', '<span>99</span>'],
    ['', '<span style="text-indent:2em;margin-left:-500px;left:-5px;right:-20px">99</span>'],
    ['', '<span style="transform:rotate(0deg) scale(0.9);opacity:.6">99</span>'],
    ['', '<span style="color:#fff;background:#c00">99</span>'],
    ['', '<span style="color:#ccc">99</span>'],
    ['', '<span style="position:absolute;color:#fff">99</span>'],
    ['', '<span style="position:relative;color:#ccc;opacity:.4">99</span>'],
    ['', '<span style="pointer-events:none">99</span>'],
  ])('are nothing that is shown all the same: %s', async (rules, shown) => {
    const read = await figure(rules, shown);
    expect(rules.startsWith('td{') ? read : read?.startsWith('99')).toBe(
      rules.startsWith('td{') ? '99' : true,
    );
  });

  it('are told with the cells they stand by', async () => {
    const { findings, text } = await read(
      '<style>.x{display:none}</style><p>公开<s>5</s>6条<sup>[1]</sup></p><div class=x>藏7</div>' +
        '<table><tr><td>规章</td><td><b class=x>8</b>9</td></tr></table>',
    );
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([['figures-left-out', { places: 3 }]]);
    expect(findings[0]?.spans.map((span) => text.slice(...span))).toEqual(['公开6条', '9']);
  });

  it('leave running elements that are closed out of order as they are', async () => {
    const { prose, grids } = await read(
      '<style>.a .x{display:none}</style><b><p>一</b>二</p><p>三<i>四</p>五</i><table><tr><td><font>6</td><td>7</font></td></tr></table>',
    );
    expect(prose).toEqual(['一二', '三四', '五']);
    expect(grids).toEqual([[['6', '7']]]);
  });

  it('take no report away that a script shows', async () => {
    const page = inventedHtml().replace('<body>', '<style>.tab{display:none}</style><body><div class="tab">');
    expect((await read(page)).grids).toEqual(inventedGrids());
  });

  it('are looked for in a time that grows with the page', () => {
    const read = (size: number): void => {
      const rules = Array.from({ length: size }, (_none, index) => `.c${index} .x{display:none}`).join('');
      const sheet = readStyleSheet(`<style>${rules}${'/*'.repeat(size)}</style>${'<style'.repeat(size)}`);
      sheet?.declaredFor({ name: 'b', id: '', classes: ['y'] }, []);
    };
    expect(growthOf(read, 16_000)).toBeLessThan(STEADY);
  });

  it('end the reading where rules and elements multiply', async () => {
    const rules = Array.from({ length: 4000 }, (_none, index) => `.c${index} .x{display:none}`).join('');
    const page = `<style>${rules}</style>${'<p><b class=x>1</b></p>'.repeat(4000)}`;
    await expect(readHtml(page)).rejects.toThrow('too-complex');
  });
});

describe('digits in a font of signs', () => {
  it.each([
    ['', '<span style="font-family:Wingdings">99</span>'],
    ['', '<span style="FONT-FAMILY: \'Wingdings 2\', 宋体">99</span>'],
    ['', '<font face="Webdings">99</font>'],
    ['', '<font face=webdings><b>99</b></font>'],
    ['.x{font:12pt/1.5 Wingdings}', '<i class=x>99</i>'],
    ['.x{font:bold 12px "Wingdings 3"}', '<i class=x>99</i>'],
    ['', '&#xf039;&#xf039;'],
  ])('are pictures: %s %s', async (rules, signs) => {
    expect(await figure(rules, signs)).toBe('\ufffd\ufffd1164');
  });

  it.each([
    ['', '<span style="font-family:宋体,Wingdings">99</span>'],
    ['', '<span style="font-family:\'Segoe UI Symbol\'">99</span>'],
    ['', '<font face="Symbola">99</font>'],
    ['.x{font-family:Wingdings}', '<b class=y>99</b>'],
    ['.x{font-family:Wingdings}', '<b class=x style="font-family:Arial">99</b>'],
  ])('are figures where the font is another: %s %s', async (rules, signs) => {
    expect(await figure(rules, signs)).toBe('991164');
  });

  it('are told, and letters there are not', async () => {
    const { findings, prose } = await read('<p>公开<span style="font-family:Wingdings">n4</span>件</p>');
    expect(prose).toEqual(['公开n\ufffd件']);
    expect(findings.map(({ code }) => code)).toEqual(['symbols-unknown']);
  });
});

describe('elements named like page furniture', () => {
  const NAMES = 'print share toolbar position location menu footer sidebar copyright nav weizhi'.split(' ');

  it.each(NAMES)('are the report where they hold it: %s', async (name) => {
    for (const attribute of [`id="${name}"`, `class="main ${name}"`]) {
      const page = inventedHtml().replace(
        '<body>',
        `<body><div ${attribute}><div class="share">分享到：微信 9</div>`,
      );
      const { prose, roles, grids } = await read(page);
      expect(grids).toEqual(inventedGrids());
      expect(roles[prose.indexOf('分享到：微信 9')]).toBe('metadata');
      const own = proseOf((await readHtml(inventedHtml())).blocks);
      expect(prose.filter((line) => !line.startsWith('分享'))).toEqual(own);
      expect(roles.filter((role) => role === 'metadata')).toHaveLength(1);
      expect(prose).toContain(INVENTED_PROSE.overview);
    }
  });

  it.each(NAMES)('are furniture where they do not: %s', async (name) => {
    const { roles } = await read(
      `<div class="${name}"><p>您所在的位置 首页</p><table><tr><td>主办单位</td><td>地址</td></tr><tr><td>电话</td><td>邮编</td></tr></table></div>${inventedHtml()}`,
    );
    expect(roles[0]).toBe('metadata');
  });

  it('are the report as elements too', async () => {
    const page = inventedHtml().replace('<body>', '<body><footer>').replace('</body>', '</footer></body>');
    expect((await read(page)).roles).not.toContain('metadata');
  });
});
