import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ownArticles } from '../bench/own-articles.ts'
import { extractArticle } from '../src/index.ts'
import { bundle } from './bundle.ts'
import { openPage } from './open-page.ts'

const weights = resolve(import.meta.dirname, '../weights')
const size = (name: string): number => gzipSync(readFileSync(resolve(weights, name))).length

const texts = [
  ...ownArticles(2),
  '“Nobody came,” Ilse Marten, a net mender, told reporters. 🙂 “Not one,” she said. Ⅷ é 𝒜',
  'MAYOR PEDER AAS SAID THE WALL IS WEAK.',
]

/** The first place where the two differ, otherwise "": an article is too long to show whole. */
const firstDifference = (one: string, other: string): string => {
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
    (index) => one[index] !== other[index],
  )
  return at === undefined ? '' : one.slice(Math.max(0, at - 60), at + 60)
}

describe.each([
  ['with WebAssembly', "script-src 'self' 'wasm-unsafe-eval'"],
  ['where the page’s policy forbids WebAssembly', "script-src 'self'"],
] as const)('in a browser, %s', (_, policy) => {
  test('each mode gives the same article as Node', async () => {
    const page = await openPage(policy)
    try {
      for (const model of ['fast', 'accurate'] as const) {
        for (const text of texts) {
          const inNode = JSON.stringify(extractArticle(text, { model, datePublished: '2024-11-12' }))
          expect(firstDifference((await page.extract(text, model)).json, inNode)).toBe('')
        }
      }
    } finally {
      await page.close()
    }
  })
})

test('code and weights are at most 1 MB compressed for "fast", 3 MB for "accurate"', async () => {
  const code = gzipSync(await bundle()).length
  const files = readdirSync(weights).filter((name) => !name.endsWith('.md'))
  const of = (fits: (name: string) => boolean) => files.filter(fits).reduce((sum, name) => sum + size(name), code)
  expect(of((name) => name.startsWith('fast'))).toBeLessThan(1e6)
  expect(of((name) => name === 'fast.bin' || !name.startsWith('fast'))).toBeLessThan(3e6)
})
