/** What the reader does with an element. Everything unnamed runs on in the text. */
export type Treatment =
  /** Not shown or no content: dropped with all that stands inside. */
  | 'dropped'
  /** Struck through is deleted by hand; raised is a footnote's mark, and glued to a figure it would make another one. */
  | 'unread'
  /** Its text tells about the page, not of the report. */
  | 'about'
  /** Starts and ends a paragraph. */
  | 'block'
  /** Keeps its line ends. */
  | 'preformatted'
  | 'table'
  | 'row'
  | 'cell'
  | 'running';

const TREATMENTS: Readonly<Record<Exclude<Treatment, 'running'>, string>> = {
  dropped:
    'script style noscript template iframe object embed svg canvas audio video nav select option button ' +
    'textarea datalist xml head-only ' +
    // What a browser shows only where it knows no better, and readings beside characters.
    'progress meter rt rp rtc annotation annotation-xml',
  unread: 'del w:del s strike sup',
  about: 'footer aside',
  block:
    'address article blockquote body center dd details dialog dir div dl dt fieldset figcaption figure form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup html li main menu ol p section summary ul legend tbody thead tfoot hr',
  preformatted: 'pre listing xmp',
  table: 'table',
  row: 'tr',
  cell: 'td th caption',
};

const BY_NAME: ReadonlyMap<string, Treatment> = new Map(
  Object.entries(TREATMENTS).flatMap(([treatment, names]) =>
    names.split(' ').map((name) => [name, treatment as Treatment] as const),
  ),
);

/** How an element of this name is read. */
export function treatmentOf(name: string): Treatment {
  return BY_NAME.get(name) ?? 'running';
}

/** Elements that never have content. */
export const VOID = new Set(
  'area base br col command frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose content is raw text, markup and all, up to their own end tag. */
export const RAW = new Set('script style xmp iframe noembed noframes noscript'.split(' '));

/** Formulas whose parts stand above one another: read in a line they would make other figures. */
export const STACKED = new Set(
  'mfrac msup msub msubsup mroot mover munder munderover mmultiscripts'.split(' '),
);

/** Elements closed by the start of one of the listed ones, where the author left the end tag out. */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['rt', new Set(['rt', 'rp'])],
  ['rp', new Set(['rt', 'rp'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['option', new Set(['option'])],
]);

/** Elements that shut an outer end tag out: `</div>` inside a cell closes nothing outside it. */
export const BOUNDARIES = new Set(['table', 'td', 'th', 'caption']);

const ABOUT_CLASS = new Set(
  (
    'nav navbar topnav subnav menu breadcrumb breadcrumbs crumb crumbs bread footer foot sidebar share position ' +
    'location dqwz weizhi mianbaoxie print toolbar pagination copyright'
  ).split(' '),
);

/** Whether an element's class or id says that it belongs to the page around the report. */
export function isAboutPage(classes: string): boolean {
  return (
    classes.split(/[\s_-]+/, 12).length <= 4 && classes.split(/\s+/, 6).some((name) => ABOUT_CLASS.has(name))
  );
}
