import { type FormField, type OpenField, openFormField, shownIn } from '../form-field.ts';
import { watermarksSeen } from '../watermarks.ts';

/** Groups whose text is a property, of a form's field or of a shape. */
const NAMES: ReadonlySet<string> = new Set('ffl ffdeftext sn sv'.split(' '));
const LONGEST = 400;
const KINDS: readonly FormField['kind'][] = ['text', 'box', 'list'];
/** A selection of a form's field that nobody made. */
const NOBODY = 25;

/** What a rich-text file says beside its text: of the fields of forms and of shapes. */
export function openAsides(decode: (bytes: readonly number[]) => string) {
  const fields: OpenField[] = [];
  let bytes: number[] = [];
  let text = '';
  const flush = (): void => {
    if (text.length < LONGEST && bytes.length > 0) text += decode(bytes);
    bytes = [];
  };
  let name = '';
  /** By how many degrees the shape at hand is turned, and the words that it draws as a picture. */
  let turn = 0;
  let words = '';
  const watermarks = watermarksSeen();
  const seen = new Set<string>();

  const ended = (destination: string, text: string): void => {
    const form = fields.at(-1)?.form;
    if (destination === 'ffl') form?.entries.push(text);
    else if (destination === 'ffdeftext' && form) form.text = text;
    else if (destination === 'sn') name = text.trim();
    else if (destination === 'sv' && name === 'rotation') turn = Number.parseInt(text, 10) / 65536 || 0;
    else if (destination === 'sv' && name === 'gtextUNICODE') words = text;
  };
  const isSlanted = (): boolean => Math.abs(turn - Math.round(turn / 90) * 90) > 2;
  const see = (text: string): void => {
    // Headers repeat it.
    if (!seen.has(text)) watermarks.see(text, isSlanted());
    seen.add(text);
  };
  return {
    isAside: (word: string): boolean => NAMES.has(word),
    /** A byte inside such a group. */
    byte: (byte: number): void => {
      if (bytes.length < LONGEST) bytes.push(byte);
    },
    character: (character: string): void => {
      flush();
      text += character;
    },
    /** A group of this destination ends. */
    close: (destination: string): void => {
      if (NAMES.has(destination)) {
        flush();
        ended(destination, text);
        text = '';
      }
      if (destination !== 'shpinst') return;
      if (words !== '') see(words);
      words = '';
      turn = 0;
    },
    /** Whether a text box of the shape at hand stands askew, which is told. */
    seesWatermark: (text: string): boolean => {
      if (isSlanted()) see(text);
      return isSlanted();
    },
    openField: (): void => {
      fields.push({ form: null, instruction: '', stored: false, shown: false });
    },
    findings: watermarks.findings,
    /** A word of a form's field. */
    word: (word: string, number: number | null): void => {
      const field = fields.at(-1);
      if (!field) return;
      if (word === 'fldrslt') field.stored = true;
      else if (word === 'fftype') field.form = openFormField(KINDS[number ?? 0] ?? 'text');
      else if (word === 'ffres' && field.form) field.form.chosen = number === NOBODY ? null : number;
      else if (word === 'ffdefres' && field.form) field.form.usual = number ?? 0;
    },
    shown: (characters: string): void => {
      if (fields.length > 0 && characters.trim() !== '') for (const field of fields) field.shown = true;
    },
    /** Closes a field, and gives what it shows where the file holds no result. */
    closeField: (): string => {
      const field = fields.pop();
      if (!field?.form || field.shown || (field.form.kind === 'text' && field.stored)) return '';
      return shownIn(field.form);
    },
  };
}
