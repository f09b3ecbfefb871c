import type { Authority } from '../../src/catalogue/authorities.ts';
import { KINDS, type OfficeKind } from './kinds.ts';
import type { Luck } from './seed.ts';

/** An invented organ before anything is planted on it. */
export interface InventedOffice {
  readonly authority: Authority;
  readonly kind: OfficeKind;
}

/** The organs of one district, or of the city itself, with the government above them. */
export interface District {
  readonly government: Authority;
  readonly offices: readonly InventedOffice[];
}

type Sound = readonly [zh: string, pinyin: string];

// Written so that no two have one sound: an id is made of the sounds.
const FIRST: readonly Sound[] = [
  ['青', 'qing'],
  ['霜', 'shuang'],
  ['鹭', 'lu'],
  ['棠', 'tang'],
  ['槐', 'huai'],
  ['橘', 'ju'],
  ['雁', 'yan'],
  ['菱', 'ling'],
  ['苇', 'wei'],
  ['杏', 'xing'],
  ['碧', 'bi'],
  ['枫', 'feng'],
  ['桐', 'tong'],
  ['鹤', 'he'],
  ['梅', 'mei'],
  ['柏', 'bai'],
  ['荻', 'di'],
  ['月', 'yue'],
  ['岚', 'lan'],
  ['梨', 'li'],
];
const SECOND: readonly Sound[] = [
  ['禾', 'he'],
  ['汀', 'ting'],
  ['渚', 'zhu'],
  ['屿', 'yu'],
  ['墩', 'dun'],
  ['埠', 'bu'],
  ['坪', 'ping'],
  ['滩', 'tan'],
  ['坞', 'wu'],
  ['崖', 'ya'],
  ['甸', 'dian'],
  ['堰', 'yan'],
  ['畈', 'fan'],
  ['笺', 'jian'],
  ['弦', 'xian'],
  ['笛', 'di'],
  ['舟', 'zhou'],
  ['棹', 'zhao'],
  ['蓑', 'suo'],
  ['笠', 'li'],
];
const CITY = { zh: '白石市', stem: 'Baishi', id: 'baishi' } as const;
const RANKS: readonly (readonly [zh: string, en: string, id: string])[] = [
  ['区', 'District', ''],
  ['县', 'County', '-county'],
];
/** Most organs that can be invented. */
export const MOST_OFFICES = KINDS.length * (1 + FIRST.length * SECOND.length * RANKS.length);

/**
 * Register lines of a city that does not exist: its own organs first, then those of its districts, each below the
 * government of its district. The names are in an order of their own for every seed.
 */
export function inventDistricts(count: number, luck: Luck): District[] {
  if (count > MOST_OFFICES) throw new Error(`at most ${String(MOST_OFFICES)} offices can be invented`);
  // A handful is spread over several districts, so that there is something to compare.
  const needed = Math.max(Math.ceil(count / KINDS.length), Math.min(4, Math.ceil(count / 3)));
  const names = luck.shuffled(
    RANKS.flatMap((rank) => FIRST.flatMap((first) => SECOND.map((second) => ({ rank, first, second })))),
  );
  const districts: District[] = [];
  let left = count;
  for (let index = 0; index < needed; index += 1) {
    const size = Math.ceil(left / (needed - index));
    left -= size;
    const name = names[index];
    const place = index === 0 || !name ? CITY_ITSELF : placeOf(name.first, name.second, name.rank);
    districts.push(districtOf(place, KINDS.slice(0, size)));
  }
  return districts;
}

interface Place {
  readonly id: string;
  /** As it stands before the name of an organ, with the city and without. */
  readonly whole: string;
  readonly short: string;
  readonly en: string;
  readonly level: string;
  readonly parent: string | null;
}

const CITY_ITSELF: Place = {
  id: CITY.id,
  whole: CITY.zh,
  short: CITY.zh,
  en: CITY.stem,
  level: 'prefecture',
  parent: null,
};

function placeOf([first, one]: Sound, [second, two]: Sound, [rank, en, mark]: (typeof RANKS)[number]): Place {
  const stem = one + two;
  return {
    id: `${one}${two}${mark}`,
    whole: `${CITY.zh}${first}${second}${rank}`,
    short: `${first}${second}${rank}`,
    en: `${stem.charAt(0).toUpperCase()}${stem.slice(1)} ${en}, ${CITY.stem}`,
    level: 'county',
    parent: `${CITY.id}-government`,
  };
}

function districtOf(place: Place, kinds: readonly OfficeKind[]): District {
  const government = organOf(place, 'government', '人民政府', "People's Government", place.parent);
  return {
    government,
    offices: kinds.map((kind) => ({
      kind,
      authority: organOf(place, kind.id, `${kind.stem}局`, `${kind.en} Bureau`, government.id),
    })),
  };
}

function organOf(place: Place, kind: string, name: string, en: string, parent: string | null): Authority {
  return {
    id: `${place.id}-${kind}`,
    name: place.whole + name,
    also: place.whole === place.short ? [] : [place.short + name],
    label: place.short + name,
    en: `${en}, ${place.en}`,
    level: place.level,
    kind,
    district: place.level === 'county' ? place.short : '市本级',
    city: CITY.zh,
    parent,
    successor: null,
  };
}
