import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Article } from '@onrecord/article-data'
import { MigrateError, migrate } from '@onrecord/article-data/migrate'
import { ArchiveError } from '../archive-error.ts'
import { packingDictionary } from './packing-dictionary.ts'

const dictionary = Buffer.from(packingDictionary)
// Higher levels take twice the time to save 1%.
const params = () => ({ [constants.ZSTD_c_compressionLevel]: 1 })

/** The article as JSON compressed with Zstandard, about as large as its text. */
export const packArticle = (article: Article): Uint8Array => {
  const json = Buffer.from(JSON.stringify(article))
  // With the size known, zstd allocates tables for it instead of megabytes. The result is part of a larger buffer, so
  // it is copied.
  return new Uint8Array(zstdCompressSync(json, { params: params(), dictionary, pledgedSrcSize: json.length }))
}

/**
 * Unpacks an article and migrates it to this version of the model. It was valid when it was packed, so only `doctor`
 * validates it again. Throws ArchiveError for damaged bytes and for an article of a later version.
 */
export const unpackArticle = (packed: Uint8Array): Article => {
  try {
    return migrate(JSON.parse(zstdDecompressSync(packed, { dictionary, chunkSize: 32_768 }).toString())) as Article
  } catch (cause) {
    if (cause instanceof MigrateError) {
      throw new ArchiveError(`A story in the archive cannot be read: ${cause.message} Update On Record.`, { cause })
    }
    throw new ArchiveError('A story in the archive is damaged. Run "onrecord doctor".', {
      cause,
    })
  }
}
