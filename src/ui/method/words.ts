import type { Language } from '../../language/language.ts';

/** One part of the method page: a heading and short paragraphs. */
export interface MethodPart {
  readonly id: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

interface Method {
  readonly title: string;
  readonly lede: string;
  readonly parts: readonly MethodPart[];
}

const zh: Method = {
  title: '方法',
  lede: '数字怎样从报告里读出来，各种状态是什么意思，本站不做什么。',
  parts: [
    {
      id: 'reading',
      heading: '怎样读数',
      text: [
        '每份报告由固定的程序读取，不用语言模型，同一份文件永远读出同样的结果。程序先找出六个部分和三张表，再按标签而不是按位置认出每一格。',
        '表里没有的数字，如主动公开总数和各渠道数，从正文读取：只认写明“公开”“发布”一类动作、并带“条”“件”“篇”等单位的数。电话、比例、累计数、上年数、全区数不算。',
        '每个数字都记着它在原文中的位置。报告页上，数字和原文互相标亮，点一下就能核对。',
      ],
    },
    {
      id: 'states',
      heading: '没有数字的各种情形',
      text: ['没有找到的数字从不写作 0。0 只表示报告里写着 0。'],
      list: [
        '空白：表里有这一格，报告没有填。',
        '不适用：报告填的是“/”“—”或“不适用”。',
        '未载明：按表式应有，报告里没有找到。',
        '当年表式无此项：这一版表式没有这一格。',
        '未收录该年报告：本站没有收到这一年的报告，不等于没有公布。',
        '约：原文写“余”“多”“约”，数字照录并标明。',
      ],
    },
    {
      id: 'editions',
      heading: '两版表式',
      text: [
        '表二、表三有 2019 年和 2021 年两版。两版问的不是同一件事：2019 年版问行政事业性收费的项目数，2021 年版问金额；规范性文件、申请的“其他处理”也不同。',
        '同一机关跨两版的数列，图上画出断开处，不连线，也不换算。表式按列名认定，不按年份推定。',
      ],
    },
    {
      id: 'totals',
      heading: '总数与渠道',
      text: [
        '一条信息可以在几个渠道公开，渠道数相加会大于总数，所以渠道从不叠加成总数。报告没有写总数的，总数就是“未载明”。',
        '占比只在表式规定各项相加等于总计的地方提供，旁边写着分子和分母；分母为 0 的，写“不适用”。',
      ],
    },
    {
      id: 'checks',
      heading: '核对',
      text: [
        '每份报告按公开的规则核对，结果只有四种：通过、不符、无法判定、不适用。缺一个数就是无法判定。',
        '规则说的是文件里的数字彼此是否相符，不说明原因，也不评价机关。读者认为读错了的，可以对照原文并告知本站维护者。',
      ],
    },
    {
      id: 'not-done',
      heading: '本站不做什么',
      text: [],
      list: [
        '不改数，不补数，不估算。',
        '不打分，不排名次，不作表扬或批评。',
        '不收集访问者的任何信息，不向本站以外发送任何请求；自检的文件不离开访问者的电脑。',
      ],
    },
    {
      id: 'limits',
      heading: '限度',
      text: [
        '扫描件、图片和加密文件读不了，会说明原因。正文写法千差万别，读不准的宁可不读，写作“未载明”。',
        '本站只有维护者放进来的报告，收录不全不代表机关没有公布。',
      ],
    },
  ],
};

const en: Method = {
  title: 'Method',
  lede: 'How figures are read from the reports, what the states mean and what this site does not do.',
  parts: [
    {
      id: 'reading',
      heading: 'How figures are read',
      text: [
        'A fixed program reads every report, without any language model: the same file always gives the same result. It finds the six parts and the three tables first and then knows each cell by its label, not by its place.',
        'Figures that no table holds, such as the total of items disclosed and the counts by channel, are read from the prose: only numbers with a verb of disclosing and a unit of items. Telephone numbers, percentages, cumulative figures, last year’s figures and figures for a whole district do not count.',
        'Every figure keeps its place in the source text. On the report page figure and text point at each other.',
      ],
    },
    {
      id: 'states',
      heading: 'Where there is no number',
      text: ['A figure that was not found is never written as 0. Zero means that the report says 0.'],
      list: [
        'blank: the form has the cell and the report left it empty.',
        'not applicable: the report says “/”, “—” or 不适用.',
        'not stated: the form asks for it and the report does not show it.',
        'not asked in that form: this edition has no such cell.',
        'no report held: this site holds no report of that year; it may well have been published.',
        'about: the report itself gives a rounded figure, kept as it is and marked.',
      ],
    },
    {
      id: 'editions',
      heading: 'Two editions of the form',
      text: [
        'Tables 2 and 3 exist in editions of 2019 and 2021 that ask different questions: the 2019 edition asks for the number of fee items, the 2021 edition for the amount; normative documents and other outcomes differ as well.',
        'A series across both is drawn with a break and without a joining line; nothing is converted. The edition is known by the column labels, never by the year.',
      ],
    },
    {
      id: 'totals',
      heading: 'Totals and channels',
      text: [
        'One item may be disclosed on several channels, so channels add up to more than the total and are never stacked to one. Where a report states no total, the total is “not stated”.',
        'Shares are offered only where the form itself makes the parts add up; numerator and denominator stand beside them, and 0/0 is “not applicable”.',
      ],
    },
    {
      id: 'checks',
      heading: 'Checks',
      text: [
        'Every report is checked by public rules with four outcomes: pass, fail, undecidable, not applicable. A rule that misses one figure is undecidable.',
        'A rule says whether the figures of a document agree with each other. It names no cause and rates no office. If you think a figure was misread, compare it with the source text and tell the maintainer of the site.',
      ],
    },
    {
      id: 'not-done',
      heading: 'What this site does not do',
      text: [],
      list: [
        'It changes, fills in and estimates nothing.',
        'It gives no scores, no ranks, no praise and no blame.',
        'It collects nothing about visitors and sends no request to anywhere else; a draft under self-check stays on your computer.',
      ],
    },
    {
      id: 'limits',
      heading: 'Limits',
      text: [
        'Scanned pages, pictures and encrypted files cannot be read; the reason is given. Prose is written in many ways; what cannot be read with certainty is left as “not stated”.',
        'The site holds the reports its maintainer has put in. A missing report does not mean that it was not published.',
      ],
    },
  ],
};

/** The text of the method page. */
export function methodOf(language: Language): Method {
  return language === 'zh' ? zh : en;
}
