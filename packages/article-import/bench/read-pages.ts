import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * The folder with the corpora, which are not part of the project: ONRECORD_SHARED, otherwise `shared` beside the
 * repository.
 */
export const shared = process.env.ONRECORD_SHARED ?? resolve(import.meta.dirname, '../../../../shared')

const corpus = resolve(shared, 'corpora/article-extraction')

/** The gold file: the text of each page as annotated by people. */
export const goldPath = resolve(corpus, 'gold.json')

/** A page as it was fetched, and its key in the gold file. */
export interface Page {
  readonly key: string
  readonly url: string
  readonly html: string
}

/** All pages of the corpus, in the order of the gold file. */
export const readPages = (): readonly Page[] =>
  Object.entries(JSON.parse(readFileSync(goldPath, 'utf8')) as Record<string, { readonly url: string }>).map(
    ([key, { url }]) => ({
      key,
      url,
      html: gunzipSync(readFileSync(resolve(corpus, 'html', `${key}.html.gz`))).toString('utf8'),
    }),
  )
