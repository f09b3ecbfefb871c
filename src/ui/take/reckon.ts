/** Bytes of the parts a file has whatever it shows, and of one cell; measured on files of 5 to 50,000 rows. */
export const RECKONING = {
  csv: [200, 150],
  wide: [120, 14],
  json: [900, 190],
  xlsx: [6100, 53],
  pptx: [18_000, 12],
} as const;

/** `812 B`, `12.3 kB`, `4.1 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
