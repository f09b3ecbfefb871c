const DIGITS = '〇一二三四五六七八九';

/** A whole number below ten thousand in Chinese: 1 → 一, 12 → 十二, 205 → 二百〇五. */
export function chineseOrdinal(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  const places: readonly (readonly [number, string])[] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ];
  let rest = number;
  let written = '';
  for (const [size, name] of places) {
    const digit = Math.floor(rest / size);
    rest -= digit * size;
    if (digit > 0)
      written += (size === 10 && digit === 1 && written === '' ? '' : DIGITS.charAt(digit)) + name;
    else if (written !== '' && rest > 0 && !written.endsWith('〇')) written += '〇';
  }
  return written;
}

/** A number in letters as lists count: 1 → a, 26 → z, 27 → aa. */
export function letterOrdinal(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.floor((number - 1) / 26) + 1, 8));
}

/** A number in small Roman numerals. */
export function romanOrdinal(number: number): string {
  const signs = 'm1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1'.split(' ');
  let rest = Math.min(number, 3999);
  let written = '';
  for (const sign of signs) {
    const letters = sign.replace(/\d+/, '');
    const size = Number(sign.slice(letters.length));
    while (rest >= size) {
      written += letters;
      rest -= size;
    }
  }
  return written;
}

/** A list number in one of Word's number formats; '' for a bullet or a format without a sign. */
export function listNumber(format: string, number: number): string {
  if (format === 'bullet' || format === 'none') return '';
  if (/^(?:chinese|taiwanese|japanese|ideograph(?:Digital|Enclosed)|korean)/.test(format))
    return chineseOrdinal(number);
  if (format === 'lowerLetter') return letterOrdinal(number);
  if (format === 'upperLetter') return letterOrdinal(number).toUpperCase();
  if (format === 'lowerRoman') return romanOrdinal(number);
  if (format === 'upperRoman') return romanOrdinal(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format.startsWith('decimalEnclosedCircle') && number <= 20) return String.fromCharCode(0x245f + number);
  return String(number);
}
