/** What an embedded chart shows beside the chart, and which data its code was made of. */
export interface EmbedOptions {
  /** Sorting, scale and the like under the chart. */
  readonly controls: boolean;
  /** Data version the code was made of; null follows the data in silence. */
  readonly version: string | null;
}

const VERSION = /^[0-9a-z.-]{4,64}$/i;

/** Options of an embedded chart from its query. What is unreadable is left at its default. */
export function embedOptions(query: string): EmbedOptions {
  const given = new URLSearchParams(query.slice(0, 8000));
  const version = given.get('v') ?? '';
  return { controls: given.get('controls') === '1', version: VERSION.test(version) ? version : null };
}

/** The part of the query that carries the options, with its leading `&`, or ''. */
export function embedTail({ controls, version }: EmbedOptions): string {
  return (controls ? '&controls=1' : '') + (version === null ? '' : `&v=${encodeURIComponent(version)}`);
}

/** Query of the same view as one chart alone. `theme` auto follows the reader's own preference. */
export function embedQuery(
  query: string,
  theme: 'auto' | 'light' | 'dark' = 'auto',
  options: EmbedOptions = { controls: false, version: null },
): string {
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:embed|theme|controls|v)=/.test(part));
  const themed = theme === 'auto' ? [] : [`theme=${theme}`];
  return [...kept, 'embed=1', ...themed].join('&') + embedTail(options);
}

/** Size of a frame: width in CSS pixels or the whole column, height in CSS pixels. */
export interface EmbedSize {
  readonly width: number | '100%';
  readonly height: number;
}

/**
 * The `<iframe>` code that shows a chart on another site. `address` is absolute. `script`, where given, is the
 * address of the script that keeps the frame as tall as its chart; without it the height stays as written.
 */
export function embedCode(address: string, title: string, size: EmbedSize, script?: string): string {
  const frame =
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${String(size.width)}" ` +
    `height="${String(Math.round(size.height))}" loading="lazy" data-nianbao style="border:0;max-width:100%"></iframe>`;
  return script === undefined ? frame : `${frame}\n<script src="${attribute(script)}" async></script>`;
}

/** The `<img>` code of a picture, within a link to its chart. `picture` and `page` are absolute or `data:`. */
export function imageCode(picture: string, page: string, words: string): string {
  return (
    `<a href="${attribute(page)}"><img src="${attribute(picture)}" alt="${attribute(words)}" ` +
    'style="max-width:100%;height:auto"></a>'
  );
}

/** A picture as an address that holds all of it: never fetched, never changed. */
export function dataAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Tells the page around how tall the content of this frame is, now and whenever it changes. Gives the way to stop. */
export function tellHeight(content: Element): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
    if (height === told) return;
    told = height;
    // The height of a chart is no secret, so any page around may hear it.
    window.parent.postMessage({ nianbao: 'height', height }, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(content);
  tell();
  return () => observer.disconnect();
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
