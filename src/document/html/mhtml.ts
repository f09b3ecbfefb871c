/** Whether a text is a web page packed as mail: Word and some browsers save a page so. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /^(?:from|mime-version|content-type|date|subject)\b/i.test(head) &&
    /content-type:\s{0,9}multipart\//i.test(head)
  );
}

/** The bytes of the web page inside, or null where there is none. */
export function pageInMail(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const boundary = /boundary\s{0,3}=\s{0,3}"?([^"\r\n;]{1,100})/i.exec(text.slice(0, 8000))?.[1];
  if (boundary === undefined) return null;
  for (const part of text.split(`--${boundary.trim()}`)) {
    const end = /\r?\n\r?\n/.exec(part.slice(0, 8000));
    if (!end) continue;
    const head = part.slice(0, end.index);
    if (!/content-type:\s{0,9}text\/html/i.test(head)) continue;
    const body = part.slice(end.index + end[0].length);
    if (/content-transfer-encoding:\s{0,9}base64/i.test(head)) return fromBase64(body);
    return fromLatin(/content-transfer-encoding:\s{0,9}quoted-printable/i.test(head) ? unquoted(body) : body);
  }
  return null;
}

function unquoted(body: string): string {
  return body
    .replace(/=[ \t]{0,9}\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_found, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
}

function fromBase64(body: string): Uint8Array | null {
  try {
    return fromLatin(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')));
  } catch {
    return null;
  }
}

/** Bytes of a text of one byte a character. The decoder moves some of 0x80–0x9f, so they are looked up. */
function fromLatin(text: string): Uint8Array {
  const moved = new Map(
    Array.from({ length: 32 }, (_none, index) => [
      new TextDecoder('latin1').decode(new Uint8Array([0x80 + index])),
      0x80 + index,
    ]),
  );
  return Uint8Array.from(text, (character) => moved.get(character) ?? character.charCodeAt(0));
}
