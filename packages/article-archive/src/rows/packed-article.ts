import { promisify } from 'node:util'
import { constants, zstdCompress, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Article } from '@onrecord/article-data'
import { packingDictionary } from './packing-dictionary.ts'

const dictionary = Buffer.from(packingDictionary)
const options = { params: { [constants.ZSTD_c_compressionLevel]: 3 }, dictionary }
const compress = promisify(zstdCompress)

/** The article as JSON in Zstandard: about as many bytes as its text has. */
export const packArticle = (article: Article): Uint8Array => zstdCompressSync(JSON.stringify(article), options)

/** The same on another thread. */
export const packArticleAside = async (article: Article): Promise<Uint8Array> =>
  await compress(Buffer.from(JSON.stringify(article)), options)

/** What `packArticle` was given. It went in as a valid article, so it is not validated again: `doctor` does. */
export const unpackArticle = (packed: Uint8Array): Article =>
  JSON.parse(zstdDecompressSync(packed, { dictionary }).toString()) as Article
