import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readBlocks } from '../src/html/blocks/read-blocks.ts'
import { importHtml } from '../src/html.ts'
import { ImportError } from '../src/index.ts'
import { goldPath, type Page, shared } from './read-pages.ts'

/** Extracts the text of a page, or "" if it finds none. */
export type PageReader = (page: Page) => string

/** This package. */
export const ours: PageReader = ({ html, url }) => {
  try {
    return importHtml(html, { url }).text
  } catch (error) {
    if (error instanceof ImportError) return ''
    throw error
  }
}

/** Readability on linkedom alone. */
export const alone: PageReader = ({ html, url }) => {
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

/** The texts of all pages, and the CPU time per page in milliseconds. */
export interface Reading {
  readonly texts: Readonly<Record<string, { readonly articleBody: string }>>
  readonly milliseconds: number
}

const rounds = 3

/**
 * Reads every page with every reader, in turn, so that other load on the machine affects all readers alike. Each reader
 * reads a page three times and the shortest time counts, because the first run includes compilation. Returns the
 * readings in the order of `readers`.
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
 * The scorer's table for all pages or those in `keys`: precision, recall and F1 in percent, then the worst pages.
 * Throws if the scorer fails.
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
