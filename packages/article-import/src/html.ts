export { type ImportedPage, importHtml } from './html/import-html.ts'
