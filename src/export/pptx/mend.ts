import { strFromU8, strToU8, type Unzipped } from 'fflate';

const TYPES = '[Content_Types].xml';
const NOTES = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The parts as ISO/IEC 29500-1 wants them where pptxgenjs 4.0.1 differs: it gives content types to a slide master for
 * every slide though there is one (13.3.10), one theme to two masters (14.2.7), and names the notes master after the
 * slides (19.2.1.26), and numbers a table as a shape beside it (20.1.2.2.8). Readers of such files were offered a repair.
 */
export function mended(parts: Unzipped): Unzipped {
  const changed = (part: string, change: (xml: string) => string): Record<string, Uint8Array> => ({
    [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))),
  });
  const slides = Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
  return {
    ...parts,
    ...Object.assign({}, ...slides.map((part) => changed(part, numberedAnew))),
    ...changed(TYPES, (xml) =>
      xml
        .replace(/<Override PartName="\/ppt\/slideMasters\/[^>]*>/g, '')
        .replace(
          '</Types>',
          override('slideMasters/slideMaster1', `${OFFICE}.presentationml.slideMaster+xml`) +
            override('theme/theme2', `${OFFICE}.theme+xml`) +
            '</Types>',
        ),
    ),
    ...changed('ppt/presentation.xml', (xml) =>
      xml.replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, '$2$1'),
    ),
    ...changed(NOTES, (xml) => xml.replace('theme1.xml', 'theme2.xml')),
    'ppt/theme/theme2.xml': parts['ppt/theme/theme1.xml'] ?? new Uint8Array(),
  };
}

/** Shapes of a slide numbered in their order. */
function numberedAnew(xml: string): string {
  let next = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${String((next += 1))}"`);
}

function override(part: string, type: string): string {
  return `<Override PartName="/ppt/${part}.xml" ContentType="${type}"/>`;
}
