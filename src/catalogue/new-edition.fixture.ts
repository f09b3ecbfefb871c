import type { Form } from './form.ts';
import { FORM_2021 } from './form2021.ts';

const count = { unit: '件', kind: 'count' } as const;

/**
 * An edition nobody has issued: other columns under （一）, penalties and coercion as in 2021, and a row more in
 * table 三. This one declaration is all that a new edition takes.
 */
export const FORM_2027: Form = {
  ...FORM_2021,
  id: '2027',
  zh: '2027 年版表式',
  en: '2027 edition of the form',
  since: 2027,
  disclosure: FORM_2021.disclosure.map((block, at) =>
    at > 0
      ? block
      : {
          ...block,
          columns: [
            { id: 'published', zh: '本年公布件数', en: 'published this year', ...count },
            { id: 'withdrawn', zh: '本年撤销件数', en: 'withdrawn this year', ...count },
          ],
        },
  ),
  requests: FORM_2021.requests.flatMap((row) =>
    row.indicator === 'request.closed.other'
      ? [
          { ...row, indicator: 'request.closed.withdrawn', zh: '3.申请人撤回申请', en: 'Withdrawn' },
          { ...row, zh: '4.其他' },
        ]
      : [row],
  ),
};
