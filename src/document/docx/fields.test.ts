import { describe, expect, it } from 'vitest';
import { p, r, readWord, tbl, tc, tr } from './word.fixture.ts';

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const BEGIN = mark('begin');
const SEPARATE = mark('separate');
const END = mark('end');
const field = (instruction: string, result: string): string =>
  `${BEGIN}${instruction}${SEPARATE}${result}${END}`;

const cellOf = (content: string): string => tc(p(content));

describe('fields of Word', () => {
  it('show the result of the outermost alone where fields stand in an instruction', async () => {
    const merge = field(code('MERGEFIELD n'), r('99'));
    const { grids } = await readWord(
      tbl(
        tr(
          cellOf(field(code('IF ') + merge + code(' = "1" "2" "3"'), r('1164'))),
          cellOf(field(code('= ') + merge + code('+') + merge, r('7'))),
          cellOf(field(code('IF ') + field(code('= ') + merge, r('5')) + code(' > 1'), r('8'))),
          cellOf(r('1') + field(code('QUOTE'), field(code('MERGEFIELD'), r('2'))) + r('3')),
          cellOf(field(code('IF'), r('4') + field(code('REF'), r('5')) + r('6'))),
          cellOf(BEGIN + code('ASK') + END + r('9')),
        ),
      ),
    );
    expect(grids).toEqual([[['1164', '7', '8', '123', '456', '9']]]);
  });

  it('are no figure where Word draws a formula that the file does not show', async () => {
    const { grids, codes } = await readWord(
      tbl(
        tr(
          cellOf(r('1') + BEGIN + code(' EQ \\o\\ac(○,3) ') + END),
          cellOf(BEGIN + code('eq \\f(1,2)') + SEPARATE + END),
          cellOf(field(code('EQ \\x(7)'), r('7'))),
          cellOf(BEGIN + code('EQUATION') + END + r('9')),
        ),
      ),
    );
    expect(grids).toEqual([[['1\ufffd', '\ufffd', '7', '9']]]);
    expect(codes).toEqual(['symbols-unknown']);
  });

  it('run over paragraphs and whole tables', async () => {
    const { prose, grids } = await readWord(
      p(r('前') + BEGIN + code('IF "')) +
        p(r('指令1')) +
        tbl(tr(cellOf(r('不')), cellOf(r('1')))) +
        p(code('"') + SEPARATE + r('公开')) +
        p(r('2条')) +
        tbl(tr(cellOf(r('规章')), cellOf(r('3')))) +
        p(r('完') + END + r('后')),
    );
    expect(prose).toEqual(['前公开', '2条', '完后']);
    expect(grids).toEqual([[['规章', '3']]]);
  });

  it('swallow nothing where they are not closed, or closed twice', async () => {
    const { prose, grids } = await readWord(
      p(r('一') + BEGIN + code('PAGE')) +
        p(r('公开1条') + END + r('2')) +
        tbl(tr(cellOf(BEGIN + code('=SUM') + r('3')), cellOf(r('4') + END), cellOf(SEPARATE + r('5')))) +
        p(r('6') + END + BEGIN + code('DATE') + SEPARATE + r('7')) +
        p(r('8')),
    );
    expect(prose).toEqual(['一2', '67', '8']);
    expect(grids).toEqual([[['3', '4', '5']]]);
  });

  it('do not reach into a text box or out of a deleted run', async () => {
    const box = `<w:r><w:txbxContent>${p(r('盒1') + END)}</w:txbxContent></w:r>`;
    const { prose } = await readWord(
      p(r('二') + BEGIN + code('IF') + SEPARATE + box + r('2') + END) +
        p(`<w:del>${BEGIN}${code('IF')}</w:del>` + r('3')),
    );
    expect(prose).toEqual(['二2', '盒1', '3']);
  });
});
