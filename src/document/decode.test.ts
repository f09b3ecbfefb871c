import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8 and drops its mark', () => {
    expect(decodeText(utf8('\ufeff主动公开 9 条')).text).toBe('主动公开 9 条');
  });

  it('reads GB18030 where UTF-8 fails', () => {
    const bytes = new Uint8Array([0xb9, 0xab, 0xbf, 0xaa, 0x20, 0x39]);
    expect(decodeText(bytes)).toEqual({ text: '公开 9', encoding: 'gb18030', damaged: 0 });
  });

  it('reads UTF-16 with and without a mark', () => {
    const units = [...'公开9条\r\n公开8条'].map((character) => character.charCodeAt(0));
    const little = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...little])).text).toBe('公开9条\r\n公开8条');
    expect(decodeText(little).text).toBe('公开9条\r\n公开8条');
  });

  it('keeps cut UTF-8 as UTF-8 and counts the damage', () => {
    const whole = utf8('青禾区水务局主动公开政府信息共一百二十三条，依申请公开四十五件。');
    const cut = decodeText(whole.subarray(0, whole.length - 1));
    expect(cut.encoding).toBe('utf-8');
    expect(cut.damaged).toBe(1);
    expect(cut.text.startsWith('青禾区水务局')).toBe(true);
  });
});
