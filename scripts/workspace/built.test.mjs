import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isCommandBuilt, noteCommandBuilt } from './built.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-built-'))
  for (const source of [
    'packages/article-data',
    'packages/article-extract',
    'packages/article-import',
    'packages/article-archive',
    'packages/article-view',
    'apps/tui',
  ]) {
    write(`${source}/src/deep/a.ts`, -60)
  }
  write('apps/tui/dist/onrecord.js', -30)
})

afterEach(() => rmSync(folder, { recursive: true }))

/**
 * @param {string} file
 * @param {number} seconds from now
 */
function write(file, seconds) {
  const path = join(folder, file)
  const time = Date.now() / 1000 + seconds
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, time, time)
}

test('a command newer than its sources is built', () => {
  expect(isCommandBuilt(folder)).toBe(true)
})

test('a source newer than the command requires a build', () => {
  write('packages/article-archive/src/deep/b.ts', -10)
  expect(isCommandBuilt(folder)).toBe(false)
})

test('a newer test or fixture does NOT require a build', () => {
  write('apps/tui/src/a.test.tsx', -10)
  write('packages/article-data/src/fixtures/b.ts', -10)
  expect(isCommandBuilt(folder)).toBe(true)
})

test('a missing command requires a build, whatever was recorded', () => {
  rmSync(join(folder, 'apps/tui/dist'), { recursive: true })
  noteCommandBuilt(folder)
  expect(isCommandBuilt(folder)).toBe(false)
})

test('a command restored from the cache with an old time is built once that is recorded', () => {
  write('apps/tui/src/deep/a.ts', -10)
  noteCommandBuilt(folder)
  expect(isCommandBuilt(folder)).toBe(true)
})
