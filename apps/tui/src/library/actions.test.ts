import type { ArchiveVoice } from '@onrecord/article-archive'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingRead } from '../reading-state/reading-state.ts'
import type { LibraryAction } from './action.ts'
import { reduceLibrary } from './actions.ts'
import type { LibraryItem } from './items.ts'
import { itemsShown, type LibraryState, libraryOn, needsMore, requestOf } from './state.ts'
import type { LibraryPage } from './view.ts'

const size = { columns: 80, rows: 24 }
const items = (count: number, from = 0): readonly LibraryItem[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${from + index}`, headline: 'A headline', detail: '' }))

const opened = libraryOn({ items: items(50), next: 'more' }, size)
const after = (state: LibraryState, ...actions: readonly LibraryAction[]) => actions.reduce(reduceLibrary, state)
const down: LibraryAction = { kind: 'move', by: 'line', down: true }
const back: LibraryAction = { kind: 'back' }
const ask = (text: string): readonly LibraryAction[] => [
  { kind: 'search' },
  { kind: 'edit', edit: { kind: 'erase', what: 'all' } },
  { kind: 'edit', edit: { kind: 'type', text } },
  { kind: 'submit' },
]

test('the cursor moves down and up and stays in the list', () => {
  expect(after(opened, down, down).cursor).toBe(2)
  expect(after(opened, { kind: 'move', by: 'page', down: false }).cursor).toBe(0)
  expect(after(opened, { kind: 'jump', to: 'bottom' }, down).cursor).toBe(49)
})

test('open opens the story at the cursor; in an empty list it does nothing', () => {
  expect(after(opened, down, { kind: 'open' }).opened).toEqual({ id: 's1' })
  expect(after(opened, down, { kind: 'open' }, { kind: 'close' })).toMatchObject({ cursor: 1, visited: ['s1'] })
  expect(after(opened, down, { kind: 'open' }, { kind: 'close' }).opened).toBeUndefined()
  expect(after(libraryOn({ items: [] }, size), { kind: 'open' }).opened).toBeUndefined()
})

test('the next page is needed near the last loaded item, and NOT before', () => {
  expect(needsMore(opened)).toBe(false)
  expect(needsMore(after(opened, { kind: 'jump', to: 'bottom' }))).toBe(true)
})

test('a page is added once, after the others', () => {
  const more: LibraryAction = { kind: 'more', asked: requestOf(opened), after: 'more', page: { items: items(5, 50) } }
  expect(after(opened, more).items.at(-1)?.id).toBe('s54')
  expect(after(opened, more, more).items).toHaveLength(55)
})

describe('a query', () => {
  test('runs if it is valid', () => {
    expect(after(opened, ...ask('ferry'))).toMatchObject({ query: 'ferry' })
    expect(after(opened, ...ask('ferry')).line).toBeUndefined()
  })

  test('does NOT run with an error, which is marked', () => {
    const state = after(opened, ...ask('form:loud'))
    expect(state.query).toBe('')
    expect(state.line?.error).toMatchObject({ start: 5, end: 9 })
  })

  test('does NOT show the answer to an earlier query', () => {
    const found: LibraryAction = {
      kind: 'found',
      asked: requestOf({ ...opened, query: 'boats' }),
      page: { items: items(1, 90) },
    }
    expect(after(opened, ...ask('ferry'), found).items).toHaveLength(50)
    expect(after(opened, ...ask('boats'), found).items).toEqual(items(1, 90))
  })

  test('back leaves the line, then the results, then the list', () => {
    const state = after(opened, ...ask('ferry'), { kind: 'search' })
    expect(after(state, back)).toMatchObject({ query: 'ferry', isOver: false })
    expect(after(state, back, back)).toMatchObject({ query: '', isOver: false })
    expect(after(state, back, back, back).isOver).toBe(true)
  })
})

test('after any sequence of keys, the cursor is on the screen', () => {
  const action: fc.Arbitrary<LibraryAction> = fc.oneof(
    fc.record({
      kind: fc.constant('move' as const),
      by: fc.constantFrom('line' as const, 'half' as const, 'page' as const),
      down: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('jump' as const), to: fc.constantFrom('top' as const, 'bottom' as const) }),
    fc.record({
      kind: fc.constant('resize' as const),
      size: fc.record({ columns: fc.integer({ min: 1, max: 200 }), rows: fc.integer({ min: 1, max: 60 }) }),
    }),
    fc.constantFrom<LibraryAction>({ kind: 'search' }, { kind: 'submit' }, back),
  )
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const { cursor, top, items: all, size: shown } = after(opened, ...actions)
      expect(all[cursor]).toBeDefined()
      expect(cursor).toBeGreaterThanOrEqual(top)
      expect(cursor).toBeLessThan(top + itemsShown(shown))
    }),
  )
})

describe('the list of voices', () => {
  const found = (state: LibraryState, ...all: readonly LibraryItem[]): LibraryAction => ({
    kind: 'found',
    asked: requestOf(state),
    page: { items: all },
  })
  const voices = after(opened, down, { kind: 'voices' })
  const listed = after(voices, found(voices, ...items(3, 10)))
  const page = after(listed, down, { kind: 'open' })
  const said = after(page, found(page, { id: 'story', statement: 'it', headline: 'It is so', detail: '' }))

  test('opens on top of the stories, and a voice on top of it; back restores each unchanged', () => {
    expect(listed).toMatchObject({ view: { kind: 'voices' }, cursor: 0, query: '' })
    expect(page).toMatchObject({ view: { kind: 'voice', id: 's11' }, items: [] })
    expect(after(said, back)).toMatchObject({ view: { kind: 'voices' }, cursor: 1, items: listed.items })
    expect(after(said, back, back)).toMatchObject({ view: { kind: 'stories' }, cursor: 1, items: opened.items })
    expect(after(said, back, back, back).isOver).toBe(true)
    expect(after(said, { kind: 'voices' })).toBe(said)
  })

  test('opening a statement opens its story at the statement', () => {
    expect(after(said, { kind: 'open' }).opened).toEqual({ id: 'story', statement: 'it' })
  })

  test('one voice can be searched by period or words, and an error is marked', () => {
    expect(after(said, ...ask('2025-03'))).toMatchObject({ query: '2025-03', view: { kind: 'voice' } })
    expect(after(said, ...ask('2025-13')).line?.error).toBeDefined()
    expect(after(said, ...ask('2025-03'), back)).toMatchObject({ query: '', view: { kind: 'voice' } })
  })

  test('any text is searched as a name', () => {
    expect(after(listed, ...ask('form:loud'))).toMatchObject({ query: 'form:loud' })
  })
})

describe('a name of several people', () => {
  const voice = (id: string, name: string): ArchiveVoice => ({
    id,
    name,
    kind: 'person',
    aliases: [],
    roles: ['mayor'],
    identifiers: [],
    statementCount: 3,
    articleCount: 2,
    isGeneric: false,
  })
  const [karl, ilse] = [voice('karl-odenbach', 'Karl Odenbach'), voice('ilse-odenbach', 'Ilse Odenbach')]
  const found = (query: string, choices: LibraryPage['choices'] = []): LibraryState =>
    after(opened, ...ask(query), {
      kind: 'found',
      asked: requestOf({ ...opened, query }),
      page: { items: items(3, 70), choices },
    })
  const named = found('voice:odenbach it', [{ asked: 'odenbach', field: 'voice', meant: karl, others: [ilse] }])
  const choosing = after(named, { kind: 'choose' })

  test('opens a list of these people, and back restores the results unchanged', () => {
    expect(choosing.view).toMatchObject({ kind: 'choice' })
    expect(choosing.items.map(({ headline, detail }) => `${headline}: ${detail}`)).toEqual([
      '1 Karl Odenbach, mayor: 3 statements in 2 stories',
      '2 Ilse Odenbach, mayor: 3 statements in 2 stories',
    ])
    expect(after(choosing, back)).toMatchObject({ query: 'voice:odenbach it', items: named.items })
  })

  test('is replaced by the voice at the cursor, or by the voice of a digit', () => {
    const chosen = { view: { kind: 'stories' }, query: 'voice:ilse-odenbach it', cursor: 0 }
    expect(after(choosing, down, { kind: 'open' })).toMatchObject(chosen)
    expect(after(choosing, { kind: 'digit', digit: 2 })).toMatchObject(chosen)
    expect(after(choosing, { kind: 'digit', digit: 8 })).toBe(choosing)
  })

  test('a word that is the surname of several people is replaced too', () => {
    const word = after(found('Odenbach', [{ asked: 'Odenbach', field: 'word', others: [karl, ilse] }]), {
      kind: 'choose',
    })
    expect(after(word, { kind: 'open' }).query).toBe('voice:karl-odenbach')
  })

  test('opens NO list if there is only one person, or in another list', () => {
    const one = found('voice:odenbach', [{ asked: 'odenbach', field: 'voice', meant: karl, others: [] }])
    expect(after(one, { kind: 'choose' })).toBe(one)
    expect(after(named, { kind: 'digit', digit: 2 })).toEqual({ ...named, count: 2 })
    expect(after(choosing, { kind: 'search' })).toBe(choosing)
  })

  test('still opens the list while the next page of results is loading', () => {
    const first = after(opened, ...ask('voice:odenbach'), {
      kind: 'found',
      asked: requestOf({ ...opened, query: 'voice:odenbach' }),
      page: { items: items(3), next: 'more', choices: named.choices },
    })
    const more: LibraryAction = { kind: 'more', asked: first.loaded, after: 'more', page: { items: items(5, 50) } }
    expect(after(first, more).choices).toEqual(named.choices)
    expect(after(first, ...ask('ferry')).choices).toEqual(named.choices)
    const ferry: LibraryAction = { kind: 'found', asked: requestOf({ ...opened, query: 'ferry' }), page: { items: [] } }
    expect(after(first, ...ask('ferry'), ferry).choices).toEqual([])
  })
})

test('a number before a key repeats it, and before G names the item', () => {
  const digits = (...all: readonly number[]): readonly LibraryAction[] => all.map((digit) => ({ kind: 'digit', digit }))
  expect(after(opened, ...digits(1, 2), down).cursor).toBe(12)
  expect(after(opened, ...digits(1, 2), down, down).cursor).toBe(13)
  expect(after(opened, ...digits(2, 0), { kind: 'jump', to: 'bottom' }).cursor).toBe(19)
  expect(after(opened, ...digits(0), down).cursor).toBe(1)
})

test('G loads the rest of the list and then goes to its last item', () => {
  const end: LibraryAction = { kind: 'jump', to: 'bottom' }
  const waiting = after(opened, end)
  const asked = requestOf(opened)
  const items = Array.from({ length: 30 }, (_, index) => ({ id: `m${index}`, headline: 'More', detail: '' }))
  const more: LibraryAction = { kind: 'more', asked, after: opened.next ?? '', page: { items } }
  expect(needsMore(waiting)).toBe(true)
  expect(after(waiting, more).cursor).toBe(opened.items.length + 29)
  expect(after(waiting, { kind: 'move', by: 'line', down: false }, more).cursor).toBe(opened.items.length - 2)
})

const typing = (text: string): readonly LibraryAction[] => [
  { kind: 'command' },
  { kind: 'edit', edit: { kind: 'type', text } },
]

test('a command typed after ":" runs, and tab completes its name', () => {
  const completed = after(opened, ...typing('vo'), { kind: 'edit', edit: { kind: 'complete', by: 1 } })
  expect(completed.line?.text).toBe('voices')
  expect(reduceLibrary(completed, { kind: 'submit' }).view).toEqual({ kind: 'voices' })
  expect(after(opened, ...typing('2'), { kind: 'submit' }).cursor).toBe(1)
})

test('an unknown command is marked, and a command of another list is unknown', () => {
  const failed = after(opened, ...typing('nope'), { kind: 'submit' })
  expect(failed.line?.error?.message).toBe('There is no command “nope”. Press ? for a list.')
  const inVoices = after(opened, { kind: 'voices' }, ...typing('choose'), { kind: 'submit' })
  expect(inVoices.line?.error).toBeDefined()
})

test('? lists the keys, and back returns to the same place', () => {
  const help = after(opened, down, { kind: 'help' })
  expect(help.view).toEqual({ kind: 'help' })
  expect(help.items.map(({ headline }) => headline)).toContain('q esc · :back')
  expect(after(help, { kind: 'open' })).toBe(help)
  expect(after(help, { kind: 'back' })).toMatchObject({ view: opened.view, cursor: 1 })
})

const reading = { ...nothingRead, query: '' }
const kept = { ...opened, reading }

test('an opened story is read, is remembered while it is on the screen, and opens again where it was left', () => {
  const read = after(kept, { kind: 'open' }, { kind: 'read', story: kept.items[0]?.id ?? '', place: { offset: 40 } })
  expect(read.reading?.story).toBe(kept.items[0]?.id)
  const closed = reduceLibrary(read, { kind: 'close' })
  expect(closed.reading?.story).toBeUndefined()
  expect(reduceLibrary(closed, { kind: 'open' }).opened?.place).toEqual({ offset: 40 })
})

test('the library starts with the query and the story that were last on the screen', () => {
  const state = libraryOn({ items: opened.items }, opened.size, { ...nothingRead, query: 'ferry', story: 'one' })
  expect(state).toMatchObject({ query: 'ferry', items: [], notice: 'Searching…', opened: { id: 'one' } })
})

test('H and L go through the stories that were opened, and opening another one forgets the later ones', () => {
  const [first, second, third] = kept.items.map(({ id }) => id)
  const two = after(kept, { kind: 'open' }, { kind: 'close' }, down, { kind: 'open' })
  const back = reduceLibrary(two, { kind: 'visit', forward: false })
  expect(back.opened?.id).toBe(first)
  expect(reduceLibrary(back, { kind: 'visit', forward: false }).opened?.id).toBe(first)
  expect(reduceLibrary(back, { kind: 'visit', forward: true }).opened?.id).toBe(second)
  const other = after(back, { kind: 'close' }, down, { kind: 'open' })
  expect(other.visited).toEqual([first, third])
})

test('a mark leads to its place from every list, and an unknown mark changes nothing', () => {
  const place = { story: 'other-story', offset: 7 }
  const state = reduceLibrary(kept, { kind: 'mark', letter: 'a', place })
  const back = after(state, { kind: 'await', letterFor: 'return' }, { kind: 'letter', letter: 'a' })
  expect(back.opened).toEqual({ id: 'other-story', place: { offset: 7 } })
  expect(reduceLibrary(state, { kind: 'return', letter: 'b' }).opened).toBeUndefined()
})

const favorite: LibraryAction = { kind: 'favorite' }
const sort: LibraryAction = { kind: 'sort', by: 1 }

test('a favorite is the story at the cursor or the named one, and NOT an item of another list', () => {
  expect(after(kept, down, favorite).reading?.favorites).toEqual(['s1'])
  expect(after(kept, down, favorite, favorite).reading?.favorites).toEqual([])
  expect(after(kept, { kind: 'favorite', story: 'other' }).reading?.favorites).toEqual(['other'])
  const voices = after(kept, { kind: 'voices' })
  expect(after(voices, favorite)).toBe(voices)
})

test('the list of favorites keeps a story that was removed from them until it is opened again', () => {
  const list = after(kept, down, favorite, { kind: 'favorites' })
  expect(list).toMatchObject({ view: { kind: 'favorites' }, items: [], notice: '' })
  const page = { items: items(1, 1) }
  const loaded = after(list, { kind: 'found', asked: requestOf(list), page })
  const removed = after(loaded, favorite)
  expect(removed.reading?.favorites).toEqual([])
  expect(requestOf(removed)).toBe(removed.loaded)
  expect(after(removed, back)).toMatchObject({ view: { kind: 'stories' }, cursor: 1 })
})

test('another order loads the list again from its top, is remembered, and after the last one comes the first', () => {
  const byTitle = after(kept, down, sort, sort)
  expect(byTitle).toMatchObject({ sort: 'title', cursor: 0, reading: { sort: 'title' } })
  expect(requestOf(byTitle)).not.toBe(byTitle.loaded)
  expect(after(byTitle, sort, sort, sort).sort).toBe('day')
  expect(after(kept, { kind: 'sort', by: -1 }).sort).toBe('statements')
  expect(libraryOn({ items: kept.items }, size, byTitle.reading).sort).toBe('title')
})

test('results of a query are NOT sorted in another order', () => {
  const found = after(kept, ...ask('ferry'))
  expect(after(found, sort)).toMatchObject({ sort: 'day', message: 'Results are always sorted by day.' })
  expect(requestOf({ ...found, sort: 'title' })).toBe(requestOf(found))
})
