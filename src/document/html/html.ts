import type { Block, ReadText } from '../document.ts';
import { type Composer, composeDocument } from '../compose/compose.ts';
import { openElements } from './elements.ts';
import { isMetadataLine } from '../metadata.ts';
import { joinWhiteSpace } from './whitespace.ts';

/**
 * Reads a web page. The page is tokenised by the HTML standard's rules and walked as a stream, without a tree, so
 * that time and memory grow with its length alone. `document.text` is the readable text as composed here.
 */
export async function readHtml(source: string): Promise<ReadText> {
  const composer = composeDocument();
  const write = await prepareHtml(source, 'page');
  write(composer);
  const read = composer.finish();
  return { ...read, blocks: read.blocks.map(markMetadata) };
}

/** Writes a web page to a composer; of a part of another document, the title is not shown. */
export async function prepareHtml(
  source: string,
  as: 'page' | 'part',
): Promise<(composer: Composer) => void> {
  const parse5 = await import('parse5');
  return (composer) => writeHtml(parse5, source, as, composer);
}

function writeHtml(
  { Tokenizer, TokenizerMode }: typeof import('parse5'),
  source: string,
  as: 'page' | 'part',
  composer: Composer,
): void {
  const spaces = joinWhiteSpace(composer, !/<(?:p|div|br|body)[\s/>]/i.test(source));
  const elements = openElements(composer, spaces);
  const title = takeTitle(composer, spaces, as);
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
        if (title.isOpen() ? as === 'page' : !elements.hidden()) spaces.text(chars);
      },
      onWhitespaceCharacter: ({ chars }) => {
        if (!elements.hidden() && (!title.isOpen() || as === 'page')) spaces.space(chars);
      },
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(source, true);
  elements.finish();
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
