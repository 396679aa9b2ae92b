import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ImportError, importHtml } from '../src/index.ts'
import { goldPath, type Page, shared } from './read-pages.ts'
import { readabilityAlone } from './readability-alone.ts'

/** A way from a page to its text; "" where it finds none. */
export type PageReader = (page: Page) => string

/** What the package does with a page. */
export const ours: PageReader = ({ html, url }) => {
  try {
    return importHtml(html, { url }).text
  } catch (error) {
    if (error instanceof ImportError) return ''
    throw error
  }
}

/** Readability on linkedom by itself. */
export const alone: PageReader = ({ html, url }) => readabilityAlone(html, url)

/** What a reader made of every page, and the milliseconds of processor time a page. */
export interface Reading {
  readonly texts: Readonly<Record<string, { readonly articleBody: string }>>
  readonly milliseconds: number
}

/** Reads every page twice, so that the second time is not the compiler's, and measures the second. */
export const readAll = (pages: readonly Page[], read: PageReader): Reading => {
  for (const page of pages) read(page)
  const start = process.cpuUsage()
  const texts = Object.fromEntries(pages.map((page) => [page.key, { articleBody: read(page) }]))
  const { user, system } = process.cpuUsage(start)
  return { texts, milliseconds: (user + system) / 1000 / pages.length }
}

/** The scorer's own table for a reading: precision, recall, F1 in per cent, then the worst pages. Throws where the scorer fails. */
export const scoreTable = (reading: Reading): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'))
  try {
    const predicted = join(folder, 'predicted.json')
    writeFileSync(predicted, JSON.stringify(reading.texts))
    const scorer = resolve(shared, 'bench/score-article-text.mjs')
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, goldPath, predicted], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
