import { eachProperty } from './properties.ts';

/** Character properties by their codes ([MS-DOC] 2.6.1). */
const DELETED = 0x0800;
const STRUCK = 0x0837;
const VANISHED = 0x083c;
const STRUCK_TWICE = 0x2a53;
const POSITION = 0x2a48;
const STYLE = 0x4a30;
const SYMBOL = 0x6a09;

/** A switch as written: off, on, as the style says, or the opposite of it. */
type Switch = number | undefined;

/** How characters look, as far as it decides what is read. What is not said is the style's. */
export interface Look {
  readonly deleted?: boolean;
  readonly vanished?: Switch;
  readonly struck?: Switch;
  readonly struckTwice?: Switch;
  readonly raised?: boolean;
  /** The character style. */
  readonly style?: number;
  /** A symbol by its font and code, where the text has a stand-in. */
  readonly symbol?: readonly [font: number, code: number];
}

export const NO_LOOK: Look = {};

/** Reads a list of character properties. */
export function readLook(view: DataView, at: number, size: number): Look {
  let look = NO_LOOK;
  eachProperty(view, at, size, (code, operand) => {
    if (code === DELETED) look = { ...look, deleted: view.getUint8(operand) === 1 };
    else if (code === VANISHED) look = { ...look, vanished: view.getUint8(operand) };
    else if (code === STRUCK) look = { ...look, struck: view.getUint8(operand) };
    else if (code === STRUCK_TWICE) look = { ...look, struckTwice: view.getUint8(operand) };
    else if (code === POSITION) look = { ...look, raised: view.getUint8(operand) === 1 };
    else if (code === STYLE) look = { ...look, style: view.getUint16(operand, true) };
    else if (code === SYMBOL)
      look = { ...look, symbol: [view.getUint16(operand, true), view.getUint16(operand + 2, true)] };
  });
  return look;
}

/** A look over another: what it says counts. */
export function withLook(below: Look, above: Look): Look {
  return { ...below, ...above };
}

const isOn = (written: Switch): boolean => written === 1 || written === 0x81;

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
