import { shownByInstruction, symbolText } from '../symbols.ts';

/** The longest instruction of a field that names a symbol. */
export const LONGEST_INSTRUCTION = 120;

const SYMBOL = /^\s*SYMBOL\s+(\d{1,6}|0x[\da-f]{1,5})(?:\s[^"]*"([^"]*)")?/i;

/** The character that a field names as a symbol in its instruction, as Word writes them, or that stands for a formula; null for other fields. */
export function symbolNamed(instruction: string): string | null {
  const symbol = SYMBOL.exec(instruction);
  if (symbol) return symbolText(symbol[2] ?? '', Number(symbol[1]));
  return shownByInstruction(instruction) || null;
}
