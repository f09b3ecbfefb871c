/** Why a rule is undecidable or not applicable, by reason code; `{fact}` stands for a figure. */
export const REASONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  edition: { zh: '本规则属于另一版表式或另一种表。', en: 'the rule belongs to another edition or table.' },
  premise: {
    zh: '本规则的前提在这份报告里没有出现。',
    en: 'what the rule starts from does not occur in this report.',
  },
  'not-said': { zh: '报告里没有讲到。', en: 'the report does not speak of it.' },
  'nothing-to-suggest': { zh: '没有可提示的线索。', en: 'there is nothing to hint at.' },
  'all-zero': {
    zh: '全表为零，由它算出的比率不适用。',
    en: 'the table is all zero, so rates made from it do not apply.',
  },
  'too-small': { zh: '数量太小，不作比较。', en: 'the numbers are too small to compare.' },
  'no-last-year': { zh: '没有上一年度的报告可比。', en: 'there is no report of the year before.' },
  'no-series': { zh: '没有足够的其他年度报告可比。', en: 'there are not enough reports of other years.' },
  'no-earlier-release': { zh: '没有上一次发布可比。', en: 'there is no earlier release.' },
  'no-table': { zh: '没有读到相应的表。', en: 'the table was not found.' },
  'no-part': { zh: '没有认出相应的部分。', en: 'the part was not recognised.' },
  'perhaps-picture': {
    zh: '标题之下没有表格文字，表可能是图片或附件。',
    en: 'the heading has no table text; it may be a picture or an attachment.',
  },
  'no-register': { zh: '没有机关登记表可查。', en: 'there is no register of organs at hand.' },
  'no-peers': { zh: '没有足够的同类机关可比。', en: 'there are not enough organs to compare with.' },
  'unknown-organ': { zh: '认不出报告机关。', en: 'the reporting organ is not known.' },
  'unknown-year': { zh: '认不出报告年度。', en: 'the year is not known.' },
  'one-place-only': { zh: '只在一处写明，无从对照。', en: 'it is written in one place only.' },
  'children-missing': {
    zh: '下级机关应有 {children} 份报告，现有 {present} 份。',
    en: '{present} of {children} reports of organs below are there.',
  },
  overlap: {
    zh: '各项是渠道，同一信息在几个渠道只计一条，和可以大于总数。',
    en: 'the parts are channels, and one item on several channels counts once.',
  },
  renamed: {
    zh: '上一年度由更名或合并前的机关报告。',
    en: 'last year was reported by the organs this one continues.',
  },
  ambiguous: {
    zh: '正文的措辞含义不止一种，{prose} 与其中任何一种都不能确定对应。',
    en: 'the wording may mean several things, and {prose} cannot be tied to one of them.',
  },
  missing: {
    zh: '缺 {missing} 个数，第一个是“{about}”（{stateName}）。',
    en: 'missing figures: {missing}, the first being “{about}” ({stateName}).',
  },
};

/** What stands where a number should be. */
export const STATE_NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  blank: { zh: '空白', en: 'blank' },
  'not-applicable': { zh: '写作斜线或横线', en: 'a slash or dash' },
  text: { zh: '不是确数', en: 'no exact number' },
  'not-found': { zh: '文中没有', en: 'not in the document' },
};
