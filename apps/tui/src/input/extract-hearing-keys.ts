import type { Article } from '@onrecord/article-data'
import { extractOne } from '../add/extract-one.ts'
import { type ExtractReply, type ExtractRequest, takesLong } from '../add/extract-request.ts'
import { openExtractPool } from '../add/open-extract-pool.ts'

// Not written as one expression: bundlers would take the file for an asset.
const here = import.meta.url

/** The same as `extractOne`; a long text in a thread of its own, so that this one hears keys meanwhile. */
export const extractHearingKeys = async (request: ExtractRequest): Promise<ExtractReply<Article>> => {
  if (!takesLong(request)) return extractOne(request)
  const pool = openExtractPool<Article>(1, new URL('./extract-article-worker.js', here))
  try {
    return await pool.extract(request)
  } finally {
    await pool.close()
  }
}
