import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Article } from '@onrecord/article-data'

const params = { [constants.ZSTD_c_compressionLevel]: 3 }

/** The article as JSON in Zstandard: 4 to 6 times smaller than the JSON. */
export const packArticle = (article: Article): Uint8Array => zstdCompressSync(JSON.stringify(article), { params })

/** What `packArticle` was given. It went in as a valid article, so it is not validated again: `doctor` does. */
export const unpackArticle = (packed: Uint8Array): Article =>
  JSON.parse(zstdDecompressSync(packed).toString()) as Article
