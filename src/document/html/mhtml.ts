import { fromLatin, latin } from '../latin.ts';

/** Mail inside mail beyond this depth is no saved page. */
const DEEPEST = 5;

/** The lines before the first blank one, if they are those of a mail. */
const HEAD =
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?[\r\n]{0,20}((?:[!-9;-~]{1,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,40}){1,60})\r?\n/;

/** Whether a text is a web page packed as mail: Word and some browsers save a page so, of one part or of several. */
export function isMail(text: string): boolean {
  const head = HEAD.exec(text.slice(0, 20_000))?.[1] ?? '';
  return (
    /^(?:mime-version|content-type):/im.test(head) &&
    /^content-type:\s{0,9}(?:multipart\/|text\/(?:html|plain)|application\/xhtml)/im.test(head)
  );
}

/** The bytes of the web page inside, or null where there is none. */
export function pageInMail(bytes: Uint8Array): Uint8Array | null {
  return partOf(latin(bytes), 'page');
}

/** The page of a part with its head: the part itself, or the first of its own parts that has one. */
function partOf(text: string, of: 'page' | 'part', depth = 0): Uint8Array | null {
  const found = HEAD.exec(text.slice(0, 20_000));
  if (!found || depth > DEEPEST) return null;
  const head = found[1] ?? '';
  const body = text.slice(found[0].length);
  const boundary = /boundary\s{0,3}=\s{0,3}(?:"([^"\r\n]{1,100})"|([^"\s;]{1,100}))/i.exec(head);
  if (/^content-type:\s{0,9}multipart\//im.test(head) && boundary) {
    for (const part of body.split(`--${(boundary[1] ?? boundary[2] ?? '').trim()}`)) {
      const page = partOf(part.replace(/^[ \t]{0,9}\r?\n/, ''), 'part', depth + 1);
      if (page) return page;
    }
    return null;
  }
  const type = /^content-type:\s{0,9}([\w/+-]{1,40})/im.exec(head)?.[1]?.toLowerCase() ?? '';
  const isPage = type === 'text/html' || type === 'application/xhtml+xml';
  if (!isPage && !(of === 'page' && type === 'text/plain')) return null;
  if (/^content-transfer-encoding:\s{0,9}base64/im.test(head)) return fromBase64(body);
  return fromLatin(/^content-transfer-encoding:\s{0,9}quoted-printable/im.test(head) ? unquoted(body) : body);
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
