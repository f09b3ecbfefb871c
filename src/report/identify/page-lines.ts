const LABELLED = /^[•·●○◆▪*\-—|\s]{0,4}[\p{Script=Han}]{2,6}[:：]/u;
const BREADCRUMB =
  /^(?:您的|您现在的|当前|现在的?)?位置|^首页|[>》›»]{1,2}(?:正文|首页|[\p{Script=Han}]{2,12}[>》›»])/u;
const DATE_ALONE = /^[(（]?20\d\d[-年./]\d{1,2}[-月./]\d{1,2}/;
const DOCUMENT_NUMBER = /[〔[【(（]20\d\d[〕\]】)）]\d{1,5}号[)）]?$/;

/**
 * Whether a folded line is part of the page around the report: a labelled line of its issue table, the way through
 * the site, a date, a document number. Such a line is never one of several that make up a title.
 */
export function isOfPage(line: string): boolean {
  return LABELLED.test(line) || BREADCRUMB.test(line) || DATE_ALONE.test(line) || DOCUMENT_NUMBER.test(line);
}
