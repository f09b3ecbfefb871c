import { fold } from './fold.ts';
import type { PartId } from './report.ts';

const LONGEST_LINE = 80;

/** A heading's words as compared: folded, without ordinal, remarks and punctuation. */
interface HeadingWords {
  readonly part: PartId;
  readonly title: string;
}

/** Words of the canonical headings and the ones reports also use, longest first within a part. */
const WORDS: readonly HeadingWords[] = [
  ...words('overview', [
    '总体情况',
    '概述',
    '总体工作情况',
    '基本情况',
    '工作基本情况',
    '总体概况',
    '工作总体情况',
    '政府信息公开工作总体情况',
    '政府信息公开总体情况',
    '政府信息公开基本情况',
    '政府信息公开工作基本情况',
    '政府信息公开的基本情况',
    '政府信息公开工作的基本情况',
    '政府信息工作公开的基本情况',
    '政府信息公开工作概况',
    '工作概况',
    '概况',
    '总体工作概况',
    '信息公开总体情况',
  ]),
  ...words('disclosure', [
    '主动公开政府信息情况',
    '主动公开政府信息的情况',
    '主动公开信息情况',
    '主动公开情况',
    '主动公开工作情况',
    '主动公开政府信息工作情况',
    '政府信息主动公开情况',
    '主动公开政府信息',
    '行政机关主动公开政府信息情况',
    '行政机关主动公开政府信息的情况',
  ]),
  ...words('requests', [
    '收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请的情况',
    '收到和处理政府信息公开申请',
    '行政机关收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请的情况',
    '收到和处理信息公开申请情况',
    '依申请公开情况',
    '依申请公开政府信息情况',
    '依申请公开政府信息的情况',
    '依申请公开工作情况',
    '政府信息依申请公开情况',
    '政府信息公开申请情况',
    '受理和处理政府信息公开申请情况',
    '政府信息公开申请办理情况',
    '依申请公开政府信息办理情况',
    '依申请公开办理情况',
    '政府信息依申请公开办理情况',
    '依申请公开政府信息工作情况',
  ]),
  ...words('disputes', [
    '政府信息公开行政复议行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议提起行政诉讼的情况',
    '因政府信息公开被申请行政复议提起行政诉讼情况',
    '因政府信息公开申请行政复议提起行政诉讼情况',
    '政府信息公开复议诉讼情况',
    '政府信息公开行政复议诉讼情况',
    '行政复议行政诉讼情况',
    '行政复议和行政诉讼情况',
    '行政复议诉讼情况',
    '复议诉讼情况',
    '复议诉讼和申诉情况',
    '行政复议提起行政诉讼情况',
    '因政府信息公开申请行政复议提起行政诉讼的情况',
    '因政府信息公开申请提起行政复议行政诉讼情况',
    '行政复议和诉讼情况',
  ]),
  ...words('problems', [
    '存在的主要问题及改进情况',
    '存在的主要问题和改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题和改进措施',
    '存在的主要问题及改进措施',
    '存在的主要问题和改进措施',
    '存在问题及改进情况',
    '存在问题及改进措施',
    '存在的问题及改进情况',
    '存在的问题及改进措施',
    '存在的问题和改进措施',
    '存在的问题和改进情况',
    '存在的主要问题',
    '存在的不足和改进措施',
    '存在的主要问题改进情况',
    '存在问题和改进措施',
    '存在主要问题及改进情况',
    '工作存在的主要问题及改进情况',
    '主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进措施',
    '政府信息公开工作存在的问题及改进情况',
    '存在的问题及下一步工作打算',
    '存在的主要问题及下一步工作安排',
  ]),
  ...words('other-matters', [
    '其他需要报告的事项',
    '其它需要报告的事项',
    '其他需要报告事项',
    '需要报告的其他事项',
    '其他需要说明的事项',
    '其他报告事项',
    '其他事项',
    '其他需报告的事项',
    '其它事项',
  ]),
  ...words('organisation', [
    '机构建设及组织保障情况',
    '机构建设和组织保障情况',
    '机构建设及保障情况',
    '机构建设和保障经费情况',
    '机构建设情况',
    '组织保障情况',
  ]),
];

const BY_TITLE: ReadonlyMap<string, PartId> = new Map(WORDS.map(({ part, title }) => [title, part]));

/** Titles long and plain enough to be found inside a line of running text, each with its part; longest first. */
export const INLINE_TITLES: readonly (readonly [title: string, part: PartId])[] = WORDS.filter(
  ({ title }) => (title.length >= 4 && title.endsWith('情况')) || title.endsWith('事项'),
)
  .map(({ title, part }): readonly [string, PartId] => [title, part])
  .sort(([a], [b]) => b.length - a.length);

const ORDINAL = /^(?:第?[一二三四五六七八九十]{1,2}(?:部分)?|\d{1,2})[、.,:：．，]\s*/;

/** Whether a line as written is the heading of a part: 三、收到和處理政府資訊公開申請情況. */
export function isPartHeading(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return (
    partOfTitle(
      fold(line)
        .text.replace(ORDINAL, '')
        .replace(/[:：。.]$/, ''),
    ) !== null
  );
}

/** The part a heading opens, by its folded words alone; null for words that are no heading. */
export function partOfTitle(title: string): PartId | null {
  const bare = title.replace(/[(（][^()（）]{0,40}[)）]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  return BY_TITLE.get(bare) ?? BY_TITLE.get(bare.replace(/^(?:20\d\d年度?|本年度|全年)/, '')) ?? null;
}

function words(part: PartId, titles: readonly string[]): HeadingWords[] {
  return titles.map((title) => ({ part, title }));
}
