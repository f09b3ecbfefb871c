/** A field of a form as its file describes it apart from its text: what there is to choose from, and what was chosen. */
export interface FormField {
  kind: 'text' | 'box' | 'list';
  /** What stands in a text field before anybody writes into it. */
  text: string;
  readonly entries: string[];
  /** The number of the entry, or whether a box is ticked; null where nobody chose. */
  chosen: number | null;
  usual: number;
}

/** A field of which nothing is known yet. */
export function openFormField(kind: FormField['kind']): FormField {
  return { kind, text: '', entries: [], chosen: null, usual: 0 };
}

/** What a field shows whose text the file does not hold. */
export function shownIn({ kind, text, entries, chosen, usual }: FormField): string {
  if (kind === 'text') return text;
  const value = chosen ?? usual;
  if (kind === 'list') return entries[value] ?? '';
  return value === 0 ? '□' : '☑';
}

/** A field that is open: its description, where it is one of a form, and whether anything of its result was shown. */
export interface OpenField {
  form: FormField | null;
  /** How its instruction begins. */
  instruction: string;
  stored: boolean;
  shown: boolean;
}
