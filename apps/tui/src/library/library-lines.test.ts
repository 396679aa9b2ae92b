import type { VoiceChoice } from '@onrecord/article-archive'
import { expect, test } from 'vitest'
import { nothingRead } from '../reading-state/reading-state.ts'
import { libraryLines } from './library-lines.ts'
import { type LibraryState, libraryOn } from './state.ts'

const size = { columns: 60, rows: 12 }
const items = ['Ferry stays in port', 'Boats sink\nin storm', 'Harbour closed', 'Fourth'].map((headline, index) => ({
  id: `s${index}`,
  headline,
  detail: `2025-01-0${index + 1} · Tolvik Post · 2 statements`,
}))
const state: LibraryState = { ...libraryOn({ items, next: 'more' }, size), cursor: 1 }

const frame = (shown: LibraryState): readonly string[] =>
  libraryLines(shown).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )

test('the frame has a title, stories of two lines each, a line and key hints', () => {
  expect(frame(state)).toEqual([
    ' On Record  all stories                                2/4+',
    '',
    '─'.repeat(60),
    '   Ferry stays in port',
    '   2025-01-01 · Tolvik Post · 2 statements',
    ' ▸ Boats sink in storm',
    '   2025-01-02 · Tolvik Post · 2 statements',
    '   Harbour closed',
    '   2025-01-03 · Tolvik Post · 2 statements',
    '',
    '─'.repeat(60),
    ' enter read  / search  v voices  f feeds  ? help  q quit',
  ])
  const [title] = frame({ ...state, sort: 'title' })
  expect(title).toBe(' On Record  all stories  by title                      2/4+')
})

test('the typed query is below the title, with its error marked below it', () => {
  const error = { message: 'No such form.', start: 5, end: 9 }
  const lines = frame({ ...state, line: { text: 'form:loud', caret: 9, error } })
  expect(lines.slice(1, 3)).toEqual([' / form:loud', '        ^^^^ No such form.'])
  expect(lines).toHaveLength(size.rows)
})

test('below the title is the person that a name was taken to mean, and the key to choose', () => {
  const choice: VoiceChoice = { asked: 'odenbach', field: 'word', others: [] }
  const voice = { id: 'a-b', name: 'A B', kind: 'person', aliases: [], roles: [], identifiers: [] } as const
  const others = [{ ...voice, statementCount: 1, articleCount: 1, isGeneric: false }]
  expect(frame({ ...state, choices: [{ ...choice, others }] })[1]).toBe(
    ' Several people are called odenbach. Press c to choose.',
  )
  expect(frame({ ...state, choices: [choice] })[1]).toBe('')
})

test('the page of a voice shows the decisions about it', () => {
  expect(frame({ ...state, about: 'Ilse Berg was renamed' })[1]).toBe(' Ilse Berg was renamed')
})

test('the end of a long query is on the screen, with its caret', () => {
  const text = `${'a very long query '.repeat(8)}end`
  const [, typed = ''] = frame({ ...state, line: { text, caret: text.length } })
  expect(typed).toMatch(/^ \/ .*end$/u)
  expect(typed.length).toBeLessThanOrEqual(size.columns)
})

test('stories that were not opened yet have a dot', () => {
  const reading = { ...nothingRead, stories: { s1: { offset: 0 } } }
  expect(frame({ ...state, reading }).slice(3, 6)).toEqual([
    '•  Ferry stays in port',
    '   2025-01-01 · Tolvik Post · 2 statements',
    ' ▸ Boats sink in storm',
  ])
})

test('favorites have a star, in every list of stories', () => {
  const reading = { ...nothingRead, favorites: ['s1'] }
  const starred = '•▸ ★ Boats sink in storm'
  expect(frame({ ...state, reading })).toContain(starred)
  expect(frame({ ...state, reading, view: { kind: 'favorites' } })).toContain(starred)
  expect(frame({ ...state, reading, view: { kind: 'voices' } })).toContain(' ▸ Boats sink in storm')
})

test('the words of a query are bold in the detail of a result', () => {
  const found = { id: 'f', headline: 'Ferry', detail: 'the ferry\nsank', matches: [{ start: 4, end: 9 }] }
  expect(libraryLines({ ...state, items: [found], cursor: 0 })[4]).toEqual([
    { text: '   ' },
    { text: 'the ', dim: true },
    { text: 'ferry', bold: true },
    { text: ' sank', dim: true },
  ])
})

test('a long report takes the place of the rule below it', () => {
  const message = 'Not added: the server of the feed has a local address. To allow it, add --allow-local.'
  expect(frame({ ...state, message }).slice(1, 4)).toEqual([
    ' Not added: the server of the feed has a local address. To',
    ' allow it, add --allow-local.',
    '   Ferry stays in port',
  ])
})
