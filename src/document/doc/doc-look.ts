import { eachProperty } from './properties.ts';

/** A switch as written: off, on, as the style says, or the opposite of it. */
type Switch = number | undefined;

/** How characters look, as far as it decides what is read. What is not said is the style's. */
export interface Look {
  readonly deleted?: boolean;
  readonly vanished?: Switch;
  readonly struck?: Switch;
  readonly struckTwice?: Switch;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  /** How far they stand above the line and how large they are, in half points. */
  readonly position?: number;
  readonly size?: number;
  /** The character style. */
  readonly style?: number;
  /** The font of digits. */
  readonly font?: number;
  /** A symbol by its font and code, where the text has a stand-in. */
  readonly symbol?: readonly [font: number, code: number];
}

export const NO_LOOK: Look = {};

/** What a property says, by its code ([MS-DOC] 2.6.1). */
const SAYS: Readonly<Record<number, (view: DataView, operand: number) => Look>> = {
  0x0800: (view, operand) => ({ deleted: view.getUint8(operand) === 1 }),
  0x083c: (view, operand) => ({ vanished: view.getUint8(operand) }),
  0x0837: (view, operand) => ({ struck: view.getUint8(operand) }),
  0x2a53: (view, operand) => ({ struckTwice: view.getUint8(operand) }),
  0x2a48: (view, operand) => ({
    raised: view.getUint8(operand) === 1,
    lowered: view.getUint8(operand) === 2,
  }),
  0x4845: (view, operand) => ({ position: view.getInt16(operand, true) }),
  0x4a43: (view, operand) => ({ size: view.getUint16(operand, true) }),
  0x4a30: (view, operand) => ({ style: view.getUint16(operand, true) }),
  0x4a4f: (view, operand) => ({ font: view.getUint16(operand, true) }),
  0x6a09: (view, operand) => ({
    symbol: [view.getUint16(operand, true), view.getUint16(operand + 2, true)],
  }),
};

/** Reads a list of character properties. */
export function readLook(view: DataView, at: number, size: number): Look {
  let look = NO_LOOK;
  eachProperty(view, at, size, (code, operand) => {
    look = withLook(look, SAYS[code]?.(view, operand) ?? NO_LOOK);
  });
  return look;
}

/** A look over another: what it says counts. */
export function withLook(below: Look, above: Look): Look {
  return { ...below, ...above };
}

const isOn = (written: Switch): boolean => written === 1 || written === 0x81;

/** The size of text of which nothing is said. */
const USUAL_SIZE = 20;

/** Whether characters of this look are set below the line, or so far above it as a mark is; and how large they are. */
export function placeOf(
  look: Look,
  paragraph: Look,
  character: Look,
): { readonly lowered: boolean; readonly high: boolean; readonly size: number } {
  const position = look.position ?? character.position ?? paragraph.position ?? 0;
  const size = look.size ?? character.size ?? paragraph.size ?? USUAL_SIZE;
  const lowered = look.lowered ?? character.lowered ?? paragraph.lowered ?? false;
  return { lowered, high: position > 0 && position * 4 >= size, size };
}

/** Whether characters of this look, in a paragraph and a character style, are not read though they are not deleted. */
export function isUnread(look: Look, paragraph: Look, character: Look): boolean {
  // Switches of two styles undo each other, and what stands directly may turn to the style.
  const isSet = (property: 'vanished' | 'struck' | 'struckTwice'): boolean => {
    const own = look[property];
    const styled = isOn(paragraph[property]) !== isOn(character[property]);
    if (own === undefined || own === 0x80) return styled;
    return own === 0x81 ? !styled : own === 1;
  };
  const raised = look.raised ?? character.raised ?? paragraph.raised ?? false;
  return isSet('vanished') || isSet('struck') || isSet('struckTwice') || raised;
}
