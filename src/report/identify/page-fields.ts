import type { Paragraph, Table } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedName } from '../report.ts';
import { nameIn } from './organ-name.ts';

const PUBLISHERS =
  '发布机构|发布机关|发文机关|发文机构|发文单位|发布单位|发布部门|机构|公开机构|公开机关|公开单位|公开部门|公开主体|制发机关|制作机关|制发单位|责任单位|责任部门|编制单位|编制机关|填报单位|报告单位|报送单位|单位名称|机构名称|所属机构|公开责任部门|信息来源|文章来源|稿件来源|来源|作者';
const OTHERS =
  '索引号?|索取号|信息索引|文号|发文字号|文件编号|公文种类|主题分类|主题词|主题|分类|体裁|组配|服务对象|公开目录|所属目录|公开方式|公开范围|公开时限|公开类型|公开日期|发布日期|发布时间|发文日期|成文日期|生成日期|生成时间|印发日期|更新时间|更新日期|时间|日期|浏览|点击|阅读|访问|字体|字号|编辑|审核|标题|名称|有效性|时效性|效力|关键词|内容概述|信息名称|责任编辑|打印|分享|语言|载体|格式|状态';
const LABEL = new RegExp(`^(?:${PUBLISHERS})$`);
const FIELD = new RegExp(`(${PUBLISHERS})[:：|]{0,3}`, 'g');
const NEXT = new RegExp(`[:：|\\d\\[【]|${OTHERS}|${PUBLISHERS}`);
const LONGEST_LINE = 400;
const LONGEST_FIELD = 44;
const MOST_FIELDS = 40;
const MOST_ROWS = 20;

/** Who the page says has published: the fields of its issue table, on lines of text or in cells. */
export function fieldNames(opening: readonly Paragraph[], tables: readonly Table[]): PrintedName[] {
  return [...opening.flatMap((line, index) => lineFields(line, opening[index + 1])), ...cellFields(tables)];
}

function lineFields({ text, span }: Paragraph, next: Paragraph | undefined): PrintedName[] {
  if (text.length > LONGEST_LINE) return [];
  const folded = fold(text, span[0]);
  if (next && LABEL.test(folded.text.slice(0, 20).replace(/[:：|]{1,6}$/, '')))
    return wholeField(next.text, next.span[0]);
  const names: PrintedName[] = [];
  for (const match of folded.text.matchAll(FIELD)) {
    if (names.length > MOST_FIELDS) break;
    // A sentence holds such words too: 来源 and 作者 are fields only with their colon or at the start of the line.
    if (match.index > 0 && !/[:：|]$/.test(match[0])) continue;
    const from = match.index + match[0].length;
    const rest = folded.text.slice(from, from + LONGEST_FIELD);
    const value = rest.slice(0, NEXT.exec(rest)?.index ?? rest.length);
    const found = nameIn(value);
    if (found) names.push(fieldName(found.name, folded.span(from + found.start, from + found.end)));
  }
  return names;
}

function wholeField(text: string, base: number): PrintedName[] {
  if (text.length > 80) return [];
  const folded = fold(text, base);
  const found = nameIn(folded.text.replace(/^[:：|]+/, ''));
  if (!found) return [];
  const start = folded.text.indexOf(found.name);
  return [fieldName(found.name, folded.span(start, start + found.name.length))];
}

/** The publisher in an issue table above the text: its label in one cell, the name in the next. */
function cellFields(tables: readonly Table[]): PrintedName[] {
  return tables.flatMap(({ rows }) =>
    rows.slice(0, MOST_ROWS).flatMap((row) =>
      row.flatMap((cell, index) => {
        const next = row[index + 1];
        if (cell.text.length > 40) return [];
        const label = fold(cell.text).text.replace(/[:：]$/, '');
        if (next && LABEL.test(label)) return wholeField(next.text, next.span[0]);
        return cell.text.length <= LONGEST_LINE
          ? lineFields({ kind: 'paragraph', role: 'metadata', text: cell.text, span: cell.span }, undefined)
          : [];
      }),
    ),
  );
}

function fieldName(name: string, span: PrintedName['span']): PrintedName {
  return { name, where: 'metadata', votes: 3, span };
}
