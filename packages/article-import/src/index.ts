export { decodeText } from './decode/decode-text.ts'
export { type ImportedPage, importHtml } from './html/import-html.ts'
export { ImportError } from './import-error.ts'
export type { Head, Imported, ImportedArticle, ImportedText } from './imported.ts'
