import type { Name } from '../../catalogue/figure.ts';
import { PARTS, type PartId, type Section, type Template } from '../../report/report.ts';
import { mayAskProse } from '../edition.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { proseIn, sectionOf, textOf } from '../sections.ts';
import { fail, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** Edition, parts and tables of the document as a whole. */
export const PART_RULES = {
  'S-01': { severity: 'warning', check: formEdition },
  'S-02': { severity: 'warning', check: sixParts },
  'S-03': { severity: 'note', check: ordinals },
  'S-04': { severity: 'warning', check: titleFitsOrdinal },
  'S-05': { severity: 'error', check: (subject) => overAll(threeTables(subject)) },
  'S-12': { severity: 'note', check: fiveTopics },
} satisfies Rules;

const PART_NAMES: Readonly<Record<(typeof PARTS)[number], Name>> = {
  overview: { zh: '总体情况', en: 'overview' },
  disclosure: { zh: '主动公开政府信息情况', en: 'proactive disclosure' },
  requests: { zh: '收到和处理政府信息公开申请情况', en: 'requests' },
  disputes: { zh: '行政复议、行政诉讼情况', en: 'review and litigation' },
  problems: { zh: '存在的主要问题及改进情况', en: 'problems and improvements' },
  'other-matters': { zh: '其他需要报告的事项', en: 'other matters' },
};

/** S-01: the edition told by column labels alone. */
function formEdition({ report }: Subject): Verdict {
  const spans = report.grids.filter((grid) => grid.template === 'disclosure').map((grid) => grid.span);
  if (report.form === null) return undecidable('no-table');
  if (report.form === 'older') return notApplicable('edition', { form: 'older' });
  return report.form === 'mixed' ? fail({ form: 'mixed' }, spans) : pass({ form: report.form }, spans);
}

/** S-02: the six parts, matched by the meaning of their headings. */
function sixParts({ report }: Subject): Verdict {
  if (report.form === 'older') return notApplicable('edition');
  if (report.sections.length === 0) return undecidable('no-part');
  const absent = PARTS.filter((part) => !report.sections.some((section) => section.part === part));
  const spans = report.sections.map((section) => section.heading);
  if (absent.length === 0) return pass({ parts: report.sections.length }, spans);
  const facts = {
    parts: PARTS.length - absent.length,
    absent: absent.length,
    absentZh: absent.map((part) => PART_NAMES[part].zh).join('、'),
    absentEn: absent.map((part) => PART_NAMES[part].en).join(', '),
  };
  return fail(facts, spans);
}

const HAN = '一二三四五六七八九十';

/** The number an ordinal stands for and the style it is written in; null for none. */
function ordinalOf(section: Section): { number: number; style: 'han' | 'arabic' } | null {
  const written = section.ordinal.normalize('NFKC').replace(/[^一二三四五六七八九十\d]/g, '');
  if (/^\d{1,2}$/.test(written)) return { number: Number(written), style: 'arabic' };
  const unit = HAN.indexOf(written.slice(-1)) + 1;
  if (written === '' || unit === 0) return null;
  if (written.length === 1) return { number: unit, style: 'han' };
  return written.startsWith('十') && written.length === 2 ? { number: 10 + unit, style: 'han' } : null;
}

/** S-03: ordinals go up by one from one and keep one style of numbering. */
function ordinals({ report }: Subject): Verdict {
  const numbered = report.sections.flatMap((section) => {
    const ordinal = ordinalOf(section);
    return ordinal ? [{ section, ...ordinal }] : [];
  });
  if (numbered.length < 2) return undecidable('no-part');
  const written = numbered.map(({ section }) => section.ordinal).join(' ');
  const usual =
    numbered.filter(({ style }) => style === 'han').length * 2 >= numbered.length ? 'han' : 'arabic';
  const odd = numbered.filter(
    ({ number, style }, index) =>
      style !== usual || (index > 0 && number !== (numbered[index - 1]?.number ?? 0) + 1),
  );
  if (odd.length === 0) return pass({ ordinals: written });
  const styles = new Set(numbered.map(({ style }) => style)).size;
  return fail(
    { ordinals: written, styles, odd: odd.length },
    odd.map(({ section }) => section.heading),
  );
}

/** S-04: parts in the order of the form; with exactly the six parts, each under its own ordinal. */
function titleFitsOrdinal({ report }: Subject): Verdict {
  if (report.form === 'older') return notApplicable('edition');
  const known = report.sections.flatMap((section) => {
    const place = (PARTS as readonly PartId[]).indexOf(section.part);
    return place < 0 ? [] : [{ section, place: place + 1, ordinal: ordinalOf(section)?.number }];
  });
  if (known.length < 2) return undecidable('no-part');
  const plain = report.sections.length === known.length && known.length === PARTS.length;
  const odd = known.filter(({ place, ordinal }, index) => {
    if (plain && ordinal !== undefined) return ordinal !== place;
    return index > 0 && place <= (known[index - 1]?.place ?? 0);
  });
  const [first] = odd;
  if (!first) return pass({ parts: known.length });
  return fail(
    { ordinal: first.section.ordinal, title: first.section.title, place: first.place },
    odd.map(({ section }) => section.heading),
  );
}

const TABLES: readonly (readonly [Template, 'disclosure' | 'requests' | 'disputes', Name])[] = [
  ['disclosure', 'disclosure', { zh: '主动公开政府信息情况表', en: 'table of proactive disclosure' }],
  ['requests', 'requests', { zh: '收到和处理政府信息公开申请情况表', en: 'table of requests' }],
  ['review', 'disputes', { zh: '行政复议、行政诉讼情况表', en: 'table of review and litigation' }],
];

/** S-05: a table under each of its headings. A part with hardly any text may hold it as a picture or attachment. */
function threeTables(subject: Subject): readonly Verdict[] {
  const { report } = subject;
  if (report.form === 'older') return [notApplicable('edition')];
  if (report.sections.length === 0 && report.grids.length === 0) return [undecidable('no-part')];
  return TABLES.map(([template, part, name]) => {
    const facts = { about: template, aboutZh: name.zh, aboutEn: name.en };
    const grid = report.grids.find((candidate) => candidate.template === template);
    if (grid) return pass(facts, [grid.span]);
    const section = sectionOf(subject, part);
    if (!section) return report.sections.length === 0 ? undecidable('no-part', facts) : fail(facts);
    const prose = proseIn(subject, section.body);
    const elsewhere = prose.length < 12 || /附件|附表|见附|见表|如下图|下图|图片|点击/.test(prose);
    if (holdsFormWords(subject.document.text.slice(...section.body)))
      return fail(facts, [section.heading], [], 'blocking');
    return elsewhere ? undecidable('perhaps-picture', facts) : fail(facts, [section.heading]);
  });
}

const FORM_WORDS = [
  /第二十条第/,
  /信息内容/,
  /本年(?:制发|废止|新制作|新公开|处理决定|收费)/,
  /行政许可|行政处罚/,
  /本年新收/,
  /结转下年/,
  /予以公开|不予公开/,
  /商业企业|科研机构/,
  /结果维持/,
  /尚未审结/,
];
const ENOUGH_WORDS = 3;

/** Whether a part has the words of its table, though no table was read there. */
function holdsFormWords(prose: string): boolean {
  const bare = prose.replace(/\s/g, '');
  return FORM_WORDS.filter((words) => words.test(bare)).length >= ENOUGH_WORDS;
}

const TOPICS: readonly (readonly [RegExp, Name])[] = [
  [/主动公开/, { zh: '主动公开', en: 'proactive disclosure' }],
  [/依申请|公开申请/, { zh: '依申请公开', en: 'requests' }],
  [/信息管理|政务管理|信息资源管理/, { zh: '政府信息管理', en: 'information management' }],
  [/平台/, { zh: '平台建设', en: 'platforms' }],
  [/监督/, { zh: '监督保障', en: 'supervision' }],
];

/** S-12: the five topics that the edition asks part one for, in any order and wording. */
function fiveTopics(subject: Subject): Verdict {
  if (!mayAskProse(subject.report.form, 'five-topics')) return notApplicable('edition');
  const section = sectionOf(subject, 'overview');
  const text = textOf(subject, 'overview');
  if (!section || text === null) return undecidable('no-part');
  const absent = TOPICS.filter(([wording]) => !wording.test(text));
  if (absent.length === 0) return pass({ topics: TOPICS.length });
  return fail(
    {
      absent: absent.length,
      absentZh: absent.map(([, name]) => name.zh).join('、'),
      absentEn: absent.map(([, name]) => name.en).join(', '),
    },
    [section.heading],
  );
}
