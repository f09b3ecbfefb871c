// Everything below U+0020 but tab and newline, the surrogates' leftovers and U+FFFE/FFFF are no XML characters.
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that any XML parser takes: control characters removed, markup escaped. */
export function xmlText(text: string): string {
  return plainText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Text without the characters XML cannot hold. */
export function plainText(text: string): string {
  return text.replace(NO_XML, '');
}

/** Spreadsheet column of a zero-based index: 0 is A. */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
