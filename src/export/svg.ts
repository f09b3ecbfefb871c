/** Attributes that mean nothing outside the page. */
const PAGE_ONLY = / (?:class|tabindex|role|aria-[a-z]{1,20}|data-[a-z]{1,20}|href)="[^"]*"/g;

/** An opening tag; a quoted value may hold anything, the two branches share no character. */
const TAG = /<[a-z](?:"[^"]{0,20000}"|[^"<>])*>/g;

/**
 * A chart as a file of its own. Takes the markup of the chart's `<svg>` (from the page or from the server renderer)
 * and leaves what office programs draw right: elements with presentation attributes; no classes, links or comments.
 * Quotes inside attribute values must be escaped, as serialisers do.
 */
export function pictureToSvg(markup: string): string {
  const start = markup.indexOf('<svg');
  const end = markup.lastIndexOf('</svg>');
  if (start < 0 || end < start) throw new Error('no picture in the markup');
  const svg = markup
    .slice(start, end + '</svg>'.length)
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<(\/?)a(?=[\s>])/g, '<$1g')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(TAG, (tag) => tag.replace(PAGE_ONLY, ''));
  const named = svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named}\n`;
}

/** Width and height of a picture in pixels, from its own attributes. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } {
  const head = svg.slice(svg.indexOf('<svg')).split('>', 1)[0] ?? '';
  const number = (attribute: RegExp): number => Number(attribute.exec(head)?.[1] ?? 0);
  return { width: number(/ width="([\d.]{1,12})"/), height: number(/ height="([\d.]{1,12})"/) };
}
