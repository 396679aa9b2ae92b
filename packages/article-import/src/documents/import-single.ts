import { decodeText } from '../decode/decode-text.ts'
import type { Story } from '../formats/imported-story.ts'
import { buildHead } from '../head/build-head.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import type { Document } from './document.ts'
import { expectedFormats, type Format } from './formats.ts'
import { storyOfDocument } from './story-address.ts'

/** A format whose documents have several stories, or other documents. */
type ManyFormat = 'xml' | 'json' | 'json-lines' | 'gzip'

/** The text of a document, decoded. Throws ImportError if it is not text. */
export const textOf = ({ bytes, charset, origin }: Document): string => {
  const text = decodeText(bytes, charset && `; charset=${charset}`)
  const zero = text.indexOf('\0')
  if (zero < 0) return text
  throw new ImportError(`${quoteForTerminal(origin)} is not text: it contains a null character at position ${zero}.`, {
    code: 'unsupported',
  })
}

/** The libraries for a format are loaded with its first document. */
const storyOf = async (
  text: string,
  format: Exclude<Format, ManyFormat>,
  { bytes, origin, url }: Document,
): Promise<Story> => {
  switch (format) {
    case 'html':
      return (await import('../html/import-html.ts')).importHtml(text, { url })
    case 'markdown':
      return (await import('../formats/import-markdown.ts')).importMarkdown(text, origin)
    case 'mail':
      return (await import('../formats/import-mail.ts')).importMail(bytes, origin)
    case 'mhtml':
      return (await import('../formats/import-mail.ts')).importMhtml(bytes, origin)
    case 'text':
      return { text: text.replace(/\r\n?/gu, '\n'), head: buildHead({}) }
    case 'pdf':
    case 'docx':
      throw new ImportError(
        `${quoteForTerminal(origin)} does not start like a ${format} file. Expected ${expectedFormats}.`,
        { code: 'unsupported' },
      )
    default:
      return format satisfies never
  }
}

/** The story of a document in a text format with one story. Throws ImportError if it cannot be read. */
export const importText = async (
  text: string,
  format: Exclude<Format, ManyFormat>,
  document: Document,
): Promise<Imported> => storyOfDocument(await storyOf(text, format, document), document)

/** The story of a PDF or Word document. Throws ImportError if it cannot be read. */
export const importBinary = async (format: 'pdf' | 'docx', document: Document): Promise<Imported> => {
  const { bytes, origin } = document
  const story =
    format === 'pdf'
      ? await (await import('../formats/import-pdf.ts')).importPdf(bytes, origin)
      : await (await import('../formats/import-docx.ts')).importDocx(bytes, origin)
  return storyOfDocument(story, document)
}
