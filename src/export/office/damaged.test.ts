import { strFromU8, strToU8, zipSync, type Unzipped } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageFaults } from './package.fixture.ts';
import { book, deck } from './small-files.fixture.ts';

const nameLike = (parts: Unzipped, pattern: RegExp): string => {
  const name = Object.keys(parts).find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`no part like ${pattern.source}`);
  return name;
};

/** The package with one part changed; the change must change something. */
function changed(parts: Unzipped, part: RegExp, from: string | RegExp, to: string): Unzipped {
  const name = nameLike(parts, part);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return { ...parts, [name]: strToU8(after) };
}

function without(parts: Unzipped, part: RegExp): Unzipped {
  const name = nameLike(parts, part);
  return Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
}

const TYPES = /Content_Types/;
const RELS = /^ppt\/_rels\/presentation\.xml\.rels$/;
const PRESENTATION = /^ppt\/presentation\.xml$/;
const SLIDE = /^ppt\/slides\/slide2\.xml$/;
const CHART = /^ppt\/charts\/chart\d+\.xml$/;
const MASTER = /^ppt\/slideMasters\/slideMaster1\.xml$/;
const BOOK = /^xl\/workbook\.xml$/;

const DAMAGES: readonly (readonly [string, () => Unzipped, RegExp])[] = [
  [
    'a part has no content type',
    () => changed(deck, TYPES, /<Override PartName="\/ppt\/charts[^>]*>/, ''),
    /^no content type: ppt\/charts/,
  ],
  [
    'an extension has no content type',
    () => changed(deck, TYPES, /<Default Extension="xlsx"[^>]*>/, ''),
    /^no content type: ppt\/embeddings/,
  ],
  [
    'a content type names no part',
    () => changed(deck, TYPES, 'slideMaster1.xml', 'slideMaster2.xml'),
    /^content type without part: ppt\/slideMasters\/slideMaster2/,
  ],
  [
    'a part has two content types',
    () => changed(deck, TYPES, /<Override[^>]*>/, '$&$&'),
    /^content type twice: ppt\//,
  ],
  ['a relationship leads to no part', () => without(deck, /embeddings/), /leads to no part$/],
  [
    'nothing leads to a part',
    () => changed(deck, RELS, /<Relationship [^>]*"tableStyles.xml"\/>/, ''),
    /^nothing leads to ppt\/tableStyles\.xml$/,
  ],
  [
    'relationships belong to no part',
    () => ({ ...deck, 'ppt/_rels/gone.xml.rels': deck['_rels/.rels'] ?? new Uint8Array() }),
    /^ppt\/_rels\/gone\.xml\.rels: relationships of no part$/,
  ],
  ['a relationship id is given twice', () => changed(deck, RELS, '"rId2"', '"rId1"'), /id rId1 twice$/],
  [
    'an element names no relationship',
    () => changed(deck, CHART, '"rId1"', '"rId9"'),
    /c:externalData names rId9/,
  ],
  [
    'a slide id is given twice',
    () => changed(deck, PRESENTATION, /(<p:sldId id=")(\d+)("[^>]*>)(<p:sldId id=")\d+/, '$1$2$3$4$2'),
    /^slide id \d+ twice$/,
  ],
  [
    'a slide id is too low',
    () => changed(deck, PRESENTATION, /(<p:sldId id=")\d+/, '$1255'),
    /^slide id 255 out of range$/,
  ],
  [
    'a slide id is too high',
    () => changed(deck, PRESENTATION, /(<p:sldId id=")\d+/, '$12147483648'),
    /^slide id 2147483648 out of range$/,
  ],
  [
    'a layout has the id of the master',
    () => changed(deck, MASTER, /(<p:sldLayoutId id=")\d+/, '$12147483648'),
    /^master or layout id 2147483648 twice$/,
  ],
  [
    'a master id is too low',
    () => changed(deck, PRESENTATION, '"2147483648"', '"2147483647"'),
    /^master or layout id 2147483647 too low$/,
  ],
  [
    'two shapes of a slide have one id',
    () => changed(deck, SLIDE, /<p:cNvPr id="\d+"/g, '<p:cNvPr id="7"'),
    /slide2\.xml: shape id 7 twice$/,
  ],
  [
    'masters share a theme',
    () => changed(deck, /notesMaster1\.xml\.rels$/, 'theme2', 'theme1'),
    /^masters share ppt\/theme\/theme1\.xml$/,
  ],
  [
    'a master has no theme',
    () => changed(deck, /notesMaster1\.xml\.rels$/, /<Relationship [^>]*>/, ''),
    /notesMaster1\.xml: 0 themes$/,
  ],
  [
    'the notes master stands after the slides',
    () => changed(deck, PRESENTATION, /(<p:notesMasterIdLst>.*)(<p:sldIdLst>.*<\/p:sldIdLst>)/, '$2$1'),
    /p:presentation may not hold/,
  ],
  [
    'a chart lacks what it must have',
    () => changed(deck, CHART, /<c:idx [^>]*>/, ''),
    /chart\d+\.xml: c:ser may not hold/,
  ],
  [
    'an element of a chart holds what has no place in it',
    () => changed(deck, CHART, '<c:date1904 val="0"/>', '<c:date1904 val="0"><c:v/></c:date1904>'),
    /no form of c:date1904 is listed/,
  ],
  ['two sheets have one id', () => changed(book, BOOK, 'sheetId="2"', 'sheetId="1"'), /^sheet id 1 twice$/],
  [
    'columns stand after the rows',
    () => changed(book, /sheet1\.xml$/, /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/, '$2$1'),
    /x:worksheet may not hold/,
  ],
  [
    'the workbook behind a chart is damaged',
    () => {
      const name = nameLike(deck, /\.xlsx$/);
      return { ...deck, [name]: zipSync(changed(book, TYPES, /<Override[^>]*>/, '')) };
    },
    /\.xlsx > no content type: xl\/workbook\.xml$/,
  ],
];

describe('a package is refused where', () => {
  test('nothing is wrong with those that are damaged below', () => {
    expect([...packageFaults(deck), ...packageFaults(book)]).toEqual([]);
  });

  test.each(DAMAGES)('%s', (_, damage, fault) => {
    expect(packageFaults(damage())).toContainEqual(expect.stringMatching(fault));
  });

  test('XML is not well-formed', () => {
    expect(() => packageFaults(changed(deck, CHART, '</c:chart>', ''))).toThrow(/chart\d+\.xml/);
  });
});
