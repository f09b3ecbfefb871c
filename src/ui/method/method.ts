/** One part of the method page: a heading and short paragraphs. */
export interface MethodPart {
  readonly id: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** The text of the method page. */
export interface Method {
  readonly title: string;
  readonly lede: string;
  readonly parts: readonly MethodPart[];
}
