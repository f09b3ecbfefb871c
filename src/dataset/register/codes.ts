// The first two digits of GB/T 2260: provinces, regions, cities of that rank, and the three that count apart.
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

/** Whether this is a 行政区划代码: six digits (GB/T 2260), nine for a township (GB/T 10114). */
export function isDivisionCode(code: string): boolean {
  return /^\d{6}(?:\d{3})?$/.test(code) && PROVINCES.test(code);
}

/** Characters of GB 32100 by their values; I, O, S, V and Z are not among them. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether this is a 统一社会信用代码: eighteen characters of which the last agrees with the others (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % CHARACTERS.length;
  }
  return values.at(-1) === (CHARACTERS.length - (sum % CHARACTERS.length)) % CHARACTERS.length;
}
