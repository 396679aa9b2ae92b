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
  throw new ImportError(`${quoteForTerminal(origin)} is not text: it contains a null character at position ${zero}.`, {
    code: 'unsupported',
  })
}

const unzipped = async (document: Document, { options }: Run): Promise<Document> => {
  const { maxBytes = defaultMaxBytes } = options
  const { mediaType: _, ...rest } = document
  try {
    const bytes = await unzip(document.bytes, { maxOutputLength: maxBytes })
    return { ...rest, bytes, name: document.name.replace(/\.gz(?=$|[?#])/iu, '') }
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError
    const why = isTooLarge ? `it contains more than ${maxBytes} bytes` : errorDetail(cause)
    throw new ImportError(`${quoteForTerminal(document.origin)} is a gzip file that cannot be read: ${why}.`, { cause })
  }
}

/** The stories of a JSON text. A JSON Feed that is cut off gives its complete items and a failure. */
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

/** The stories of a text, in order. */
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
        `${quoteForTerminal(origin)} does not start like a ${format} file. Expected ${expectedFormats}.`,
        { code: 'unsupported' },
      )
    default:
      return format satisfies never
  }
}

/**
 * The stories of a document, in order. Its first bytes count before its name. Throws ImportError if it cannot be read,
 * with the name of its format if that is known.
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
      // A file that contains itself would never end.
      if (isUnzipped)
        throw new ImportError(`${quoteForTerminal(origin)} is a gzip file inside a gzip file. Decompress it first.`, {
          code: 'unsupported',
        })
      return yield* importDocument(await unzipped(document, run), run, true)
    default:
      throw new ImportError(
        `${quoteForTerminal(origin)} is ${signature}, which is not supported. Expected ${expectedFormats}.`,
        { code: 'unsupported' },
      )
  }
}
