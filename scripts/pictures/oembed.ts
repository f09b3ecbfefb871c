import { wordsOf } from '../../src/ui/words.ts';
import type { ChartTable } from '../../src/table/chart-table.ts';
import { fileOf } from '../../src/ui/page.ts';
import { embedCode, embedQuery } from '../../src/view/embed.ts';

/** A picture of the chart that was made. */
export interface Thumbnail {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What oEmbed (oembed.com, 2.3.4) says of a chart. With the site's address it is `rich` and carries the frame's code;
 * a site that does not know its own address can only be linked to, and its paths are relative to the site.
 */
export function oembedOf(
  table: ChartTable,
  frame: { readonly width: number; readonly height: number },
  thumbnail: Thumbnail,
  siteUrl: string,
): unknown {
  const page = fileOf({ kind: 'compare', chart: table.chart }, table.language);
  const rich = {
    type: 'rich',
    html: embedCode(`${siteUrl}${page}?${embedQuery('')}`, table.title, frame, `${siteUrl}embed.js`),
    ...frame,
  };
  return {
    version: '1.0',
    ...(siteUrl === '' ? { type: 'link' } : rich),
    url: siteUrl + page,
    title: table.title,
    provider_name: wordsOf(table.language).product,
    ...(siteUrl === '' ? {} : { provider_url: siteUrl }),
    thumbnail_url: siteUrl + thumbnail.file,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    data_version: table.version,
  };
}
