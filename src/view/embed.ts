/** Query of the same view as one chart alone: `embed=1` beside what is there already. */
export function embedQuery(query: string): string {
  return query === '' ? 'embed=1' : `${query}&embed=1`;
}

/** The `<iframe>` code that shows a chart on another site. `address` is absolute, `height` in CSS pixels. */
export function embedCode(address: string, title: string, height: number): string {
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" ` +
    `height="${Math.round(height)}" loading="lazy" style="border:0;max-width:100%"></iframe>`
  );
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
