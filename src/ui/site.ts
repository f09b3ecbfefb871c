import type { DataFile } from '../dataset/data-file.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ChartId, ToldChart } from '../table/spec.ts';
import type { ToldRate } from './rates/told-rate.ts';
import type { FirstLook } from './compare/first/first-look.ts';

/** What a page may ask for. In the browser it stands in the page or is fetched, in the build it is read from the disk. */
export interface Site {
  /** Data version; empty where a page was served without one (`npm run dev`). */
  readonly version: string;
  /** One of the data files. What a page has asked for when it is built it may carry inside. */
  readonly read: <T>(file: DataFile<T>) => Promise<OrRefusal<T>>;
  /** One chart, its words in the page's language. */
  readonly chart: (id: ChartId) => Promise<OrRefusal<ToldChart>>;
  /** What the page of a chart opens on. */
  readonly first: (id: ChartId) => Promise<OrRefusal<FirstLook>>;
  /** The rates of the catalogue, in the page's language. */
  readonly rates: () => Promise<OrRefusal<readonly ToldRate[]>>;
  /** The list of charts, in the page's language. */
  readonly menu: () => Promise<OrRefusal<readonly ChartMenuGroup[]>>;
}
