import { type FormField, openFormField, shownIn } from '../form-field.ts';
import { shownByInstruction } from '../symbols.ts';
import { integer, isOn } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';
import type { Body } from './body.ts';
import { type Element, type Elements, valueOf } from './element.ts';

/** The marks of fields. Of a form's field without a result the choice is shown. */
export function fieldMark(body: Body, type: string): void {
  const paired = body.parts.fields.mark();
  if (!paired) return;
  const { openFields } = body;
  if (type === 'begin') openFields.push({ form: null, instruction: '', stored: false, shown: false });
  else if (type === 'separate') {
    const field = openFields.at(-1);
    if (field) field.stored = true;
  } else {
    const field = openFields.pop();
    const around = openFields.at(-1);
    if (around && field?.shown) around.shown = true;
    if (!field || field.shown || (field.form?.kind === 'text' && field.stored)) return;
    const shown = field.form ? shownIn(field.form) : shownByInstruction(field.instruction);
    if (shown !== '' && !body.parts.fields.inInstruction()) body.write(shown);
  }
}

function ofKind(kind: FormField['kind']): Element {
  return {
    inRun: true,
    open: ({ openFields }) => {
      const field = openFields.at(-1);
      if (field) field.form = openFormField(kind);
    },
  };
}

function saying(say: (form: FormField, attributes: Attributes) => void): Element {
  return {
    inRun: true,
    open: ({ openFields }, attributes) => {
      const form = openFields.at(-1)?.form;
      if (form) say(form, attributes);
    },
  };
}

/** A number, or a switch of a box. */
function numberIn(form: FormField, attributes: Attributes): number {
  return form.kind === 'box' ? Number(isOn(attributes)) : integer(attributes['w:val'], 0);
}

const chosen = saying((form, attributes) => {
  form.chosen = numberIn(form, attributes);
});

/** Fields of a form (ECMA-376 part 1, 17.16.17), and content controls that still show their prompt. */
export const FORM_ELEMENTS: Elements = {
  'w:ddList': ofKind('list'),
  'w:checkBox': ofKind('box'),
  'w:textInput': ofKind('text'),
  'w:listEntry': saying(({ entries }, attributes) => {
    entries.push(valueOf(attributes));
  }),
  'w:result': chosen,
  'w:checked': chosen,
  'w:default': saying((form, attributes) => {
    if (form.kind === 'text') form.text = valueOf(attributes);
    else form.usual = numberIn(form, attributes);
  }),
  'w:sdt': {
    open: ({ prompts }) => {
      prompts.push(false);
    },
    close: ({ prompts }) => {
      prompts.pop();
    },
  },
  'w:showingPlcHdr': {
    open: ({ prompts }, attributes) => {
      if (prompts.length > 0) prompts[prompts.length - 1] = isOn(attributes);
    },
  },
};
