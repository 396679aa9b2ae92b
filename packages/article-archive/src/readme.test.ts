import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { resolve } from 'node:path'
import * as data from '@onrecord/article-data'
import * as edition from '@onrecord/article-data/edition'
import { describe, expect, test } from 'vitest'
import * as door from './index.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const blocks = Array.from(readme.matchAll(/```ts\n([\s\S]*?)```/gu), ([, code = '']) => code)
const packages: Readonly<Record<string, unknown>> = {
  '@onrecord/article-archive': door,
  '@onrecord/article-data': data,
  '@onrecord/article-data/edition': edition,
}

/** Runs a block with its imports taken from this package's source; gives what it prints, a line each. */
const run = async (code: string): Promise<readonly string[]> => {
  const lines: string[] = []
  const print = { log: (...words: readonly unknown[]) => lines.push(words.join(' ').replace(/\s+/gu, ' ').trim()) }
  const body = code.replaceAll(
    /import \{([^}]+)\} from '([^']+)'/gu,
    (_, names: string, from: string) => `const {${names}} = packages['${from}']`,
  )
  const plain = stripTypeScriptTypes(body)
  // biome-ignore lint/security/noGlobalEval: the README's code blocks are run as a reader would run them
  const call = eval(`(async (packages, console) => {${plain}})`) as (from: unknown, console: unknown) => Promise<void>
  await call(packages, print)
  return lines
}

describe('every code block of the README runs and prints what it says', () => {
  test('there are blocks to run', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3)
  })
  test.each(blocks.map((code, index) => [index + 1, code] as const))('block %i', async (_, code) => {
    const promised = Array.from(code.matchAll(/^\/\/ (.+)$/gmu), ([, line]) => line)
    expect(await run(code)).toEqual(promised)
  })
})
