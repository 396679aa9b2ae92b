import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle } from '../browser-tests/bundle.ts'
import { openPage } from '../browser-tests/open-page.ts'
import type { ModelMode } from '../src/index.ts'
import { filesOf } from '../src/models/load-models.ts'
import { ownArticles } from './own-articles.ts'

const weights = resolve(import.meta.dirname, '../weights')
const compressed = (bytes: Uint8Array | string): number => gzipSync(bytes).length
const story = ownArticles(2).join(' ').split(' ').slice(0, 1000).join(' ')

/**
 * The size of a browser's download, in bytes gzipped, and the milliseconds from requesting the weights, served on this
 * machine, to the article.
 */
interface Download {
  readonly code: number
  readonly weights: number
  readonly first: number
  readonly again: number
}

/** Measures a new tab of a real Chromium, with a story of 1,000 words twice. */
export const measureDownload = async (mode: ModelMode): Promise<Download> => {
  const learnt = filesOf(mode).reduce((sum, name) => sum + compressed(readFileSync(resolve(weights, name))), 0)
  const page = await openPage()
  const [first, again] = [await page.extract(story, mode), await page.extract(story, mode)]
  await page.close()
  return {
    code: compressed(await bundle()),
    weights: learnt,
    first: first.milliseconds,
    again: again.milliseconds,
  }
}
