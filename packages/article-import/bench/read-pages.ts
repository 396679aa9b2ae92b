import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The folder with the corpora: ONRECORD_SHARED, else `shared` beside the repository. None of it is part of the project. */
export const shared = process.env.ONRECORD_SHARED ?? resolve(import.meta.dirname, '../../../../shared')

const corpus = resolve(shared, 'corpora/article-extraction')

/** The file with the text that people marked in each page. */
export const goldPath = resolve(corpus, 'gold.json')

/** A page as it was fetched, and the key it has in the file of marked texts. */
export interface Page {
  readonly key: string
  readonly url: string
  readonly html: string
}

/** Every page of the corpus, in the order of the file of marked texts. */
export const readPages = (): readonly Page[] =>
  Object.entries(JSON.parse(readFileSync(goldPath, 'utf8')) as Record<string, { readonly url: string }>).map(
    ([key, { url }]) => ({
      key,
      url,
      html: gunzipSync(readFileSync(resolve(corpus, 'html', `${key}.html.gz`))).toString('utf8'),
    }),
  )
