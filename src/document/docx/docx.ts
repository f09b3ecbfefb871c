import type { Finding } from '../../finding/finding.ts';
import type { Archive } from '../archive.ts';
import { composeDocument } from '../compose/compose.ts';
import { docxTables } from './tables.ts';
import { mainPart } from './parts.ts';
import type { ReadText } from '../html/html.ts';
import { readNumbering } from './numbering.ts';
import { refuse } from '../refusing.ts';
import { type Attributes, integer, isOn, walkXml } from '../xml.ts';

type Step = () => void;

/** Not shown: revisions deleted or moved away, the older copy of a text box, ruby, embedded objects, field codes. */
const SKIPPED = new Set(
  'w:del w:moveFrom mc:Fallback w:rt w:object w:sdtPr w:instrText w:pPrChange w:rPrChange w:tcPrChange w:trPrChange'.split(
    ' ',
  ),
);

/** Reads the main part of a Word document. Headers, footers, notes and comments are other parts and no content. */
export async function readDocx(
  archive: Archive,
): Promise<ReadText & { readonly findings: readonly Finding[] }> {
  const part = await mainPart(archive);
  const bytes = archive.part(part) ?? refuse('damaged-archive');
  const composer = composeDocument();
  const tables = docxTables(composer);
  const numbering = await readNumbering(archive, part);
  /** What text boxes hold waits until the paragraph that anchors them has ended. */
  const boxes: Step[][] = [];
  const paragraphs: { readonly after: Step[]; style: string; list: string; level: number; begun: boolean }[] =
    [];
  let skipped = 0;
  let deletions = 0;
  let inRowProperties = false;
  let inRun = false;
  let hidden = false;
  let inText = false;

  const act = (step: Step): void => {
    const box = boxes.at(-1);
    if (box) box.push(step);
    else step();
  };
  const write = (text: string): void => {
    if (hidden) return;
    const paragraph = paragraphs.at(-1);
    const label = paragraph && !paragraph.begun ? numbering.next(paragraph) : '';
    if (paragraph) paragraph.begun = true;
    act(() => {
      if (tables.shows()) composer.write(label + text);
    });
  };
  const property = (name: string, attributes: Attributes): void => {
    const value = attributes['w:val'] ?? '';
    const paragraph = paragraphs.at(-1);
    if (name === 'w:pStyle' && paragraph) paragraph.style = value;
    else if (name === 'w:numId' && paragraph) paragraph.list = value;
    else if (name === 'w:ilvl' && paragraph) paragraph.level = integer(value, 0);
    else if (inRun && isUnread(name, attributes)) hidden = true;
    else if (name === 'w:gridSpan')
      act(() => {
        tables.spanColumns(integer(value, 1));
      });
    else if (name === 'w:vMerge')
      act(() => {
        tables.mergeDown(value === 'restart' ? value : 'continue');
      });
    else if (name === 'w:hMerge' && value !== 'restart') act(tables.mergeLeft);
  };
  const gaps = { before: 0, after: 0, widthBefore: Infinity, widthAfter: 0 };
  const rowProperty = (name: string, attributes: Attributes): void => {
    if (name === 'w:gridBefore') gaps.before = integer(attributes['w:val'], 0);
    else if (name === 'w:gridAfter') gaps.after = integer(attributes['w:val'], 0);
    else if (name === 'w:wBefore') gaps.widthBefore = integer(attributes['w:w'], 0);
    else if (name === 'w:wAfter') gaps.widthAfter = integer(attributes['w:w'], 0);
  };
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'w:del' && inRowProperties) act(tables.deleteRow);
    if (SKIPPED.has(name)) {
      if (skipped === 0 && (name === 'w:del' || name === 'w:moveFrom') && paragraphs.length > 0)
        deletions += 1;
      skipped += 1;
    }
    if (skipped > 0) return;
    if (name === 'w:tbl') act(tables.openTable);
    else if (name === 'w:tr') {
      Object.assign(gaps, { before: 0, after: 0, widthBefore: Infinity, widthAfter: 0 });
      act(tables.openRow);
    } else if (name === 'w:trPr') inRowProperties = true;
    else if (name === 'w:tc') act(tables.openCell);
    else if (name === 'w:p') {
      paragraphs.push({ after: [], style: '', list: '', level: -1, begun: false });
      act(() => {
        tables.begin();
        if (tables.shows()) composer.endParagraph();
      });
    } else if (name === 'w:r') inRun = true;
    else if (name === 'w:t' || name === 'm:t') inText = true;
    else if (name === 'w:tab' && inRun) write('\t');
    else if (name === 'w:ptab') write('\t');
    else if (name === 'w:noBreakHyphen') write('-');
    else if (name === 'w:txbxContent') boxes.push([]);
    else if (name === 'w:br' || name === 'w:cr') {
      act(() => {
        if (!tables.shows()) return;
        if (composer.inCell()) composer.breakLine();
        else composer.endParagraph();
      });
    } else if (inRowProperties) rowProperty(name, attributes);
    else property(name, attributes);
  };
  const close = (name: string): void => {
    if (SKIPPED.has(name)) {
      skipped -= 1;
      return;
    }
    if (skipped > 0) return;
    if (name === 'w:trPr') {
      const { before, widthBefore } = gaps;
      inRowProperties = false;
      act(() => {
        tables.skipColumns(before, widthBefore);
      });
    } else if (name === 'w:r') {
      inRun = false;
      hidden = false;
    } else if (name === 'w:t' || name === 'm:t') inText = false;
    else if (name === 'w:p') {
      act(() => {
        if (tables.shows()) composer.endParagraph();
      });
      paragraphs.pop()?.after.forEach(act);
    } else if (name === 'w:txbxContent') {
      const steps = boxes.pop() ?? [];
      const anchor = paragraphs.at(-1);
      if (anchor) for (const step of steps) anchor.after.push(step);
      else steps.forEach(act);
    } else if (name === 'w:tc') act(tables.closeCell);
    else if (name === 'w:tr') {
      const { after, widthAfter } = gaps;
      act(() => {
        tables.skipColumns(after, widthAfter);
        tables.closeRow();
      });
    } else if (name === 'w:tbl') act(tables.closeTable);
  };
  const text = (characters: string): void => {
    if (inText && skipped === 0) write(characters);
  };
  await walkXml(bytes, { open, close, text });
  return { ...composer.finish(), findings: deletions > 0 ? [revisions(deletions)] : [] };
}

/** Hidden text is not printed, struck-through text is deleted by hand, and a raised mark glued to a figure makes another. */
function isUnread(name: string, attributes: Attributes): boolean {
  if (name === 'w:vertAlign') return attributes['w:val'] === 'superscript';
  return (name === 'w:vanish' || name === 'w:strike' || name === 'w:dstrike') && isOn(attributes);
}

function revisions(deletions: number): Finding {
  return { code: 'revisions-ignored', severity: 'note', spans: [], facts: { deletions } };
}
