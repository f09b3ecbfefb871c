/** One part of the method page: a heading and short paragraphs. */
export interface MethodPart {
  readonly id: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** The text of the method page. */
export interface Method {
  /** For the browser's tab, for search engines and for a shared link. */
  readonly page: { readonly title: string; readonly description: string };
  readonly title: string;
  readonly lede: string;
  readonly parts: readonly MethodPart[];
}
