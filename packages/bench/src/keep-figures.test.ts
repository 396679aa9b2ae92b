import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { benchArguments, keepFigures, storeFigures } from './keep-figures.ts'

const words = process.argv
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'))
})

afterEach(() => {
  process.argv = words
  rmSync(folder, { recursive: true })
})

const stored = () => JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'))

test('a section replaces the section of that name, and the others stay', () => {
  storeFigures(folder, 'speed', { old: 1 })
  storeFigures(folder, 'memory', { mb: 7 })
  storeFigures(folder, 'speed', { ms: 2 })
  expect(stored()).toEqual({ speed: { ms: 2 }, memory: { mb: 7 } })
})

test('with --keep, the figures are stored with the command and the date', () => {
  process.argv = ['node', '/x/bench/speed.ts', '--keep', '100']
  keepFigures(folder, 'speed', { ms: 3 })
  expect(benchArguments()).toEqual(['100'])
  expect(stored()).toEqual({
    speed: {
      measured: expect.objectContaining({
        command: 'node bench/speed.ts 100',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      }),
      ms: 3,
    },
  })
})

test('without --keep, the figures are NOT stored', () => {
  process.argv = ['node', '/x/bench/speed.ts', '100']
  keepFigures(folder, 'speed', { ms: 3 })
  expect(stored).toThrow('ENOENT')
})
