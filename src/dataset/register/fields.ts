// Ids become file names and addresses, so they stay lower-case ASCII.
const ID = /^[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/;
const LONGEST_ID = 80;

/** Whether this may be the id of an organ. */
export function isId(text: string): boolean {
  return ID.test(text) && text.length <= LONGEST_ID;
}

/** A year as the register may have it, or undefined for anything else. */
export function yearIn(text: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** A whole number above zero, its thousands parted or not; undefined for anything else. */
export function countIn(text: string): number | undefined {
  const bare = text.replace(/[,，\s]/g, '');
  return /^[1-9]\d{0,9}$/.test(bare) ? Number(bare) : undefined;
}
