/** What was pasted, as a file: rich text as a web page, anything else as plain text; null where nothing was. */
export function pastedFile(
  data: Pick<DataTransfer, 'getData'> | null,
  name: string,
): { name: string; bytes: Uint8Array } | null {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
  if (/<(?:table|p|div)\b/i.test(html)) return { name: `${name}.html`, bytes: encode(html) };
  return text.trim() === '' ? null : { name: `${name}.txt`, bytes: encode(text) };
}
