import type { SourceDocument } from '../document/document.ts';
import type { Span } from '../finding/finding.ts';
import { fold } from './fold.ts';
import { isGovernmentName } from './identify/organ-kind.ts';
import type { Grid, Reach, ReportScope, Section } from './report.ts';

// What a sentence speaks of: the figures of the tables, or the report as a whole.
const FIGURES =
  /(?:表格?|附表|所列|各项|各类|统计|有关|相关|上述|以上|下列|以下|报告|年报|报表)(?:中|内|的|所列|所用|所涉)?(?:各项|统计|全部)?(?:数据|数字|指标)|(?:数据|统计|填报|报告|编制)(?:的)?(?:统计)?(?:范围|口径)/;
const REPORT = /(?:本|此|该)(?:年度|份|次)?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)/;

const ORGANS =
  '(?:行政机关|政府部门|部门|机构|单位|镇街|乡镇|镇乡|街镇|街道|乡|镇|园区|功能区|开发区|区县|县区|县|区|市|地市|市州)';
const MANY = `(?:各|所有|全部|所辖|下辖|辖区|[省市区县](?:直|级|属)|[省市区县州旗]政府)[^,;。]{0,14}?${ORGANS}`;
const WHOLE = '全[省市区县州旗盟镇乡](?!面)|行政区域|本区域|全域|辖区';
const LINE =
  '全系统|本系统|[省市区县]{2,3}[两三]级|(?:下属|所属|直属|下辖|基层|二级|派出)[^,;。]{0,8}?(?:单位|机构|分局|支局|所|站|队|局|院|校)|各(?:分局|支局|分支机构|县区局|区县局|县局|基层)';
const OWN_ONLY =
  /(?:仅|只)(?:为|是|含|包[含括]|统计|限|指|反映)[^,;。]{0,12}(?:本级|本机关|本单位|本部门|本[局委办厅镇乡]|本街道|机关自身)|(?:数据|数字|口径|范围)(?:均|皆|都)?(?:为|是|系)[^,;。]{0,10}(?:本级|本机关|本单位|本部门|本[局委办厅镇乡]|本街道|局机关|机关自身)(?!及|和|与|、)|(?:不|未)(?:包[含括]|含|涉及|计入)[^,;。]{0,12}(?:下属|所属|直属|下级|派出|各(?:部门|乡镇|镇街|街道|单位|县|区))/;
const WITHIN = /科室|处室|股室|内设|各科|各处|各股|渠道|栏目|平台/;

const MANY_ORGANS = new RegExp(MANY);
const WHOLE_AREA = new RegExp(WHOLE);
const IN_LINE = new RegExp(LINE);
const ADDED = /汇总|合计|总和|之和|加总|合并|综合|总计|汇集|统计/;
const IS = /^[^,;。]{0,4}(?:为|系|是|来自|来源于|由|根据|综合|汇总|汇集|合并|按|对)/;
const HOLDS = /^[^,;。]{0,16}(?:包[含括]|含|涵盖|覆盖|涉及)/;
const MADE_OF =
  /(?:综合|汇总|汇集|合并|整合)[^;。]{0,120}(?:编制|形成|而成|编写|撰写)|(?:根据|依据|按照)[^;。]{0,100}(?:年度?报告|年报|报送|上报|统计数据|工作情况|资料|材料)[^,;。《]{0,12}(?:编制|汇编|编写)(?!工作|要求|和|与|、|格式|指引|规范)/;
const BY_GOVERNMENT =
  /由[^,;。]{0,24}(?:政府|管委会|管理委员会)(?:办公?[室厅]|政务公开办(?:公室)?|信息公开办(?:公室)?|办)?(?:负责)?(?:统一)?汇总/;
// A government’s office reports for it as well.
const FOR_GOVERNMENT = /政府(?:办(?:公[室厅])?)?$/;

/** A line of a table's caption may say whose it is in a word. */
const CAPTION_OWN = /本级|本机关|本单位|本部门|机关本级|局机关/;
const CAPTION_ALL = new RegExp(
  `(?:${WHOLE}|${LINE}|${MANY})[^,;。]{0,12}(?:汇总|合计|总表|统计|情况|表)|汇总表|合计表`,
);
const LONGEST_CAPTION = 80;
const LINES_ABOVE = 2;

interface Said extends Reach {
  /** 2 for words about the figures of the tables, 1 for words about the report. */
  readonly weight: number;
}

/**
 * Whose figures the tables hold, as far as the document says so: in the caption of a statutory table, in a sentence
 * about its figures, or about the report. Nearest words first; where they contradict one another nothing is said. That
 * a government reports says nothing: many governments report for themselves.
 */
export function findReach(
  document: SourceDocument,
  sections: readonly Section[],
  grids: readonly Grid[],
  organ: string | null,
): Reach {
  const inTable = new Set<number>();
  const said: Said[] = [];
  document.blocks.forEach((block, at) => {
    if (grids.some(({ span }) => block.span[0] < span[1] && block.span[1] > span[0])) inTable.add(at);
  });
  for (const grid of grids)
    if (!grid.secondary && grid.template !== 'unknown')
      said.push(...captionAbove(document, grid.span, sections, organ), ...titleWithin(document, grid, organ));
  document.blocks.forEach((block, at) => {
    if (block.kind === 'paragraph' && !inTable.has(at))
      said.push(...saidIn(block.text, block.span[0], organ));
  });
  const most = Math.max(0, ...said.map(({ weight }) => weight));
  const nearest = said.filter(({ weight }) => weight === most);
  const [first] = nearest;
  const agreed = first && nearest.every(({ scope }) => scope === first.scope);
  return agreed ? { scope: first.scope, span: first.span } : { scope: 'not-said', span: null };
}

function captionAbove(
  { blocks }: SourceDocument,
  [start]: Span,
  sections: readonly Section[],
  organ: string | null,
): Said[] {
  const table = blocks.findIndex(({ span }) => span[1] > start);
  for (const block of blocks.slice(Math.max(0, table - LINES_ABOVE), Math.max(0, table)).reverse()) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST_CAPTION) return [];
    if (sections.some(({ heading }) => heading[0] >= block.span[0] && heading[0] < block.span[1])) return [];
    const said = captionSays(block.text, block.span, organ);
    if (said.length > 0) return said;
  }
  return [];
}

/** A title that became the first cell of its table. */
function titleWithin({ text }: SourceDocument, { span }: Grid, organ: string | null): Said[] {
  const [title = ''] = text.slice(span[0], span[0] + LONGEST_CAPTION).split(/[\n\t|]/, 1);
  return captionSays(title, [span[0], span[0] + title.length], organ);
}

function captionSays(text: string, span: Span, organ: string | null): Said[] {
  const line = fold(text).text;
  const [all, own] = [CAPTION_ALL.test(line), CAPTION_OWN.test(line)];
  return all === own ? [] : [{ scope: own ? 'own' : sumOf(line, organ), span, weight: 3 }];
}

/** What the sentences of a paragraph say of the scope. */
function saidIn(text: string, base: number, organ: string | null): Said[] {
  const found: Said[] = [];
  for (const match of text.matchAll(/[^。;；!！\n]{6,400}/g)) {
    const folded = fold(match[0], base + match.index);
    const bare = folded.text.replace(/《[^》]{0,80}》/g, (title) => '《'.repeat(title.length));
    const said = scopeOf(bare, organ);
    if (said) found.push({ ...said, span: folded.span(0, folded.text.length) });
  }
  return found;
}

function scopeOf(sentence: string, organ: string | null): Pick<Said, 'scope' | 'weight'> | null {
  const figures = FIGURES.exec(sentence);
  const report = REPORT.exec(sentence);
  const subject = figures ?? report;
  if (!subject) return null;
  const weight = figures ? 2 : 1;
  if (OWN_ONLY.test(sentence)) return { scope: 'own', weight };
  const rest = sentence.slice(subject.index + subject[0].length);
  const many = MANY_ORGANS.test(rest) || IN_LINE.test(rest);
  const holds = HOLDS.test(rest) && many;
  const is = IS.test(rest) && ADDED.test(rest) && (many || WHOLE_AREA.test(rest));
  const made = MADE_OF.exec(sentence)?.[0] ?? '';
  const madeOf =
    MANY_ORGANS.test(made) || IN_LINE.test(made) || (WHOLE_AREA.test(made) && !/条例|要求/.test(made));
  const summary = /^(?:均|皆|都|全部)?(?:为|是|系)[^,;。]{0,6}汇总(?:数据|数|情况)?/.test(rest);
  if (!holds && !is && !madeOf && !summary && !BY_GOVERNMENT.test(sentence)) return null;
  if (WITHIN.test(rest) && !many && !WHOLE_AREA.test(rest)) return null;
  return { scope: sumOf(holds || is || summary ? rest : made || sentence, organ), weight };
}

/** Of what the figures are a sum: of a government's area, or of the line below an organ. */
function sumOf(words: string, organ: string | null): ReportScope {
  if (/全系统|本系统/.test(words)) return 'system';
  const government = organ !== null && (isGovernmentName(organ) || FOR_GOVERNMENT.test(organ));
  if (government || WHOLE_AREA.test(words)) return 'area';
  if (IN_LINE.test(words)) return 'system';
  return MANY_ORGANS.test(words) || BY_GOVERNMENT.test(words) ? 'area' : 'system';
}
