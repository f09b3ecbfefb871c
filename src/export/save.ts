import { FILE_TYPES } from './file-types.ts';

/** Hands a file to the browser's downloads. The object URL is let go once the download has begun. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the URL only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves text as it is: a BOM is the text's own affair. */
export function saveText(text: string, name: string, kind: 'csv' | 'json'): void {
  saveBlob(new Blob([text], { type: FILE_TYPES[kind] }), name);
}
