import { openFormField, shownIn } from '../form-field.ts';
import { integer } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';

const KINDS = { DROPDOWN: 'list', CHECKBOX: 'box' } as const;

/** What fields of a form show that keep their choice apart from the text, and which text is a form's prompt. */
export function odtFormFields() {
  let field: ReturnType<typeof openFormField> | null = null;
  let prompts = 0;
  const isPrompt = (name: string, attributes: Attributes): boolean =>
    name === 'text:placeholder' ||
    (name === 'loext:content-control' && attributes['loext:showing-place-holder'] === 'true');
  /** The elements that are open, and whether each is a prompt. */
  const open: boolean[] = [];
  return {
    open: (name: string, attributes: Attributes): void => {
      if (name === 'text:placeholder' || name === 'loext:content-control') {
        const prompt = isPrompt(name, attributes);
        open.push(prompt);
        if (prompt) prompts += 1;
      } else if (name === 'field:fieldmark') {
        const kind = /FORM(DROPDOWN|CHECKBOX)$/.exec(attributes['field:type'] ?? '')?.[1];
        field = kind === 'DROPDOWN' || kind === 'CHECKBOX' ? openFormField(KINDS[kind]) : null;
      } else if (field && name === 'field:param') {
        const value = attributes['field:value'] ?? '';
        const of = attributes['field:name'];
        if (of === 'Dropdown_ListEntry') field.entries.push(value);
        else if (of === 'Dropdown_Selected') field.chosen = integer(value, 0);
        else if (of === 'Checkbox_Checked') field.chosen = value === 'true' ? 1 : 0;
      }
    },
    /** What the field shows that ends here, or ''. */
    close: (name: string): string => {
      if (name === 'text:placeholder' || name === 'loext:content-control') {
        if (open.pop()) prompts -= 1;
      } else if (name === 'field:fieldmark' && field) {
        const shown = shownIn(field);
        field = null;
        return shown;
      }
      return '';
    },
    inPrompt: (): boolean => prompts > 0,
  };
}
