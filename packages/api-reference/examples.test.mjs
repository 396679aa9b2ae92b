import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { testBlocks } from '@onrecord/test-readme'
import { expect, test } from 'vitest'
import { entries, sourceFolders } from './entries.mjs'

const names = entries.map(({ name }) => name)
const modules = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(name)])))

/** The code of the `@example` in each docstring of a file, and the export that it describes. @param {string} source */
const examplesOf = (source) =>
  Array.from(
    source.matchAll(
      /@example\n \* ```ts\n(?<block>[\s\S]*?) \* ```\n \*\/\nexport (?:async )?(?:const|function\*?) (?<name>\w+)/gu,
    ),
    ({ groups }) => /** @type {const} */ ([groups?.name ?? '', (groups?.block ?? '').replaceAll(/^ \* ?/gmu, '')]),
  )

const blocks = sourceFolders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const source = readFileSync(new URL(path, folder), 'utf8')
      const found = examplesOf(source)
      // An example that the pattern misses would not run.
      expect(found, fileURLToPath(new URL(path, folder))).toHaveLength(source.split('@example').length - 1)
      return found
    }),
)

test('there are examples', () => {
  expect(blocks.length).toBeGreaterThan(15)
})

testBlocks(blocks, modules)
