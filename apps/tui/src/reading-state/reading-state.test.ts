import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openReadingFile, readingPath } from './reading-file.ts'
import { isFavorite, marked, nothingRead, parseReadingState, readTo, showing, withFavorite } from './reading-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-reading-'))
afterAll(() => rmSync(folder, { recursive: true }))

const place = { story: 'ferry-stays', offset: 120, statement: 's2' }

test('a state is the same after it was written and read', () => {
  const read = withFavorite(marked(readTo(nothingRead, place), 'a', place), 'ferry-stays')
  const state = showing(read, { query: 'voice:marten', sort: 'title', story: 'ferry-stays' })
  expect(parseReadingState(JSON.stringify(state))).toEqual(state)
  expect(state.stories).toEqual({ 'ferry-stays': { offset: 120, statement: 's2' } })
})

test('leaving a story forgets that it was on the screen, and NOT the position in it', () => {
  const shown = showing(readTo(nothingRead, place), { query: '', sort: 'day', story: 'ferry-stays' })
  const state = showing(shown, { query: '', sort: 'day' })
  expect(state).toEqual(readTo(nothingRead, place))
})

test('a story that is added to the favorites again is removed', () => {
  const once = withFavorite(nothingRead, 'ferry-stays')
  expect(isFavorite(once, 'ferry-stays')).toBe(true)
  expect(withFavorite(once, 'ferry-stays')).toEqual(nothingRead)
  expect(isFavorite(undefined, 'ferry-stays')).toBe(false)
})

test('damaged entries are left out, and the others stay', () => {
  const text = JSON.stringify({
    version: 1,
    stories: { one: { offset: 3 }, two: { offset: 'x' }, three: null },
    marks: 7,
    favorites: ['one', 7, 'one'],
    sort: 'color',
  })
  expect(parseReadingState(text)).toEqual({ ...nothingRead, stories: { one: { offset: 3 } }, favorites: ['one'] })
  expect(parseReadingState('{"version":2,"query":"x"}')).toEqual(nothingRead)
  expect(parseReadingState('{"version":1,"que')).toEqual(nothingRead)
})

test('no text makes reading the state fail', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseReadingState(text).version === 1))
})

test('the state is beside the archive, never in it, and a database server gets a file of its own', () => {
  const own = { engine: 'sqlite', path: '/home/archive.db' } as const
  expect(readingPath({ engine: 'sqlite', path: '/data/archive.db' }, own)).toBe('/data/archive.db.reading.json')
  const url = 'postgres://reader@db.example/news'
  expect(readingPath({ engine: 'postgres', url }, own)).toMatch(/^\/home\/[0-9a-f]{16}\.reading\.json$/u)
  expect(readingPath({ engine: 'sqlite', path: ':memory:' }, own)).toBeUndefined()
})

test('close writes the changes, and leaves no temporary file', () => {
  const path = join(folder, 'new', 'archive.db.reading.json')
  const file = openReadingFile(path)
  file.change((state) => readTo(state, place))
  file.close()
  expect(openReadingFile(path).state()).toEqual(readTo(nothingRead, place))
  expect(readdirSync(join(folder, 'new'))).toEqual(['archive.db.reading.json'])
})

test('without a change, and where nothing can be written, close does nothing', () => {
  const path = join(folder, 'file')
  writeFileSync(path, 'not a state')
  openReadingFile(path).close()
  expect(readFileSync(path, 'utf8')).toBe('not a state')
  const unwritable = openReadingFile(join(path, 'archive.db.reading.json'))
  unwritable.change((state) => readTo(state, place))
  expect(() => unwritable.close()).not.toThrow()
})
