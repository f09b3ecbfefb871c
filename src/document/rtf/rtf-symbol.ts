import { symbolText } from '../symbols.ts';

const SYMBOL = /^\s*SYMBOL\s+(\d{1,6}|0x[\da-f]{1,5})(?:\s[^"]*"([^"]*)")?/i;

/** The character that the instruction of a field names as a symbol, or null for other fields. */
export function symbolNamed(instruction: string): string | null {
  const symbol = SYMBOL.exec(instruction);
  return symbol && symbolText(symbol[2] ?? '', Number(symbol[1]));
}
