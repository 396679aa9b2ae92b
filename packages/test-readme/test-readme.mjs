import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, test } from 'vitest'

const minBlocks = 3

/**
 * Runs a block with its imports taken from `modules`. Returns the lines that it prints.
 *
 * @param {string} code
 * @param {Readonly<Record<string, unknown>>} modules
 */
const run = async (code, modules) => {
  /** @type {string[]} */
  const lines = []
  const print = {
    /** @param {readonly unknown[]} words */
    log: (...words) => lines.push(words.join(' ').replace(/\s+/gu, ' ').trim()),
  }
  const body = code.replaceAll(
    /import \{([^}]+)\} from '([^']+)'/gu,
    (_, names, from) => `const {${names}} = modules['${from}']`,
  )
  const plain = stripTypeScriptTypes(body)
  // biome-ignore lint/security/noGlobalEval: runs the README's code blocks as a reader would
  const call = eval(`(async (modules, console) => {${plain}})`)
  await call(modules, print)
  return lines
}

/**
 * A test for each block of code: it runs, and prints the lines in its comments.
 *
 * @param {readonly (readonly [name: string, code: string])[]} blocks
 * @param {Readonly<Record<string, unknown>>} modules
 */
export const testBlocks = (blocks, modules) => {
  test.each(blocks)('%s', async (_, code) => {
    const promised = Array.from(code.matchAll(/^\/\/ (.+)$/gmu), ([, line]) => line)
    expect(await run(code, modules)).toEqual(promised)
  })
}

/**
 * @param {URL} address
 * @param {Readonly<Record<string, unknown>>} modules
 */
export const testReadme = (address, modules) => {
  const blocks = Array.from(readFileSync(address, 'utf8').matchAll(/```ts\n([\s\S]*?)```/gu), ([, code = '']) => code)
  describe('every code block of the README runs and prints the lines in its comments', () => {
    test('there are blocks to run', () => {
      expect(blocks.length).toBeGreaterThanOrEqual(minBlocks)
    })
    testBlocks(
      blocks.map((code, index) => [`block ${index + 1}`, code]),
      modules,
    )
  })
}

/**
 * @param {URL} address
 * @returns {readonly string[]}
 */
export const exportedNames = (address) =>
  Array.from(readFileSync(address, 'utf8').matchAll(/export (?:type )?\{([^}]+)\}/gu), ([, list = '']) =>
    list.split(','),
  )
    .flat()
    .map((name) => name.replace(/\btype\b/u, '').trim())
    .filter((name) => name !== '')
    .toSorted()
