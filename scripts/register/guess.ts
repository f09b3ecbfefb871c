import type { Register } from '../../src/catalogue/authorities.ts';
import type { RegisterRow } from '../../src/dataset/register/columns.ts';
import { rowOf } from '../../src/dataset/register/columns.ts';
import { slugOf } from '../../src/dataset/offices/pinyin.ts';
import { freeId, idsOf } from '../build/place/free-id.ts';
import { ENDINGS_EN, FUNCTIONS } from './functions.ts';
import { placeInName, type PlaceInName } from './place-in-name.ts';

/** An organ outside the register: its printed name, the id it goes by so far, and the place of its folder. */
export interface Unregistered {
  readonly id: string;
  readonly name: string;
  readonly district?: string;
  readonly city?: string;
}

/**
 * A line for the register, guessed from an organ's name and from what the register has of its district. A guess to be
 * looked at: what the name does not say stays empty. The id it went by so far becomes a former one.
 */
export function guessRow(organ: Unregistered, { authorities }: Register): RegisterRow {
  const place = placeInName(organ.name);
  const district = place.district || (organ.district ?? '');
  const known = authorities.find((one) => one.district === district && district !== '');
  const city = place.city || (organ.city ?? '') || (known?.city ?? '');
  const province =
    place.province || (authorities.find((one) => one.city === city && city !== '')?.province ?? '');
  const level = levelOf(organ.name, place, district, city);
  const kind = kindOf(organ.name);
  const government = authorities.find(
    (one) => one.kind === 'government' && one.district === district && one.city === city && district !== '',
  );
  const taken = idsOf(authorities);
  const stem = soundless(place.town || district || city);
  const wanted = stem !== '' && kind !== '' ? `${stem}-${kind}` : organ.id;
  const id = freeId(wanted, (one) => taken.has(one) && one !== organ.id);
  return rowOf({
    ...{ id, name: organ.name, label: labelOf(place, district, city), level, kind, district, city },
    ...{ en: englishOf(organ.name, place, district, city), parent: government?.id ?? null },
    ...(province === '' ? {} : { province }),
    ...(district === '' ? {} : { districtEn: placeEn(district) }),
    ...(id === organ.id ? {} : { formerIds: [organ.id] }),
  });
}

function levelOf(name: string, place: PlaceInName, district: string, city: string): string {
  if (/^(?:国家|中华人民共和国|国务院|中国)/.test(name)) return 'national';
  if (/(?:村民委员会|居民委员会|村委会|居委会)$/.test(name)) return 'village';
  if (place.town !== '') return 'township';
  if (/(?:开发|高新|示范|商务|度假|保税|管理|新|园)区(?:管理|管委|办)/.test(name)) return 'functional-area';
  if (district !== '') return 'county';
  if (city !== '') return city === place.province ? 'province' : 'prefecture';
  return place.province === '' ? '' : 'province';
}

function kindOf(name: string): string {
  if (/(?:村民委员会|居民委员会|村委会|居委会)$/.test(name)) return 'village';
  if (/街道(?:办事处)?$/.test(name)) return 'subdistrict';
  if (/[镇乡](?:人民政府|政府)?$|苏木(?:人民政府)?$/.test(name)) return 'township';
  if (/(?:人民政府|政府)办(?:公室|公厅)?$/.test(name)) return 'government-office';
  if (/(?:人民政府|政府)$/.test(name)) return 'government';
  if (/区(?:管理委员会|管委会|管理办公室|管理办)$/.test(name)) return 'development-zone';
  return FUNCTIONS.find(({ words }) => words.test(placeInName(name).organ))?.kind ?? '';
}

/** The short name for charts: where, and what in the usual short form. */
function labelOf({ town, organ }: PlaceInName, district: string, city: string): string {
  const known = FUNCTIONS.find(({ words }) => words.test(organ));
  const short = organ
    .replace(known?.words ?? /(?!)/u, known?.short ?? '$&')
    .replace(/人民政府办公[室厅]$/, '政府办')
    .replace(/人民政府$/, '政府')
    .replace(/管理委员会$/, '管委会')
    .replace(/委员会$/, '委')
    .replace(/办公室$/, '办')
    .replace(/^办事处$/, '');
  return (town === '' ? district || city : district + town) + short;
}

const RANKS: readonly (readonly [RegExp, string])[] = [
  [/(?:新区)$/, 'New Area'],
  [/区$/, 'District'],
  [/(?:自治县|县)$/, 'County'],
  [/(?:自治旗|旗)$/, 'Banner'],
  [/街道$/, 'Subdistrict'],
  [/镇$/, 'Town'],
  [/(?:乡|苏木)$/, 'Township'],
  [/(?:市)$/, ''],
];

/** 云舫区 → `Yunfang District`. */
function placeEn(place: string): string {
  const [rank, en] = RANKS.find(([ending]) => ending.test(place)) ?? [/(?!)/u, ''];
  const bare = soundless(place.replace(rank, '') || place);
  return [bare.charAt(0).toUpperCase() + bare.slice(1), en].filter((word) => word !== '').join(' ');
}

function englishOf(name: string, { town, organ }: PlaceInName, district: string, city: string): string {
  const around = [district, city].filter((place) => place !== '').map(placeEn);
  const kind = kindOf(name);
  if (kind === 'subdistrict') return [`${placeEn(town)} Office`, ...around].join(', ');
  if (kind === 'township') return [`People's Government of ${placeEn(town)}`, ...around].join(', ');
  if (kind === 'government') return `People's Government of ${around.join(', ')}`;
  if (kind === 'government-office') return `Office of the People's Government of ${around.join(', ')}`;
  const known = FUNCTIONS.find(({ words }) => words.test(organ));
  const ending = ENDINGS_EN.find(([word]) => word.test(organ))?.[1];
  return known && ending && around.length > 0 ? [`${known.en} ${ending}`, ...around].join(', ') : '';
}

/** Pinyin in one word, without tones. */
function soundless(name: string): string {
  return slugOf(
    name.replace(/(?:自治县|自治旗|新区|[区县旗市镇乡]|街道)$/, (rank, at) => (at < 1 ? rank : '')),
  ).replaceAll('-', '');
}
