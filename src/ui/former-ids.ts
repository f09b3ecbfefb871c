import { OFFICE_SEARCH, OFFICES } from '../dataset/offices/offices-file.ts';
import type { FormerIds } from '../view/known.ts';
import type { View } from '../view/view.ts';
import type { Site } from './site.ts';

/**
 * Where the former ids of offices lead, fetched only where a view asks for an office that nobody has today: ids
 * change when an office is registered, and shared links stay.
 */
export async function formerIdsFor(
  views: readonly Pick<View, 'offices'>[],
  site: Pick<Site, 'read'>,
): Promise<FormerIds> {
  const asked = views.flatMap((view) => view.offices);
  const offices = asked.length > 0 ? await site.read(OFFICES) : null;
  if (!offices?.ok) return new Map();
  const ids = offices.value.id;
  if (asked.every((id) => ids.includes(id))) return new Map();
  const search = await site.read(OFFICE_SEARCH);
  if (!search.ok) return new Map();
  return new Map(ids.flatMap((id, at) => (search.value.former[at] ?? []).map((old) => [old, id] as const)));
}
