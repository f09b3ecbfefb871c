import { strFromU8, strToU8, type Unzipped } from 'fflate';

const TYPES = '[Content_Types].xml';
const NOTES = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The parts as ISO/IEC 29500-1 wants them where pptxgenjs 4.0.1 differs: it gives content types to a slide master for
 * every slide though there is one (13.3.10), one theme to two masters (14.2.7), and names the notes master after the
 * slides (19.2.1.26). Readers of such files were offered a repair.
 */
export function mended(parts: Unzipped): Unzipped {
  const changed = (part: string, change: (xml: string) => string): Record<string, Uint8Array> => ({
    [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))),
  });
  return {
    ...parts,
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

function override(part: string, type: string): string {
  return `<Override PartName="/ppt/${part}.xml" ContentType="${type}"/>`;
}
