import type { DocumentCode } from './document-codes.ts';
import type { Sentence } from './finding.ts';

/** What is said of every refusal and finding of the document readers. */
export const words: Readonly<Record<DocumentCode, Sentence>> = {
  'empty-file': '文件是空的。',
  'no-text': '文件里没有文字。',
  'too-large': ({ megabytes, limit }) => `文件太大（${megabytes ?? '?'} MB），最多读 ${limit ?? '?'} MB。`,
  'nested-too-deep': '文件的表格或段落层层嵌套过深，没有读取。',
  'too-complex': '文件展开后过于庞大，没有读取。',
  spreadsheet: '这是电子表格，不是年度报告文稿。请用 Word、PDF 或网页。',
  presentation: '这是演示文稿，不是年度报告文稿。请用 Word、PDF 或网页。',
  image: '这是图片，里面的文字无法读取。请用 Word、PDF 或网页。',
  archive: '这是压缩包。请解压后选择其中的报告。',
  program: '这是程序文件，不是文稿。',
  encrypted: '文件设有密码，无法读取。请用没有密码的文件。',
  scanned: ({ pages, total }) =>
    `这份文件是扫描件：共 ${total ?? '?'} 页，${pages === total ? '每页' : `其中 ${pages ?? '?'} 页`}都只有图片，没有可读的文字。请用有文字的版本。`,
  'damaged-archive': '文件已损坏或没有下载完整，打不开。',
  'damaged-document': '文件的内容已损坏，读到一半就中断了。',
  'damaged-pdf': '这份 PDF 已损坏或没有下载完整，打不开。',
  'no-characters': '文件里的字体没有说明各个字是什么，没有可读的文字。',
  entities: '文件里有不允许的 XML 实体声明，没有读取。',
  'format-unknown': '认不出文件的格式。可读的有 Word、ODT、RTF、PDF、OFD、网页和纯文本。',
  'page-missing': ({ page, total }) =>
    `文件不完整：共 ${total ?? '?'} 页，缺第 ${page ?? '?'} 页的内容，没有读取。请重新取得完整的文件。`,
  'template-missing': ({ page }) =>
    `文件不完整：第 ${page ?? '?'} 页所用的模板不在文件里，没有读取。请重新取得完整的文件。`,
  unreadable: '文件无法读取。',
  'reader-not-started':
    '读取 PDF 的程序没有启动，可能是网站或浏览器不允许。请刷新页面再试，或改用 Word 文件。',
  'encoding-damaged': ({ characters }) => `有 ${characters ?? '若干'} 个字符无法解码，读出的文字可能不全。`,
  'revisions-ignored': ({ deletions }) =>
    `文件留有修订痕迹：已略去标为删除的 ${deletions ?? '若干'} 处文字。`,
  'figures-left-out': ({ places }) => `有 ${places ?? '若干'} 处数字是隐藏的、划去的或上标的，没有读入。`,
  'invisible-characters': ({ places }) =>
    `有 ${places ?? '若干'} 个数字中间夹有看不见的字符（如零宽空格），已略去这些字符。`,
  'symbols-unknown': ({ symbols }) =>
    `有 ${symbols ?? '若干'} 个符号字体里的字符认不出是什么，读作“\ufffd”。`,
  'chunks-unread': ({ chunks }) =>
    `文件里嵌有 ${chunks ?? '若干'} 段外部内容（altChunk），没有找到或无法读取。请在 Word 中打开后另存一份。`,
  'experimental-format': '这种格式的读取还在试验，请对照原文核对数字。',
  'pages-without-text': ({ pages, total, which }) =>
    `${total ?? '?'} 页中有 ${pages ?? '?'} 页只有图片（第 ${which ?? '?'} 页），里面的文字没有读到。`,
  'characters-unmapped': ({ characters }) =>
    `有 ${characters ?? '若干'} 个字符没有标明是什么字，读出的文字可能不全。`,
  'text-slanted': ({ characters }) => `有 ${characters ?? '若干'} 个字斜着印在页面上，当作水印，没有读取。`,
  'text-sideways': ({ characters, pages }) =>
    `第 ${pages ?? '?'} 页有 ${characters ?? '若干'} 个字与正文方向不同，没有读取，请对照原文。`,
  'figures-unplaced': ({ lines }) =>
    `表格没有画出竖线，有 ${lines ?? '若干'} 行数字分不清属于哪一格，没有读取。请对照原文。`,
  'text-stamped': ({ characters }) =>
    `有 ${characters ?? '若干'} 个字压在正文或表格上，或以淡色重复印在页面上，当作水印，没有读取。`,
  'text-pale': ({ characters }) => `有 ${characters ?? '若干'} 个字颜色很淡，当作水印，没有读取。`,
  'annotations-left-out': ({ annotations }) =>
    `文件上另有 ${annotations ?? '若干'} 处批注、印章或水印文字，不是报告正文，没有读取。`,
  'tables-nested': '表格里套有表格，里层表格按先后顺序读出。',
};
