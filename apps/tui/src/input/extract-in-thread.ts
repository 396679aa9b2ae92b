import type { Article } from '@onrecord/article-data'
import type { ExtractReply, ExtractRequest } from '../add/extract-request.ts'
import { openExtractPool } from '../add/open-extract-pool.ts'

// Not written as one expression: bundlers would take the file for an asset.
const here = import.meta.url

/** The same as `extractOne` in a thread of its own, so that this one hears keys meanwhile. */
export const extractInThread = async (request: ExtractRequest): Promise<ExtractReply<Article>> => {
  const pool = openExtractPool<Article>(1, new URL('./extract-article-worker.js', here))
  try {
    return await pool.extract(request)
  } finally {
    await pool.close()
  }
}
