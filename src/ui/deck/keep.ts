import {
  collected,
  MOST_VIEWS,
  NO_COLLECTION,
  parseCollection,
  printCollection,
  type Collection,
} from '../../view/collection.ts';
import type { View } from '../../view/view.ts';

const PLACE = 'nianbao.deck';

/** What this browser has collected. A browser that keeps nothing, or keeps nonsense, has collected nothing. */
export function keptCollection(): Collection {
  try {
    return parseCollection(localStorage.getItem(PLACE) ?? '').collection;
  } catch {
    return NO_COLLECTION;
  }
}

/** Keeps a collection in this browser; false where the browser will not (private windows, storage full). */
export function keepCollection(collection: Collection): boolean {
  try {
    localStorage.setItem(PLACE, printCollection(collection));
    return true;
  } catch {
    return false;
  }
}

/** Adds a view at the end and keeps it. `added` is false where the collection is full. */
export function collectView(view: View): { readonly collection: Collection; readonly added: boolean } {
  const kept = keptCollection();
  if (kept.views.length >= MOST_VIEWS) return { collection: kept, added: false };
  const collection = { ...kept, views: [...kept.views, collected(view)] };
  keepCollection(collection);
  return { collection, added: true };
}
