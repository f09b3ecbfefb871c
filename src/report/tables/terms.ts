import { FORMS } from '../../catalogue/editions.ts';
import { CLOSED, RESULT_STAGE } from '../../catalogue/rows.ts';
import { APPLICANTS, RESULTS } from '../../catalogue/splits.ts';
import { SUPPLEMENT, type SupplementRow } from '../../catalogue/supplement.ts';
import type { Label } from '../../catalogue/figure.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What a label of the requests table stands for. A group is named by its Chinese label. */
export type RequestTerm =
  | { readonly kind: 'row'; readonly indicator: string; readonly group: string | null }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'stage' }
  | { readonly kind: 'header' };

/** What a label of table 二 stands for: an article line, a data row, or a label of the header. */
export type DisclosureTerm =
  { readonly kind: 'article' } | { readonly kind: 'row'; readonly row: string } | { readonly kind: 'header' };

/** What a label of table 四 stands for. */
export type DisputeTerm =
  | { readonly kind: 'group'; readonly indicator: string }
  | { readonly kind: 'parent' }
  | { readonly kind: 'result'; readonly result: string };

/** What a label of a 统计指标 table stands for. */
export type SupplementTerm =
  | { readonly kind: 'header' }
  | { readonly kind: 'row'; readonly row: SupplementRow; readonly table: 'channels' | 'organisation' };

interface Entry<T> extends Pick<Label, 'zh' | 'also'> {
  readonly term: T;
}

const header = { kind: 'header' } as const;

function requestEntries(): Entry<RequestTerm>[] {
  const entries: Entry<RequestTerm>[] = [{ ...RESULT_STAGE, term: { kind: 'stage' } }];
  for (const form of FORMS)
    for (const row of form.requests) {
      const group = row.group?.zh ?? null;
      if (row.zh === CLOSED.zh) continue;
      entries.push({ ...row, term: { kind: 'row', indicator: row.indicator, group } });
      if (row.group) entries.push({ ...row.group, term: { kind: 'group', group: row.group.zh } });
    }
  for (const zh of [
    '申请人情况',
    '法人或其他组织',
    '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和',
  ])
    entries.push({ zh, term: header });
  for (const { zh, also, id } of APPLICANTS)
    if (id !== 'other' && id !== 'total') entries.push({ zh, ...(also ? { also } : {}), term: header });
  return entries;
}

function disclosureEntries(): Entry<DisclosureTerm>[] {
  const entries: Entry<DisclosureTerm>[] = [{ zh: '信息内容', term: header }];
  for (const form of FORMS)
    for (const block of form.disclosure) {
      entries.push({ zh: block.article, term: { kind: 'article' } });
      for (const row of block.rows) entries.push({ ...row, term: { kind: 'row', row: row.id } });
      for (const column of block.columns) entries.push({ ...column, term: header });
    }
  return entries;
}

function disputeEntries(): Entry<DisputeTerm>[] {
  const entries: Entry<DisputeTerm>[] = [];
  for (const form of FORMS)
    for (const group of form.disputes) {
      entries.push({ ...group, term: { kind: 'group', indicator: group.indicator } });
      if (group.parent) entries.push({ ...group.parent, term: { kind: 'parent' } });
    }
  for (const result of RESULTS) entries.push({ ...result, term: { kind: 'result', result: result.id } });
  return entries;
}

function supplementEntries(): Entry<SupplementTerm>[] {
  const rows = SUPPLEMENT.flatMap((table) =>
    table.rows.map((row): Entry<SupplementTerm> => ({
      zh: row.label,
      also: [row.figure.zh, ...(row.also ?? [])],
      term: { kind: 'row', row, table: table.id },
    })),
  );
  return [
    ...['统计指标', '统计数', '指标'].map((zh): Entry<SupplementTerm> => ({ zh, term: header })),
    ...rows,
  ];
}

export const REQUEST_TERMS: Vocabulary<RequestTerm> = vocabularyOf(requestEntries());
export const DISCLOSURE_TERMS: Vocabulary<DisclosureTerm> = vocabularyOf(disclosureEntries());
export const DISPUTE_TERMS: Vocabulary<DisputeTerm> = vocabularyOf(disputeEntries());
export const SUPPLEMENT_TERMS: Vocabulary<SupplementTerm> = vocabularyOf(supplementEntries());
