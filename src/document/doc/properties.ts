/** The definition of a table's columns has a length of two bytes. */
export const TABLE_DEFINITION = 0xd608;

/** Calls with each property's code, and where its operand stands and how long it is ([MS-DOC] 2.2.5.1). */
export function eachProperty(
  view: DataView,
  at: number,
  size: number,
  each: (code: number, operand: number, bytes: number) => void,
): void {
  const end = Math.min(at + size, view.byteLength);
  let offset = at;
  while (offset + 2 < end) {
    const code = view.getUint16(offset, true);
    const [skip, bytes] = operandSize(view, code, offset + 2);
    const operand = offset + 2 + skip;
    if (operand + bytes > end) return;
    each(code, operand, bytes);
    offset = operand + bytes;
  }
}

/** Bytes before the operand (its length) and bytes of the operand, by the top three bits of the code. */
function operandSize(view: DataView, code: number, offset: number): readonly [skip: number, bytes: number] {
  const class_ = code >> 13;
  if (class_ < 2) return [0, 1];
  if (class_ === 2 || class_ === 4 || class_ === 5) return [0, 2];
  if (class_ === 3) return [0, 4];
  if (class_ === 7) return [0, 3];
  if (code !== TABLE_DEFINITION) return [1, view.getUint8(offset)];
  return offset + 2 <= view.byteLength ? [2, Math.max(view.getUint16(offset, true) - 1, 0)] : [0, 0];
}
