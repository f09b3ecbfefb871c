import type { Facts } from './finding.ts';

/** Why a file was not taken (the first group) or what a reader met on the way (the second), as the readers say it. */
export const DOCUMENT_CODES = [
  'empty-file',
  'no-text',
  'too-large',
  'nested-too-deep',
  'too-complex',
  'spreadsheet',
  'presentation',
  'image',
  'archive',
  'program',
  'encrypted',
  'scanned',
  'damaged-archive',
  'damaged-document',
  'damaged-pdf',
  'no-characters',
  'entities',
  'format-unknown',
  'ofd-unread',
  'unreadable',
  'reader-not-started',
  'encoding-damaged',
  'revisions-ignored',
  'figures-left-out',
  'invisible-characters',
  'experimental-format',
  'pages-without-text',
  'characters-unmapped',
  'tables-nested',
] as const;
export type DocumentCode = (typeof DOCUMENT_CODES)[number];

/** One sentence in Chinese and one in English, made of the facts that came with the code. */
export interface DocumentSentence {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

const say = (zh: string, en: string): DocumentSentence => ({ zh: () => zh, en: () => en });

/** The sentence for every refusal and finding of the document readers. */
export const DOCUMENT_SENTENCES: Readonly<Record<DocumentCode, DocumentSentence>> = {
  'empty-file': say('文件是空的。', 'The file is empty.'),
  'no-text': say('文件里没有文字。', 'There is no text in the file.'),
  'too-large': {
    zh: ({ megabytes, limit }) => `文件太大（${megabytes ?? '?'} MB），最多读 ${limit ?? '?'} MB。`,
    en: ({ megabytes, limit }) =>
      `The file is too large (${megabytes ?? '?'} MB); up to ${limit ?? '?'} MB are read.`,
  },
  'nested-too-deep': say(
    '文件的表格或段落层层嵌套过深，没有读取。',
    'Tables or paragraphs are nested too deeply; the file was not read.',
  ),
  'too-complex': say(
    '文件展开后过于庞大，没有读取。',
    'The file grows too large when it is unfolded; it was not read.',
  ),
  spreadsheet: say(
    '这是电子表格，不是年度报告文稿。请用 Word、PDF 或网页。',
    'This is a spreadsheet, not the text of a report. Please use a Word file, a PDF or a web page.',
  ),
  presentation: say(
    '这是演示文稿，不是年度报告文稿。请用 Word、PDF 或网页。',
    'These are slides, not the text of a report. Please use a Word file, a PDF or a web page.',
  ),
  image: say(
    '这是图片，里面的文字无法读取。请用 Word、PDF 或网页。',
    'This is a picture; its text cannot be read. Please use a Word file, a PDF or a web page.',
  ),
  archive: say(
    '这是压缩包。请解压后选择其中的报告。',
    'This is an archive. Please unpack it and choose the report.',
  ),
  program: say('这是程序文件，不是文稿。', 'This is a program, not a document.'),
  encrypted: say(
    '文件设有密码，无法读取。请用没有密码的文件。',
    'The file is protected by a password. Please use one without.',
  ),
  scanned: {
    zh: ({ pages }) => `这份 PDF 是扫描件（${pages ?? '?'} 页图片），没有可读的文字。`,
    en: ({ pages }) => `This PDF is a scan (${pages ?? '?'} pages of pictures) without readable text.`,
  },
  'damaged-archive': say(
    '文件已损坏或没有下载完整，打不开。',
    'The file is damaged or incomplete and does not open.',
  ),
  'damaged-document': say(
    '文件的内容已损坏，读到一半就中断了。',
    'The content of the file is damaged; it breaks off half-way.',
  ),
  'damaged-pdf': say(
    '这份 PDF 已损坏或没有下载完整，打不开。',
    'This PDF is damaged or incomplete and does not open.',
  ),
  'no-characters': say(
    '这份 PDF 的字体没有说明各个字是什么，文字无法可靠读取。',
    'The fonts of this PDF do not tell which characters they draw, so the text cannot be read reliably.',
  ),
  entities: say(
    '文件里有不允许的 XML 实体声明，没有读取。',
    'The file declares XML entities, which are not allowed; it was not read.',
  ),
  'format-unknown': say(
    '认不出文件的格式。可读的有 Word、ODT、RTF、PDF、网页和纯文本。',
    'The format of the file is unknown. Word, ODT, RTF, PDF, web pages and plain text can be read.',
  ),
  'ofd-unread': say(
    '这是 OFD 文件，暂时还不能读取。请改用该报告的 Word 或 PDF 版本。',
    'This is an OFD file, which cannot be read yet. Please use the Word or PDF version of the report.',
  ),
  unreadable: say('文件无法读取。', 'The file cannot be read.'),
  'reader-not-started': say(
    '读取 PDF 的程序没有启动，可能是网站或浏览器不允许。请刷新页面再试，或改用 Word 文件。',
    'The part that reads PDF files did not start; the site or the browser may not allow it. Please reload the page, or use a Word file.',
  ),
  'encoding-damaged': {
    zh: ({ characters }) => `有 ${characters ?? '若干'} 个字符无法解码，读出的文字可能不全。`,
    en: ({ characters }) =>
      `${characters ?? 'Some'} characters could not be decoded; the text may be incomplete.`,
  },
  'revisions-ignored': {
    zh: ({ deletions }) => `文件留有修订痕迹：已略去标为删除的 ${deletions ?? '若干'} 处文字。`,
    en: ({ deletions }) =>
      `The file holds tracked changes; ${deletions ?? 'some'} passages marked as deleted were left out.`,
  },
  'figures-left-out': {
    zh: ({ places }) => `有 ${places ?? '若干'} 处数字是隐藏的、划去的或上标的，没有读入。`,
    en: ({ places }) =>
      `Figures in ${places ?? 'some'} places are hidden, struck through or raised; they were not read.`,
  },
  'invisible-characters': {
    zh: ({ places }) => `有 ${places ?? '若干'} 个数字中间夹有看不见的字符（如零宽空格），已略去这些字符。`,
    en: ({ places }) =>
      `Invisible characters (such as zero-width spaces) inside ${places ?? 'some'} figures were left out.`,
  },
  'experimental-format': say(
    '这种格式的读取还在试验，请对照原文核对数字。',
    'Reading this format is experimental; please compare the figures with the original.',
  ),
  'pages-without-text': {
    zh: ({ pages, total }) => `${total ?? '?'} 页中有 ${pages ?? '?'} 页是图片，里面的文字没有读到。`,
    en: ({ pages, total }) =>
      `${pages ?? '?'} of ${total ?? '?'} pages are pictures; their text was not read.`,
  },
  'characters-unmapped': {
    zh: ({ characters }) => `有 ${characters ?? '若干'} 个字符没有标明是什么字，读出的文字可能不全。`,
    en: ({ characters }) =>
      `${characters ?? 'Some'} characters do not tell what they are; the text may be incomplete.`,
  },
  'tables-nested': say(
    '表格里套有表格，里层表格按先后顺序读出。',
    'Tables stand inside tables; the inner ones were read in order.',
  ),
};
