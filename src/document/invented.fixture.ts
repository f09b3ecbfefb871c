/**
 * A report of an office that does not exist, on the form of 2021. Every value cell holds its own number, so that a
 * cell out of its place shows.
 */
const OUTCOMES: readonly (readonly [string, readonly string[]])[] = [
  ['（一）予以公开', []],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', []],
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  [
    '（四）无法提供',
    ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  ],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  [
    '（六）其他处理',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  ],
  ['（七）总计', []],
];

interface Slot {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}
type Row = readonly Slot[];

const slot = (text: string, columns = 1, rows = 1): Slot => ({ text, columns, rows });

/** The three tables as their authors lay them out, merged cells by their extent. */
export function inventedTables(): readonly (readonly Row[])[] {
  let last = 1000;
  const number = (): Slot => slot(String((last += 1)));
  const numbers = (count: number): Slot[] => Array.from({ length: count }, number);
  const article = (item: string): Row => [slot(`第二十条第（${item}）项`, 4)];
  const decisions: Row = [slot('信息内容'), slot('本年处理决定数量', 3)];
  const wide = (): Slot => slot(String((last += 1)), 3);
  const disclosure: Row[] = [
    article('一'),
    [slot('信息内容'), slot('本年制发件数'), slot('本年废止件数'), slot('现行有效件数')],
    [slot('规章'), ...numbers(3)],
    [slot('行政规范性文件'), ...numbers(3)],
    article('五'),
    decisions,
    [slot('行政许可'), wide()],
    article('六'),
    decisions,
    [slot('行政处罚'), wide()],
    [slot('行政强制'), wide()],
    article('八'),
    [slot('信息内容'), slot('本年收费金额（单位：万元）', 3)],
    [slot('行政事业性收费'), slot('26.815', 3)],
  ];
  const outcomes = OUTCOMES.flatMap(([group, items]): Row[] =>
    items.length === 0
      ? [[slot(group, 2), ...numbers(7)]]
      : items.map((item, index) => [
          ...(index === 0 ? [slot(group, 1, items.length)] : []),
          slot(item),
          ...numbers(7),
        ]),
  );
  const [first, ...rest] = outcomes;
  const requests: Row[] = [
    [
      slot('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      slot('申请人情况', 7),
    ],
    [slot('自然人', 1, 2), slot('法人或其他组织', 5), slot('总计', 1, 2)],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => slot(text)),
    [slot('一、本年新收政府信息公开申请数量', 3), ...numbers(7)],
    [slot('二、上年结转政府信息公开申请数量', 3), ...numbers(7)],
    [slot('三、本年度办理结果', 1, outcomes.length), ...(first ?? [])],
    ...rest,
    [slot('四、结转下年度继续办理', 3), ...numbers(7)],
  ];
  const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const review: Row[] = [
    [slot('行政复议', 5), slot('行政诉讼', 10)],
    [...five.map((text) => slot(text, 1, 2)), slot('未经复议直接起诉', 5), slot('复议后起诉', 5)],
    [...five, ...five].map((text) => slot(text)),
    numbers(15),
  ];
  return [disclosure, requests, review];
}

/** The same tables as a reader must give them: continuations below as empty cells, wide cells once. */
export function inventedGrids(): readonly (readonly (readonly string[])[])[] {
  return inventedTables().map((rows) => {
    let reaching: { at: number; columns: number; rows: number }[] = [];
    return rows.map((row) => {
      const cells: string[] = [];
      const next: typeof reaching = [];
      let column = 0;
      const waiting = [...reaching];
      const fill = (): void => {
        for (let reach = waiting[0]; reach && reach.at === column; reach = waiting[0]) {
          waiting.shift();
          cells.push('');
          if (reach.rows > 1) next.push({ ...reach, rows: reach.rows - 1 });
          column += reach.columns;
        }
      };
      for (const { text, columns = 1, rows: down = 1 } of row) {
        fill();
        cells.push(text);
        if (down > 1) next.push({ at: column, columns, rows: down - 1 });
        column += columns;
      }
      fill();
      reaching = next.sort((one, other) => one.at - other.at);
      return cells;
    });
  });
}

export const INVENTED_PROSE = {
  title: '青禾区水务局2022年政府信息公开工作年度报告',
  overview:
    '2022年，青禾区水务局主动公开政府信息1234条，其中通过政府网站公开812条、政务微信公开422条，收到政府信息公开申请57件。',
  headings: [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ],
  problems: '个别栏目更新不够及时，下一步将加强检查。',
  other: '本年度没有收取政府信息公开信息处理费。',
  signature: '青禾区水务局',
  date: '2023年1月12日',
} as const;

/** The paragraphs of the report in order, without white space. */
export function inventedProse(): readonly string[] {
  const { title, overview, headings, problems, other, signature, date } = INVENTED_PROSE;
  const [first, ...rest] = headings;
  return [title, first, overview, ...rest.slice(0, 4), problems, ...rest.slice(4), other, signature, date];
}

/** The report as a plain page. */
export function inventedHtml(): string {
  const { title, overview, headings, problems, other, signature, date } = INVENTED_PROSE;
  const tables = inventedTables().map(
    (rows) =>
      '<table border="1" style="border-collapse:collapse">' +
      rows
        .map((row) => {
          const cells = row.map(
            ({ text, columns = 1, rows: down = 1 }) =>
              `<td${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}>${text}</td>`,
          );
          return `<tr>${cells.join('')}</tr>`;
        })
        .join('\n') +
      '</table>',
  );
  const parts = [
    `<h2>${headings[0]}</h2><p>${overview}</p>`,
    ...tables.map((table, index) => `<h2>${headings[index + 1] ?? ''}</h2>${table}`),
    `<h2>${headings[4]}</h2><p>${problems}</p><h2>${headings[5]}</h2><p>${other}</p>`,
    `<p>${signature}</p><p>${date}</p>`,
  ];
  return (
    `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>` +
    '<style>@page{size:A4;margin:20mm}body{font-family:"Noto Serif CJK SC";font-size:10pt}td{padding:2px}' +
    `</style></head><body><h1>${title}</h1>${parts.join('\n')}</body></html>`
  );
}
