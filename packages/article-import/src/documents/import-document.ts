import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodeText } from '../decode/decode-text.ts'
import { truncatedFeed } from '../feeds/read-feed.ts'
import { repairJsonFeed } from '../feeds/repair-feed.ts'
import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { importDocx } from '../formats/import-docx.ts'
import { parseJson } from '../formats/import-json.ts'
import { importMail, importMhtml } from '../formats/import-mail.ts'
import { importMarkdown } from '../formats/import-markdown.ts'
import { importPdf } from '../formats/import-pdf.ts'
import { buildHead } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { expectedFormats, signatureOf } from './formats.ts'
import { importFeed } from './import-feed.ts'
import { importJsonLines, importJsonValue } from './import-json-lines.ts'
import { importXml } from './import-xml.ts'
import { storyOfDocument } from './story-address.ts'

const unzip = promisify(gunzip)

const textOf = ({ bytes, charset, origin }: Document): string => {
  const text = decodeText(bytes, charset && `; charset=${charset}`)
  const zero = text.indexOf('\0')
  if (zero < 0) return text
  throw new ImportError(`${quoteForTerminal(origin)} is no text: there is a zero character at ${zero}. Expected text.`)
}

const unzipped = async (document: Document, { options }: Run): Promise<Document> => {
  const { maxBytes = defaultMaxBytes } = options
  const { mediaType: _, ...rest } = document
  try {
    const bytes = await unzip(document.bytes, { maxOutputLength: maxBytes })
    return { ...rest, bytes, name: document.name.replace(/\.gz(?=$|[?#])/iu, '') }
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError
    const why = isTooLarge ? `it holds more than ${maxBytes} bytes` : errorDetail(cause)
    throw new ImportError(`${quoteForTerminal(document.origin)} is gzip that cannot be read: ${why}.`, { cause })
  }
}

/** A JSON Feed that breaks off gives what came whole. */
async function* importJsonText(text: string, { origin, url }: Document, run: Run): Items {
  try {
    return yield* importJsonValue(parseJson(text, origin), { origin, ...(url !== undefined && { url }) }, run)
  } catch (cause) {
    const value = cause instanceof ImportError ? repairJsonFeed(text) : undefined
    if (value === undefined) throw cause
    const source = { kind: 'json', value, failure: truncatedFeed(origin, cause) } as const
    return yield* importFeed(source, { origin, ...(url !== undefined && { url }) }, run)
  }
}

/** The stories that a text holds, in its order. */
async function* importText(document: Document, run: Run): Items {
  const { origin, name, url, mediaType, bytes } = document
  const text = textOf(document)
  const format = detectFormat(text, name, mediaType)
  switch (format) {
    case 'html':
      yield storyOfDocument(importHtml(text, { url }), document)
      return undefined
    case 'xml':
      return yield* importXml(text, document, run)
    case 'json':
      return yield* importJsonText(text, document, run)
    case 'json-lines':
      return yield* importJsonLines([bytes], origin, run)
    case 'markdown':
      yield storyOfDocument(importMarkdown(text, origin), document)
      return undefined
    case 'mail':
      yield storyOfDocument(await importMail(bytes, origin), document)
      return undefined
    case 'mhtml':
      yield storyOfDocument(importMhtml(bytes, origin), document)
      return undefined
    case 'text':
      yield storyOfDocument({ text: text.replace(/\r\n?/gu, '\n'), head: buildHead({}) }, document)
      return undefined
    case 'pdf':
    case 'docx':
    case 'gzip':
      throw new ImportError(
        `${quoteForTerminal(origin)} does not begin as ${format} does. Expected ${expectedFormats}.`,
      )
    default:
      return format satisfies never
  }
}

/**
 * The stories that a document holds, in its order. What its bytes begin with counts before its name. Throws ImportError
 * when it can be read as nothing, with the name of its format when that is known.
 */
export async function* importDocument(document: Document, run: Run, isUnzipped = false): Items {
  const { bytes, origin } = document
  const signature = signatureOf(bytes)
  switch (signature) {
    case undefined:
      return yield* importText(document, run)
    case 'pdf':
      yield storyOfDocument(await importPdf(bytes, origin), document)
      return undefined
    case 'docx':
      yield storyOfDocument(await importDocx(bytes, origin), document)
      return undefined
    case 'gzip':
      // One that holds itself would never end.
      if (isUnzipped) throw new ImportError(`${quoteForTerminal(origin)} is gzip in gzip. Expected ${expectedFormats}.`)
      return yield* importDocument(await unzipped(document, run), run, true)
    default:
      throw new ImportError(
        `${quoteForTerminal(origin)} is ${signature}, which is not read. Expected ${expectedFormats}.`,
      )
  }
}
