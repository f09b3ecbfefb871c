import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.fixture.ts';

const PAGE = '<html><head><meta charset="gb2312"></head><body><p>公开9条，=1</p></body></html>';
const UTF8 = new TextEncoder().encode(PAGE);
// The same in GB18030; the fourteen bytes are its Han characters.
const GBK = Uint8Array.from(
  PAGE.replace('公开', '\xb9\xab\xbf\xaa').replace('条，', '\xcc\xf5\xa3\xac'),
  (character) => character.charCodeAt(0),
);

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const quoted = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte, index) => {
    const escaped =
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte);
    return index % 30 === 29 ? `${escaped}=\r\n` : escaped;
  }).join('');
const base64 = (bytes: Uint8Array): string => btoa(latin(bytes)).replace(/.{40}/g, '$&\r\n');
const bytesOf = (mail: string): Uint8Array => Uint8Array.from(mail, (character) => character.charCodeAt(0));
const read = async (mail: string) => (await readBytes(bytesOf(mail), 'page.mht')).prose;

describe('pages saved as mail', () => {
  it.each([
    ['utf-8', UTF8],
    ['gb2312', GBK],
    ['gbk', GBK],
    ['gb18030', GBK],
    ['iso-8859-1', GBK],
  ])('may have one part: %s', async (charset, bytes) => {
    const head = (coding: string): string =>
      `From: <Saved by Blink>\r\nSubject: =?utf-8?B?5YWs?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset="${charset}"\r\n` +
      `Content-Transfer-Encoding: ${coding}\r\nContent-Location: file:///C:/a.htm\r\n\r\n`;
    expect(await read(head('quoted-printable') + quoted(bytes))).toEqual(['公开9条，=1']);
    expect(await read(head('base64') + base64(bytes))).toEqual(['公开9条，=1']);
    expect(await read(head('8bit') + latin(bytes))).toEqual(['公开9条，=1']);
    expect(await read((head('base64') + base64(bytes)).replace(/\r\n/g, '\n'))).toEqual(['公开9条，=1']);
  });

  it('may nest their parts, and need no quotes around what parts them', async () => {
    const inner = `Content-Type: multipart/alternative;\r\n boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nno\r\n--in\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(UTF8)}\r\n--in--\r\n`;
    const mail = `Content-Type: multipart/related; boundary=out\r\nMIME-Version: 1.0\r\n\r\n--out\r\n${inner}\r\n--out--`;
    expect(await read(mail)).toEqual(['公开9条，=1']);
  });

  it('are no texts that begin with a label', async () => {
    const text = '来源：某局\nContent-Type is a word\n\n公开9条';
    const prose = await read(latin(new TextEncoder().encode(text)));
    expect(prose.at(-1)).toBe('公开9条');
  });
});
