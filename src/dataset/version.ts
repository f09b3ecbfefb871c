/** Characters of a data version: as many stand free in the files that are written before it is known. */
const LENGTH = 12;

const INVENTED = 'demo-';

/** The version of data: the beginning of the hash of all that went into it, marked where the reports are invented. */
export function versionOf(hash: string, invented: boolean): string {
  return `${invented ? INVENTED : ''}${hash}`.slice(0, LENGTH);
}

/** Whether data of this version was made of invented reports. */
export function isInvented(version: string): boolean {
  return version.startsWith(INVENTED);
}
