import type { Block, ReadText } from '../document.ts';
import { type Composer, composeDocument } from '../compose/compose.ts';
import type { Span } from '../../finding/finding.ts';
import type { Rules } from './appearing.ts';
import { openElements } from './elements.ts';
import { markFurniture } from './furniture.ts';
import { inSigns } from '../symbols.ts';
import { isMetadataLine } from '../metadata.ts';
import { readStyleSheet } from './style-sheet.ts';
import { joinWhiteSpace } from './whitespace.ts';

/**
 * Reads a web page. The page is tokenised by the HTML standard's rules and walked as a stream, without a tree, so
 * that time and memory grow with its length alone. `document.text` is the readable text as composed here.
 */
export async function readHtml(source: string): Promise<ReadText> {
  const parse5 = await import('parse5');
  const sheet = readStyleSheet(source);
  const read = (ofBlocks: boolean) => {
    const composer = composeDocument();
    const walked = writeHtml(parse5, source, { as: 'page', rules: { sheet, ofBlocks } }, composer);
    return { ...walked, read: composer.finish() };
  };
  const ruled = read(true);
  // Where rules hide most of a page, a script shows it: a page cut into tabs, or one that waits until it is loaded.
  const page = ruled.ruledOut > ruled.read.text.length ? read(false) : ruled;
  return { ...page.read, blocks: markFurniture(page.read.blocks.map(markMetadata), page.furniture) };
}

/** Writes a page that is part of another document; its title is not shown. */
export async function prepareHtml(source: string): Promise<(composer: Composer) => void> {
  const parse5 = await import('parse5');
  const rules = { sheet: readStyleSheet(source), ofBlocks: true };
  return (composer) => {
    writeHtml(parse5, source, { as: 'part', rules }, composer);
  };
}

function writeHtml(
  { Tokenizer, TokenizerMode }: typeof import('parse5'),
  source: string,
  { as, rules }: { readonly as: 'page' | 'part'; readonly rules: Rules },
  composer: Composer,
): { readonly ruledOut: number; readonly furniture: readonly Span[] } {
  const spaces = joinWhiteSpace(composer, !/<(?:p|div|br|body)[\s/>]/i.test(source));
  const elements = openElements(composer, spaces, rules);
  const title = takeTitle(composer, spaces, as);
  const shown = (written: string): void => {
    const { veils = [], lifted = false } = elements.innermost() ?? {};
    const text = veils.includes('signs') ? inSigns(written) : written;
    if (lifted) composer.writeLifted(text);
    else spaces.text(text);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        if (token.tagName === 'title' && !elements.hidden()) {
          tokenizer.state = TokenizerMode.RCDATA;
          title.open();
          return;
        }
        const mode = elements.start(token.tagName, token.attrs, token.selfClosing);
        if (mode === 'raw') tokenizer.state = TokenizerMode.RAWTEXT;
        if (mode === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (mode === 'text') tokenizer.state = TokenizerMode.RCDATA;
      },
      onEndTag: (token) => {
        if (title.isOpen()) title.close();
        else elements.end(token.tagName);
      },
      onCharacter: ({ chars }) => {
        if (title.isOpen() && as === 'part') return;
        if (!title.isOpen() && elements.isUnseen()) elements.unread(chars);
        else if (title.isOpen()) spaces.text(chars);
        else shown(chars);
      },
      onWhitespaceCharacter: ({ chars }) => {
        if (!elements.isUnseen() && (!title.isOpen() || as === 'page')) spaces.space(chars);
      },
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(source, true);
  elements.finish();
  return { ruledOut: elements.ruledOut(), furniture: elements.furniture };
}

/** The page's own title: the first one only, because pictures inside the page have titles too. */
function takeTitle(composer: Composer, spaces: { readonly flush: () => void }, as: 'page' | 'part') {
  let state: 'before' | 'open' | 'done' = 'before';
  return {
    isOpen: () => state === 'open',
    open: () => {
      if (state !== 'before') return;
      state = 'open';
      composer.endParagraph();
      if (as === 'page') composer.setRole('title');
    },
    close: () => {
      if (state !== 'open') return;
      state = 'done';
      spaces.flush();
      composer.endParagraph();
      composer.setRole('body');
    },
  };
}

function markMetadata(block: Block): Block {
  if (block.kind === 'table' || block.role !== 'body' || !isMetadataLine(block.text)) return block;
  return { ...block, role: 'metadata' };
}
