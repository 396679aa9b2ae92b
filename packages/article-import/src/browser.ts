import { detectFormat } from './documents/detect-format.ts'
import { signatureOf } from './documents/formats.ts'
import { importBinary, importText, textOf } from './documents/import-single.ts'
import { ImportError, quoteForTerminal } from './import-error.ts'
import type { Imported } from './imported.ts'

export { ImportError } from './import-error.ts'
export type { Imported, ImportedText } from './imported.ts'

/** The bytes of one document, such as a file that a reader opens. */
export interface StoryDocument {
  readonly bytes: Uint8Array
  /** Shown to people. Its extension determines the format. */
  readonly name: string
  /** The address of a page, if it has one. */
  readonly url?: string
}

const expected = 'a web page (HTML), PDF, DOCX, Markdown, plain text, email or MHTML'

const refusal = (name: string, what: string): ImportError =>
  new ImportError(`${quoteForTerminal(name)} is ${what}, which cannot be read here. Expected ${expected}.`, {
    code: 'unsupported',
  })

const manyStories = { xml: 'an XML file or a feed', json: 'a JSON file', 'json-lines': 'a JSON Lines file' } as const

/**
 * The story of one document, in a browser, a worker or Node. Opens no files and no connections. Loads the readers of
 * PDF and DOCX on first use. Throws ImportError if the document cannot be read.
 */
export const importStory = async ({ bytes, name, url }: StoryDocument): Promise<Imported> => {
  const document = { bytes, name, origin: name, ...(url !== undefined && { url }) }
  const signature = signatureOf(bytes)
  if (signature === 'pdf' || signature === 'docx') return importBinary(signature, document)
  if (signature !== undefined) throw refusal(name, signature === 'gzip' ? 'a gzip file' : signature)
  const text = textOf(document)
  const format = url === undefined ? detectFormat(text, name) : 'html'
  switch (format) {
    case 'xml':
    case 'json':
    case 'json-lines':
      throw refusal(name, manyStories[format])
    case 'gzip':
      throw refusal(name, 'not a gzip file, although its name says so')
    default:
      return importText(text, format, document)
  }
}
