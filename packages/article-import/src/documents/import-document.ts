import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { expectedFormats, signatureOf } from './formats.ts'
import { importBinary, importText, textOf } from './import-single.ts'

const unzip = promisify(gunzip)

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
    const { truncatedFeed } = await import('../feeds/read-feed.ts')
    const { importFeed } = await import('./import-feed.ts')
    const source = { kind: 'json', value, failure: truncatedFeed(origin, cause) } as const
    return yield* importFeed(source, { origin, ...(url !== undefined && { url }) }, run)
  }
}

/**
 * The stories of a text, in order. The libraries for a format are loaded with its first document: loading all of them
 * takes longer than reading a text.
 */
async function* importTextual(document: Document, run: Run): Items {
  const { origin, name, mediaType, bytes } = document
  const text = textOf(document)
  const format = detectFormat(text, name, mediaType)
  switch (format) {
    case 'xml':
      return yield* (await import('./import-xml.ts')).importXml(text, document, run)
    case 'json':
      return yield* importJsonText(text, document, run)
    case 'json-lines':
      return yield* (await import('./import-json-lines.ts')).importJsonLines([bytes], origin, run)
    case 'gzip':
      throw new ImportError(
        `${quoteForTerminal(origin)} does not start like a gzip file. Expected ${expectedFormats}.`,
        { code: 'unsupported' },
      )
    default:
      yield await importText(text, format, document)
      return undefined
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
      return yield* importTextual(document, run)
    case 'pdf':
    case 'docx':
      yield await importBinary(signature, document)
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
