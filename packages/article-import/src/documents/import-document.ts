import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodeText } from '../decode/decode-text.ts'
import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { buildHead } from '../head/build-head.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { expectedFormats, signatureOf } from './formats.ts'
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
  const { importJsonValue } = await import('./import-json-lines.ts')
  const { parseJson } = await import('../formats/import-json.ts')
  try {
    return yield* importJsonValue(parseJson(text, origin), { origin, ...(url !== undefined && { url }) }, run)
  } catch (cause) {
    const { repairJsonFeed } = await import('../feeds/repair-feed.ts')
    const value = cause instanceof ImportError ? repairJsonFeed(text) : undefined
    if (value === undefined) throw cause
    const [{ truncatedFeed }, { importFeed }] = [
      await import('../feeds/read-feed.ts'),
      await import('./import-feed.ts'),
    ]
    const source = { kind: 'json', value, failure: truncatedFeed(origin, cause) } as const
    return yield* importFeed(source, { origin, ...(url !== undefined && { url }) }, run)
  }
}

/**
 * The stories of a text, in order. The libraries for a format are loaded with its first document: loading all of them
 * takes longer than reading a text.
 */
async function* importText(document: Document, run: Run): Items {
  const { origin, name, url, mediaType, bytes } = document
  const text = textOf(document)
  const format = detectFormat(text, name, mediaType)
  switch (format) {
    case 'html': {
      const { importHtml } = await import('../html/import-html.ts')
      yield storyOfDocument(importHtml(text, { url }), document)
      return undefined
    }
    case 'xml':
      return yield* (await import('./import-xml.ts')).importXml(text, document, run)
    case 'json':
      return yield* importJsonText(text, document, run)
    case 'json-lines':
      return yield* (await import('./import-json-lines.ts')).importJsonLines([bytes], origin, run)
    case 'markdown': {
      const { importMarkdown } = await import('../formats/import-markdown.ts')
      yield storyOfDocument(importMarkdown(text, origin), document)
      return undefined
    }
    case 'mail':
    case 'mhtml': {
      const { importMail, importMhtml } = await import('../formats/import-mail.ts')
      const story = format === 'mail' ? await importMail(bytes, origin) : importMhtml(bytes, origin)
      yield storyOfDocument(story, document)
      return undefined
    }
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
    case 'pdf': {
      const { importPdf } = await import('../formats/import-pdf.ts')
      yield storyOfDocument(await importPdf(bytes, origin), document)
      return undefined
    }
    case 'docx': {
      const { importDocx } = await import('../formats/import-docx.ts')
      yield storyOfDocument(await importDocx(bytes, origin), document)
      return undefined
    }
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
