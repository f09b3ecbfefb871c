/** What the marks need to make a figure visitable: where it leads and what it is called. */
export interface Visit {
  readonly href: (row: number, series: number) => string | undefined;
  readonly name: (row: number, series: number) => string;
}
