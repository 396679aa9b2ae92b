export { ImportError } from './import-error.ts'
export type { Head, Imported, ImportedArticle, ImportedText } from './imported.ts'
