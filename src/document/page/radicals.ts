/** Radicals that Unicode does not map to their character by itself: radical and character in turn. */
const PAIRS =
  '⻘青⻅见⻆角⻉贝⻋车⻓长⻔门⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺠民⺟母⻄西⻁虎⺁厂⺊卜⺒巳⺓幺⺝月⺞歹⺩王⺬示⺰纟⺶羊⺼月⻈讠' +
  '⻊足⻐钅⻑長⻗雨⻠饣⻡首⻪黾⻱龜⺋㔾⺌小⺍小⺎兀⺏尣⺐尣⺑尢⺔彑⺕彐⺛旡⺪疋⺻聿⻖阝⻏阝⺮竹⺫目⺳网⺹老⻎辶⻌辶⺾艹';

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_none, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);

/**
 * Radicals and compatibility ideographs stand for the usual character (Chromium writes them into PDFs); nothing else
 * is changed. A long dash in one piece is two dashes.
 */
export function usualCharacters(text: string): string {
  return text
    .replace(/[\u2e80-\u2fd5\uf900-\ufaff]/g, (found) => CHARACTERS.get(found) ?? found.normalize('NFKC'))
    .replace(/\u2e3a/g, '——');
}
