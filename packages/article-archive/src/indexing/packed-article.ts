import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Article } from '@onrecord/article-data'
import { MigrateError, migrate } from '@onrecord/article-data/migrate'
import { ArchiveError } from '../archive-error.ts'
import { packingDictionary } from './packing-dictionary.ts'

const dictionary = Buffer.from(packingDictionary)
// Higher levels take twice the time for a hundredth less.
const params = { [constants.ZSTD_c_compressionLevel]: 1 }

/** The article as JSON in Zstandard: about as many bytes as its text has. */
export const packArticle = (article: Article): Uint8Array => {
  const json = Buffer.from(JSON.stringify(article))
  // Told the size, it makes tables for that and not for megabytes. Copied, because what it gives is part of a larger buffer.
  return new Uint8Array(zstdCompressSync(json, { params, dictionary, pledgedSrcSize: json.length }))
}

/**
 * What `packArticle` was given, migrated to this version of the model. It went in as a valid article, so it is not
 * validated again: `doctor` does. Throws ArchiveError for damaged bytes and for an article of a later version.
 */
export const unpackArticle = (packed: Uint8Array): Article => {
  try {
    return migrate(JSON.parse(zstdDecompressSync(packed, { dictionary, chunkSize: 32_768 }).toString())) as Article
  } catch (cause) {
    if (cause instanceof MigrateError) {
      throw new ArchiveError(`A story in the archive cannot be read: ${cause.message} Update On Record.`, { cause })
    }
    throw new ArchiveError('A story in the archive is damaged; "onrecord doctor" says what to do.', {
      cause,
    })
  }
}
