import type { Facts, Sentence } from './finding.ts';

const of = (facts: Facts, name: string): string => String(facts[name] ?? '?');

/** On a field of a line of the register: what stands there, and what to do about it. */
function field(said: string): Sentence {
  return (facts) =>
    `机关名册第 ${of(facts, 'line')} 行（${of(facts, 'id')}）：${said.replace(/\{(\w{1,20})\}/g, (_, name: string) => of(facts, name))}`;
}

/** The same on a line of the list of reports. */
function listed(said: string): Sentence {
  return (facts) =>
    `data/reports.csv 第 ${of(facts, 'line')} 行（${of(facts, 'name')}）：${said.replace('{value}', of(facts, 'value'))}`;
}

/** What the build tells of the lists in `data/` that people keep by hand; no page of the site says it. */
export const words = {
  'register-missing': '没有机关名册 data/authorities.csv，或其中没有内容，机关一律按原文名称收录。',
  'register-id-invalid': (facts) =>
    `机关名册第 ${of(facts, 'line')} 行的 id“${of(facts, 'id')}”不能用：只用小写字母、数字和连字符。`,
  'register-id-twice': (facts) =>
    `机关名册第 ${of(facts, 'line')} 行的 id“${of(facts, 'id')}”前面已经用过，这一行没有采用。`,
  'register-name-missing': (facts) => `机关名册第 ${of(facts, 'line')} 行没有机关名称，这一行没有采用。`,
  'register-name-shared': (facts) =>
    `机关名册里 ${of(facts, 'count')} 个机关都写了“${of(facts, 'name')}”这个名称（${of(facts, 'ids')}）；只写这个名称的报告，不归入其中任何一个。`,
  'register-name-taken': (facts) =>
    `机关名册里“${of(facts, 'name')}”是 ${of(facts, 'first')} 的名称，又写在 ${of(facts, 'id')} 的 also 列；按前者认定。`,
  'register-level-unknown': field('没有“{value}”这个层级。请改成其中之一：{levels}。'),
  'register-kind-unknown': field(
    '类别“{value}”没有写进 data/kinds.csv，照原样使用。请在那里加一行，写明中英文名称，或改用已有的类别。',
  ),
  'register-year-invalid': field('{column} 列的“{value}”不是四位数的年份，没有采用。请改正或留空。'),
  'register-years-turned': field('until（{until}）早于 since（{since}），两者都没有采用。请核对。'),
  'register-division-invalid': field(
    '“{value}”不是行政区划代码，没有采用。请填 GB/T 2260 的六位代码（乡镇街道可填九位），或留空。',
  ),
  'register-credit-invalid': field(
    '“{value}”不是统一社会信用代码（十八位，末位校验不符），没有采用。请对照证书改正，或留空。',
  ),
  'register-population-invalid': field('“{value}”不是人口数，没有采用。请只填人数，如 512300。'),
  'register-population-half': field('population 和 population_year 要一起填，现在只有其中一个，没有采用。'),
  'register-credit-twice': field('统一社会信用代码“{value}”也写在 {first} 名下。请核对是哪一个的。'),
  'register-division-twice': field('行政区划代码“{value}”也写在 {first} 名下，而两者的区县不同。请核对。'),
  'register-former-id-invalid': field(
    'former_ids 里的“{value}”不能用作 id，没有采用：只用小写字母、数字和连字符。',
  ),
  'register-former-id-taken': field(
    'former_ids 里的“{value}”是别的机关现用或用过的 id，没有采用。请只写在一个机关名下。',
  ),
  'register-link-unknown': field(
    '{column} 列的“{value}”不是名册里的 id，没有采用。请改成已有的 id，或先为那个机关加一行。',
  ),
  'register-link-self': field('{column} 列写的是它自己，没有采用。请改正或留空。'),
  'register-link-circle': field('{column} 列的“{value}”绕一圈又回到它自己，没有采用。请核对这几行。'),
  'register-label-shared': (facts) =>
    `机关名册里 ${of(facts, 'count')} 个机关的简称都是“${of(facts, 'label')}”，图上在前面加了地区以便区分。可在 label 列改成各自的简称。`,
  'sheet-column-unknown': (facts) =>
    `data/${of(facts, 'file')} 有一列叫“${of(facts, 'column')}”，没有用到。可用的列：${of(facts, 'columns')}。`,
  'sheet-column-missing': (facts) =>
    `data/${of(facts, 'file')} 缺少“${of(facts, 'column')}”列，整个文件没有采用。请补上表头。`,
  'sheet-quotes': (facts) =>
    `data/${of(facts, 'file')} 第 ${of(facts, 'line')} 行起有双引号没有成对，从那里到文件末尾都没有采用。请补上或删去引号。`,
  'sheet-unseen': (facts) =>
    `data/${of(facts, 'file')} 第 ${of(facts, 'line')} 行有看不见的控制字符（常从 Word 带来），已去掉。请在文件里删去。`,
  'kind-unusable': (facts) =>
    `data/kinds.csv 第 ${of(facts, 'line')} 行没有 id，或 id“${of(facts, 'id')}”重复，没有采用。`,
  'assignment-file-unknown': listed('data/reports 下没有这个文件，这一行没有采用。请核对路径。'),
  'assignment-file-twice': listed('这个文件前面已经写过，这一行没有采用。请合成一行。'),
  'assignment-authority-unknown': listed(
    '机关名册里没有“{value}”，没有采用，仍按原文认定机关。请改成名册里的 id。',
  ),
  'assignment-year-unknown': listed('“{value}”不是四位数的年份，没有采用，仍按原文认定年度。'),
  'assignment-scope-unknown': listed('没有“{value}”这种口径，没有采用。可用：own、area、system、not-said。'),
  'assignment-replaces-unknown': listed(
    'replaces 列的“{value}”不是 data/reports 下的另一个文件，或绕回了自己，没有采用。',
  ),
  'assignment-replaces-other': (facts) =>
    `data/reports.csv（${of(facts, 'name')}）：replaces 列的“${of(facts, 'value')}”是另一机关或另一年度的报告，没有采用。请核对。`,
  'assigned-by-list': (facts) =>
    `按 data/reports.csv 归入 ${of(facts, 'id')}（${facts['name'] === '' ? '原文认不出机关' : `原文读作“${of(facts, 'name')}”`}）。`,
  'assigned-by-folder': (facts) => `按所在文件夹归入 ${of(facts, 'id')}（原文只写“${of(facts, 'name')}”）。`,
  'assigned-year': (facts) =>
    `年度按 data/reports.csv 定为 ${of(facts, 'year')}（原文读作 ${of(facts, 'printed')}）。`,
} satisfies Readonly<Record<string, Sentence>>;

export type RegisterCode = keyof typeof words;
