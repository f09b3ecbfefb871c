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
  const { Tokenizer, TokenizerMode } = await import('parse5');
  const composer = composeDocument();
  const spaces = joinWhiteSpace(composer, !/<(?:p|div|br|body)[\s/>]/i.test(source));
  const elements = openElements(composer, spaces);
  const title = takeTitle(composer, spaces);
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
        if (!elements.hidden() || title.isOpen()) spaces.text(chars);
      },
      onWhitespaceCharacter: ({ chars }) => {
        if (!elements.hidden()) spaces.space(chars);
      },
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(source, true);
  const read = composer.finish();
  return { ...read, blocks: read.blocks.map(markMetadata) };
}

/** The page's own title: the first one only, because pictures inside the page have titles too. */
function takeTitle(composer: Composer, spaces: { readonly flush: () => void }) {
  let state: 'before' | 'open' | 'done' = 'before';
  return {
    isOpen: () => state === 'open',
    open: () => {
      if (state !== 'before') return;
      state = 'open';
      composer.endParagraph();
      composer.setRole('title');
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
