import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readBlocks } from '../src/html/blocks/read-blocks.ts'
import { ImportError, importHtml } from '../src/index.ts'
import { goldPath, type Page, shared } from './read-pages.ts'

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

const rounds = 3

/**
 * Reads every page by every reader, in turn, so that what else the machine does falls on all alike. Each reads three
 * times and the shortest time counts; the first time goes to the compiler. Readings in the order of `readers`.
 */
export const readAll = (pages: readonly Page[], readers: readonly PageReader[]): readonly Reading[] => {
  const readings = readers.map(() => ({ texts: {} as Record<string, { readonly articleBody: string }>, total: 0 }))
  for (const page of pages) {
    const shortest = readers.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < rounds; round++) {
      readers.forEach((read, at) => {
        const start = process.cpuUsage()
        const articleBody = read(page)
        const { user, system } = process.cpuUsage(start)
        shortest[at] = Math.min(shortest[at] ?? 0, (user + system) / 1000)
        Object.assign(readings[at]?.texts ?? {}, { [page.key]: { articleBody } })
      })
    }
    readings.forEach((reading, at) => {
      reading.total += shortest[at] ?? 0
    })
  }
  return readings.map(({ texts, total }) => ({ texts, milliseconds: total / pages.length }))
}

/**
 * The scorer's own table for a reading, of all pages or those of `keys`: precision, recall, F1 in per cent, then the worst
 * pages. Throws where the scorer fails.
 */
export const scoreTable = (reading: Pick<Reading, 'texts'>, keys?: ReadonlySet<string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'))
  try {
    const predicted = join(folder, 'predicted.json')
    writeFileSync(predicted, JSON.stringify(reading.texts))
    const scorer = resolve(shared, 'bench/score-article-text.mjs')
    const gold = keys === undefined ? goldPath : join(folder, 'gold.json')
    if (keys !== undefined) {
      const all = Object.entries(JSON.parse(readFileSync(goldPath, 'utf8')) as Readonly<Record<string, unknown>>)
      writeFileSync(gold, JSON.stringify(Object.fromEntries(all.filter(([key]) => keys.has(key)))))
    }
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, gold, predicted], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text that Readability on linkedom finds in a page by itself, its blocks kept; "" where it finds none. */
export const readabilityAlone = (html: string, url: string): string => {
  const { document } = parseHTML(html)
  const base = document.createElement('base')
  base.setAttribute('href', url)
  document.head.append(base)
  const article = new Readability(document, { serializer: (node) => node as Element }).parse()
  return article?.content
    ? readBlocks(article.content)
        .map(({ text }) => text)
        .join('\n\n')
    : ''
}
