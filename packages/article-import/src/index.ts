export { decodeText } from './decode/decode-text.ts'
export { detectFormat, hasKnownExtension } from './documents/detect-format.ts'
export { type Format, type ReadFormat, readFormats } from './documents/formats.ts'
export { extractOptionsOf } from './extract-options-of.ts'
export type {
  Fetched,
  FetchedResource,
  Fetcher,
  FetchOptions,
  UnchangedResource,
  Validators,
} from './fetch/fetch-options.ts'
export { fetchResource, openFetcher } from './fetch/fetch-resource.ts'
export { type ImportedPage, importHtml } from './html/import-html.ts'
export { ImportError } from './import-error.ts'
export { type BytesSource, importBytes, importFrom } from './import-from.ts'
export type { FeedReport, ImportOptions } from './import-options.ts'
export type { Head, Imported, ImportedArticle, ImportedText, ImportFailure, StoryMarks } from './imported.ts'
