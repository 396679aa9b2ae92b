import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodeText } from '../decode/decode-text.ts'
import { mendJsonFeed } from '../feeds/mend-feed.ts'
import { brokenOff } from '../feeds/read-feed.ts'
import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { importDocx } from '../formats/import-docx.ts'
import { parseJson } from '../formats/import-json.ts'
import { importMail, importMhtml } from '../formats/import-mail.ts'
import { importMarkdown } from '../formats/import-markdown.ts'
import { importPdf } from '../formats/import-pdf.ts'
import { buildHead } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import { detailOf, quoted } from '../quoted.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { expectedFormats, signatureOf } from './formats.ts'
import { itemsOfFeed } from './items-of-feed.ts'
import { itemsOfJson } from './items-of-json.ts'
import { itemsOfLines } from './items-of-lines.ts'
import { itemsOfXml } from './items-of-xml.ts'
import { wholeStory } from './whole-story.ts'

const unzip = promisify(gunzip)

const textOf = ({ bytes, charset, origin }: Document): string => {
  const text = decodeText(bytes, charset && `; charset=${charset}`)
  const zero = text.indexOf('\0')
  if (zero < 0) return text
  throw new ImportError(`${quoted(origin)} is no text: there is a zero character at ${zero}. Expected text.`)
}

const unzipped = async (document: Document, { options }: Run): Promise<Document> => {
  const { maxBytes = defaultMaxBytes } = options
  const { mediaType: _, ...rest } = document
  try {
    const bytes = await unzip(document.bytes, { maxOutputLength: maxBytes })
    return { ...rest, bytes, name: document.name.replace(/\.gz(?=$|[?#])/iu, '') }
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError
    const why = isTooLarge ? `it holds more than ${maxBytes} bytes` : detailOf(cause)
    throw new ImportError(`${quoted(document.origin)} is gzip that cannot be read: ${why}.`, { cause })
  }
}

/** A JSON Feed that breaks off gives what came whole. */
async function* itemsOfJsonText(text: string, { origin, url }: Document, run: Run): Items {
  try {
    return yield* itemsOfJson(parseJson(text, origin), { origin, ...(url !== undefined && { url }) }, run)
  } catch (cause) {
    const value = cause instanceof ImportError ? mendJsonFeed(text) : undefined
    if (value === undefined) throw cause
    const source = { kind: 'json', value, failure: brokenOff(origin, cause) } as const
    return yield* itemsOfFeed(source, { origin, ...(url !== undefined && { url }) }, run)
  }
}

/** The stories that a text holds, in its order. */
async function* itemsOfText(document: Document, run: Run): Items {
  const { origin, name, url, mediaType, bytes } = document
  const text = textOf(document)
  const format = detectFormat(text, name, mediaType)
  switch (format) {
    case 'html':
      yield wholeStory(importHtml(text, { url }), document)
      return undefined
    case 'xml':
      return yield* itemsOfXml(text, document, run)
    case 'json':
      return yield* itemsOfJsonText(text, document, run)
    case 'json-lines':
      return yield* itemsOfLines([bytes], origin, run)
    case 'markdown':
      yield wholeStory(importMarkdown(text, origin), document)
      return undefined
    case 'mail':
      yield wholeStory(await importMail(bytes, origin), document)
      return undefined
    case 'mhtml':
      yield wholeStory(importMhtml(bytes, origin), document)
      return undefined
    case 'text':
      yield wholeStory({ text: text.replace(/\r\n?/gu, '\n'), head: buildHead({}) }, document)
      return undefined
    case 'pdf':
    case 'docx':
    case 'gzip':
      throw new ImportError(`${quoted(origin)} does not begin as ${format} does. Expected ${expectedFormats}.`)
    default:
      return format satisfies never
  }
}

/**
 * The stories that a document holds, in its order. What its bytes begin with counts before its name. Throws ImportError
 * when it can be read as nothing, with the name of its format when that is known.
 */
export async function* itemsOfDocument(document: Document, run: Run, isUnzipped = false): Items {
  const { bytes, origin } = document
  const signature = signatureOf(bytes)
  switch (signature) {
    case undefined:
      return yield* itemsOfText(document, run)
    case 'pdf':
      yield wholeStory(await importPdf(bytes, origin), document)
      return undefined
    case 'docx':
      yield wholeStory(await importDocx(bytes, origin), document)
      return undefined
    case 'gzip':
      // One that holds itself would never end.
      if (isUnzipped) throw new ImportError(`${quoted(origin)} is gzip in gzip. Expected ${expectedFormats}.`)
      return yield* itemsOfDocument(await unzipped(document, run), run, true)
    default:
      throw new ImportError(`${quoted(origin)} is ${signature}, which is not read. Expected ${expectedFormats}.`)
  }
}
