import { endsArea } from './organ-name.ts';

/** What an organ calls itself after 我 or 本, by the last characters of its name; the first that fits. */
const CALLS: readonly (readonly [ending: RegExp, calls: RegExp])[] = [
  [/管委会$|管理委员会$/, /^(?:委|管委会|区|开发区|高新区|经开区|新区|园区)$/],
  [/街道(?:办事处|办)?$/, /^(?:街道|街|办|办事处)$/],
  [/镇(?:人民)?(?:政府)?$/, /^镇$/],
  [/乡(?:人民)?(?:政府)?$/, /^乡$/],
  [/苏木(?:人民)?(?:政府)?$/, /^苏木$/],
  [/农场$/, /^(?:场|农场)$/],
  [
    /(?:开发区|高新区|经开区|新区|园区|度假区|保税区|示范区)(?:人民政府)?$/,
    /^(?:区|开发区|高新区|经开区|新区|园区)$/,
  ],
  [/区(?:人民)?(?:政府)?$/, /^区$/],
  [/县(?:人民)?(?:政府)?$/, /^县$/],
  [/旗(?:人民)?(?:政府)?$/, /^旗$/],
  [/(?:州|盟)(?:人民政府|行政公署)?$/, /^(?:州|盟)$/],
  [/市(?:人民)?(?:政府)?$/, /^市$/],
  [/省(?:人民)?(?:政府)?$/, /^省$/],
  [/(?:自治区|地区)(?:人民政府|行政公署)?$/, /^(?:区|自治区|地区)$/],
  [/局$/, /^局$/],
  [/委$|委员会$/, /^(?:委|会)$/],
  [/办(?:公室|公厅)?$/, /^(?:办|办公室|委办|室)$/],
  [/中心$/, /^中心$/],
  [/海关$/, /^(?:关|海关)$/],
  [/厅$/, /^厅$/],
  [/(?:学|学校|学院|党校|幼儿园)$/, /^(?:校|园|院)$/],
  [/队$/, /^(?:队|支队|大队|总队|局)$/],
  [/馆$/, /^馆$/],
  [/院$/, /^院$/],
  [/站$/, /^站$/],
  [/所$/, /^所$/],
  [/处$/, /^处$/],
  [/署$/, /^署$/],
  [/部$/, /^部$/],
  [/公司$|集团$/, /^(?:公司|集团)$/],
  [/会$|联$/, /^(?:会|联)$/],
];
const PLACES = /^(?:区|县|市|省|州|盟|旗|自治区|地区)$/;
const OWN_WORDS =
  /(?:我|本(?!年|级|溪))(管委会|开发区|高新区|经开区|新区|园区|自治区|地区|街道|办事处|办公室|委办|支队|大队|总队|公司|集团|中心|海关|苏木|农场|局|委|办|厅|署|院|所|站|处|馆|校|园|关|队|部(?!门)|会|联|镇|乡|街|区|县|市(?!场)|省|州|旗|盟|场|室)/g;
const GOVERNMENT =
  /(?:人民政府|[省市区县旗州镇乡]政府|街道|街道办事处|街道办|管委会|管理委员会|行政公署|行署|苏木|兵团|农场)$/;

/** How often the text speaks of itself as 我局, 本中心, 我镇, by the word behind. */
export function ownWords(folded: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const match of folded.matchAll(OWN_WORDS)) {
    const word = match[1] ?? '';
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Whether an organ of this name would speak of itself so: 1 it would, -1 another kind does, 0 the text does not say. */
export function fitsOwnWords(name: string, words: ReadonlyMap<string, number>): -1 | 0 | 1 {
  const calls = CALLS.find(([ending]) => ending.test(name))?.[1];
  const told = [...words.keys()];
  // 我局 in the report of a kind that never says so is somebody else's.
  if (!calls) return told.some((word) => /^(?:局|委|厅|镇|乡|街道)$/.test(word)) ? -1 : 0;
  if (told.some((word) => calls.test(word))) return 1;
  // Every office of a city says 我市.
  return told.some((word) => !PLACES.test(word)) ? -1 : 0;
}

/** Whether an organ is a government or its outpost, whose own reach 全区, 全镇 are. */
export function isGovernmentName(name: string): boolean {
  return GOVERNMENT.test(name) || endsArea(name);
}

/** Whether a text that names no organ speaks as a government: 我镇 and never 我局. Every office of a district says 我区. */
export function speaksAsGovernment(words: ReadonlyMap<string, number>): boolean {
  const told = [...words.keys()];
  const governs = /^(?:镇|乡|街道|街|苏木|办事处|开发区|高新区|经开区|管委会)$/;
  return told.length > 0 && told.every((word) => governs.test(word));
}
