import { stripVTControlCharacters } from 'node:util'
import type { VoiceChoice } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { describe, expect, test } from 'vitest'
import type { LibraryAction } from '../library/action.ts'
import { reduceLibrary } from '../library/actions.ts'
import { libraryLines } from '../library/library-lines.ts'
import { type LibraryState, libraryOn, resizedLibrary } from '../library/state.ts'
import type { Action } from '../reader/action.ts'
import { reduce } from '../reader/actions.ts'
import { readerLines } from '../reader/lines/reader-lines.ts'
import { world } from '../reader/map/world.ts'
import { openedOn, type ReaderState, resizedTo } from '../reader/state.ts'
import { isTooSmall, type Size } from '../screen-size.ts'
import { screenText } from './draw.ts'
import { lineWidth } from './line.ts'
import { textWidth } from './text-width.ts'
import { themes } from './themes.ts'

const widths = [1, 2, 5, 10, 19, 20, 21, 40, 60, 79, 80, 109, 110, 160, 250]
const heights = [1, 2, 7, 8, 9, 12, 24, 50]
const sizes: readonly Size[] = widths.flatMap((columns) => heights.map((rows) => ({ columns, rows })))

const [story] = edition
if (!story) throw new Error('The edition is empty.')

/** Words of two UTF-16 units that are wide, combine, join or run from right to left. */
const pieces = ['서울', 'e\u0301', '👩', 'שר', 'ab', 'か\u3099', '漢字', 'مر'] as const

/** The story in many scripts: each word has the same length as before, so that all positions stay. */
const odd = (text: string): string =>
  text.replace(/\p{L}{2,}/gu, (word, at: number) => {
    const piece = pieces[at % pieces.length] ?? 'ab'
    return piece.repeat(Math.floor(word.length / 2)) + (word.length % 2 === 1 ? 'é' : '')
  })

const oddStory: Article = {
  ...story,
  headline: '서울 👩‍🚀 שרה כהן e\u0301e\u0301 مرحبا '.repeat(6),
  text: odd(story.text),
  entities: story.entities.map((entity, at) => ({
    ...entity,
    name: `${odd(entity.name)} ${pieces[at % pieces.length]}`,
  })),
}

const after = <State, Step>(
  step: (state: State, action: Step) => State,
  start: State,
  actions: readonly Step[],
): State => actions.reduce(step, start)

const type = (text: string) => ({ kind: 'edit', edit: { kind: 'type', text } }) as const
const long = '김민수 👩‍🚀 e\u0301 שרה '.repeat(20)

const readerSteps: Readonly<Record<string, readonly Action[]>> = {
  'the story': [],
  'a statement': [{ kind: 'step', forward: true, sameVoice: false }],
  'one voice': [{ kind: 'step', forward: true, sameVoice: false }, { kind: 'only' }],
  'the end': [{ kind: 'jump', to: 'bottom' }],
  'a search': [{ kind: 'search' }, type('서울'), { kind: 'submit' }],
  'a typed search': [{ kind: 'search' }, type(long)],
  'a typed command': [{ kind: 'command' }, { kind: 'edit', edit: { kind: 'complete', by: 1 } }],
  'the name of a file': [{ kind: 'save' }, type(long)],
  'a shell command': [{ kind: 'pipe' }, type(long)],
  'a notice': [{ kind: 'notify', notice: long }],
  'a question': [{ kind: 'exists', path: long }],
  voices: [{ kind: 'panel', panel: 'voices' }],
  'typing a voice': [{ kind: 'panel', panel: 'voices' }, type('서')],
  figures: [{ kind: 'panel', panel: 'figures' }],
  timeline: [{ kind: 'panel', panel: 'timeline' }],
  map: [
    { kind: 'panel', panel: 'map' },
    { kind: 'outlines', outlines: world() },
  ],
  sources: [{ kind: 'panel', panel: 'sources' }],
  links: [{ kind: 'panel', panel: 'links' }],
  help: [{ kind: 'panel', panel: 'help' }],
  'the text alone': [{ kind: 'zen' }, { kind: 'notify', notice: '' }],
  'the text alone with a notice': [{ kind: 'zen' }, { kind: 'notify', notice: long }],
  'a statement in the text alone': [{ kind: 'step', forward: true, sameVoice: false }, { kind: 'zen' }],
  'a search in the text alone': [{ kind: 'zen' }, { kind: 'search' }, type(long), { kind: 'submit' }],
  'a line typed in the text alone': [{ kind: 'zen' }, { kind: 'command' }, type(long)],
  'a list over the text alone': [{ kind: 'zen' }, { kind: 'panel', panel: 'timeline' }],
}

const items = Array.from({ length: 30 }, (_, at) => ({
  id: `s${at}`,
  headline: `${at} ${long}`,
  detail: `x · ${long}`,
}))
const person = { id: 'v', name: long, kind: 'person', roles: [], statements: 1, stories: 1 }
// Only the fields that the list shows.
const choice = { field: 'voice', asked: long, meant: person, others: [person] } as unknown as VoiceChoice

const librarySteps: Readonly<Record<string, readonly LibraryAction[]>> = {
  stories: [],
  'the last story': [{ kind: 'jump', to: 'bottom' }],
  'an error in a query': [{ kind: 'search' }, type(`form:loud ${long}`), { kind: 'submit' }],
  'a typed query': [{ kind: 'search' }, type(long)],
  'completions of commands': [{ kind: 'command' }, { kind: 'edit', edit: { kind: 'complete', by: 1 } }],
  'no results': [{ kind: 'search' }, type(long), { kind: 'submit' }],
  help: [{ kind: 'help' }],
  voices: [{ kind: 'voices' }],
  favorites: [{ kind: 'favorite' }, { kind: 'favorites' }],
  'another order': [{ kind: 'sort', by: -1 }],
  feeds: [{ kind: 'feeds' }],
  'the address of a feed': [{ kind: 'feeds' }, { kind: 'add-feed' }, type(long)],
  'reading feeds': [{ kind: 'progress', text: long }],
  'feeds were read': [{ kind: 'reloaded', message: long }],
}

const widthsOf = (drawn: readonly string[]): readonly number[] =>
  drawn.map((line) => textWidth(stripVTControlCharacters(line)))

const expectToFit = (drawn: readonly string[], { columns, rows }: Size): void => {
  expect(drawn).toHaveLength(rows)
  expect(Math.max(...widthsOf(drawn))).toBeLessThanOrEqual(columns)
  expect(drawn.join('')).not.toContain('\n')
  expect(drawn.some((line) => stripVTControlCharacters(line).trim() !== '')).toBe(true)
}

describe.each([
  ['English', story],
  ['many scripts', oddStory],
] as const)('a story in %s', (_, article) => {
  test.each(Object.entries(readerSteps))('%s fits every terminal, opened and resized', (_name, actions) => {
    const start: ReaderState = openedOn(article, { columns: 80, rows: 24 })
    const resized = after(reduce, start, actions)
    for (const size of sizes) {
      const opened = after(reduce, openedOn(article, size), actions)
      expectToFit(
        screenText(() => readerLines(opened), size, themes.dark),
        size,
      )
      expectToFit(
        screenText((now) => readerLines(resizedTo(resized, now)), size, themes.none),
        size,
      )
    }
  })
})

test.each(Object.entries(librarySteps))('the list with %s fits every terminal', (_name, actions) => {
  const start: LibraryState = libraryOn({ items, next: 'more' }, { columns: 80, rows: 24 })
  const resized = after(reduceLibrary, start, actions)
  for (const size of sizes) {
    const opened = after(reduceLibrary, libraryOn({ items, total: 10_000 }, size), actions)
    expectToFit(
      screenText(() => libraryLines(opened), size, themes.dark),
      size,
    )
    expectToFit(
      screenText((now) => libraryLines(resizedLibrary(resized, now)), size, themes.none),
      size,
    )
  }
})

test('the list of people that a name can mean fits every terminal', () => {
  const start = libraryOn({ items }, { columns: 80, rows: 24 })
  const opened = reduceLibrary({ ...start, choices: [choice] }, { kind: 'choose' })
  for (const size of sizes) {
    expectToFit(
      screenText((now) => libraryLines(resizedLibrary(opened, now)), size, themes.none),
      size,
    )
  }
})

test('a terminal that is too small says so, as far as the words fit', () => {
  const drawn = (size: Size) => screenText((now) => readerLines(openedOn(story, now)), size, themes.none)
  expect(isTooSmall({ columns: 19, rows: 8 })).toBe(true)
  expect(drawn({ columns: 19, rows: 2 })).toEqual(['Too small: 20×8 ne…', ''])
  expect(drawn({ columns: 1, rows: 1 })).toEqual(['…'])
})

test('notes beside text of many scripts start in one column', () => {
  const state = openedOn(oddStory, { columns: 160, rows: 50 })
  const columns = readerLines(state)
    .filter((_line, row) => state.rows[state.top + row - 3]?.side !== undefined && row >= 3 && row < 48)
    .map((line) => lineWidth(line.slice(0, -1)))
  expect(columns.length).toBeGreaterThan(20)
  expect(new Set(columns).size).toBe(1)
})

test('at 80 columns, every key and command of the help is complete', () => {
  const size = { columns: 80, rows: 60 }
  const help = after(reduce, openedOn(story, size), [{ kind: 'panel', panel: 'help' }])
  const list = after(reduceLibrary, libraryOn({ items }, size), [{ kind: 'help' }])
  for (const line of [
    ...screenText(() => readerLines(help), size, themes.none).slice(3),
    ...screenText(() => libraryLines(list), size, themes.none).slice(3),
  ])
    expect(line).not.toContain('…')
})
