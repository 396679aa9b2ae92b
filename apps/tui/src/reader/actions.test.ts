import { edition } from '@onrecord/article-data/edition'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyHeight } from '../screen-size.ts'
import type { Action } from './action.ts'
import { reduce } from './actions.ts'
import { readerLines } from './lines/reader-lines.ts'
import { openedAtPlace, openedOn, placeOf, type ReaderState } from './state.ts'

const [article] = edition
if (!article) throw new Error('The edition is empty.')

const size = { columns: 80, rows: 24 }
const opened = openedOn(article, size)
const after = (...actions: readonly Action[]): ReaderState => actions.reduce(reduce, opened)

const next: Action = { kind: 'step', forward: true, sameVoice: false }
const previous: Action = { kind: 'step', forward: false, sameVoice: false }
const nextBySame: Action = { kind: 'step', forward: true, sameVoice: true }
const down: Action = { kind: 'scroll', by: 'line', down: true }
const voicesPanel: Action = { kind: 'panel', panel: 'voices' }

const said = ({ statements, focus }: ReaderState) => statements[focus]?.voice.shortName

test('next and previous step through the statements and stop at the ends', () => {
  expect(after(next).focus).toBe(0)
  expect(after(next, next, previous).focus).toBe(0)
  expect(after(next, previous).focus).toBe(0)
  expect(after(...Array.from({ length: 50 }, () => next)).focus).toBe(opened.statements.length - 1)
})

test('after a page down, next goes to the first statement on the screen and previous to the last', () => {
  const end: Action = { kind: 'jump', to: 'bottom' }
  const shown = opened.statements.length
  expect(after(next, end, next).focus).toBeGreaterThan(10)
  expect(after(next, end, previous).focus).toBe(shown - 1)
})

test('next by the same voice skips the others', () => {
  const zelenskyy = after(next, next, next, next, next)
  expect(said(zelenskyy)).toBe('Zelenskyy')
  const later = reduce(reduce(zelenskyy, nextBySame), nextBySame)
  expect([said(later), later.focus]).toEqual([
    'Zelenskyy',
    opened.statements.findLastIndex(({ voice }) => voice.shortName === 'Zelenskyy'),
  ])
})

test('a focused statement and its note are on the screen', () => {
  let state = opened
  for (let step = 0; step < opened.statements.length; step++) {
    state = reduce(state, next)
    const shown = state.rows.slice(state.top, state.top + bodyHeight(size))
    expect(shown.some(({ kind }) => kind === 'note')).toBe(true)
  }
})

test('selecting a voice sets a filter, and back removes the filter before it quits', () => {
  const moon = after(voicesPanel, down, down, { kind: 'choose' })
  expect([moon.panel, moon.filter, said(moon)]).toEqual(['story', 'moon-seong-mook', 'Moon'])
  expect(said(reduce(moon, next))).toBe('Moon')
  const back = reduce(moon, { kind: 'back' })
  expect([back.filter, back.isOver]).toEqual([undefined, false])
  expect(reduce(back, { kind: 'back' }).isOver).toBe(true)
})

test('back or the key of a list closes it', () => {
  expect(after(voicesPanel, { kind: 'back' }).panel).toBe('story')
  expect(after(voicesPanel, voicesPanel).panel).toBe('story')
  expect(after(voicesPanel, { kind: 'back' }).isOver).toBe(false)
  expect(after(voicesPanel, { kind: 'back' }, { kind: 'back' }).isOver).toBe(true)
})

test('a resize keeps the position in the story', () => {
  const state = after(next, next, next, next, next, next, next, next)
  const wide = reduce(state, { kind: 'resize', size: { columns: 140, rows: 30 } })
  const back = reduce(wide, { kind: 'resize', size })
  const firstText = ({ rows, top }: ReaderState) => rows.slice(top).find(({ kind }) => kind === 'text')
  expect(wide.focus).toBe(state.focus)
  const [before, now] = [firstText(state), firstText(back)]
  if (before?.kind !== 'text' || now?.kind !== 'text') throw new Error('No text on the screen.')
  expect(Math.abs(before.span.start - now.span.start)).toBeLessThan(300)
})

test('after any sequence of keys, the visible rows are rows of the story', () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({
      kind: fc.constant('scroll' as const),
      by: fc.constantFrom('line' as const, 'half' as const, 'page' as const),
      down: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('jump' as const), to: fc.constantFrom('top' as const, 'bottom' as const) }),
    fc.record({ kind: fc.constant('step' as const), forward: fc.boolean(), sameVoice: fc.boolean() }),
    fc.record({
      kind: fc.constant('panel' as const),
      panel: fc.constantFrom(
        'voices' as const,
        'figures' as const,
        'timeline' as const,
        'sources' as const,
        'help' as const,
      ),
    }),
    fc.constantFrom<Action>({ kind: 'choose' }, { kind: 'back' }),
    fc.record({
      kind: fc.constant('resize' as const),
      size: fc.record({ columns: fc.integer({ min: 1, max: 200 }), rows: fc.integer({ min: 1, max: 60 }) }),
    }),
  )
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const state = after(...actions)
      expect(state.top).toBeGreaterThanOrEqual(0)
      expect(state.top).toBeLessThan(state.rows.length)
      expect(state.focus).toBeLessThan(state.statements.length)
    }),
  )
})

test('a number before a key repeats it, and before G names the statement', () => {
  const digit = (one: number): Action => ({ kind: 'digit', digit: one })
  expect(after(digit(5), { kind: 'scroll', by: 'line', down: true }).top).toBe(5)
  expect(after(digit(3), next).focus).toBe(2)
  expect(after(digit(1), digit(0), { kind: 'jump', to: 'bottom' }).focus).toBe(9)
  expect(after(digit(9), digit(9), digit(9), next).focus).toBe(opened.statements.length - 1)
})

test('/ finds words, n and N go around, and back ends the search before it leaves', () => {
  const type = (text: string): readonly Action[] => [
    { kind: 'search' },
    { kind: 'edit', edit: { kind: 'type', text } },
    { kind: 'submit' },
  ]
  const found = after(...type('south  KOREA'))
  const all = found.find?.matches.length ?? 0
  expect(all).toBeGreaterThan(1)
  expect(found.find).toMatchObject({ words: 'south  KOREA', at: 0 })
  const forward: Action = { kind: 'next', forward: true }
  const backward: Action = { kind: 'next', forward: false }
  expect(reduce(found, forward).find?.at).toBe(1)
  expect(reduce(found, backward).find?.at).toBe(all - 1)
  expect(after(...type('no such words')).find).toMatchObject({ matches: [], at: -1 })
  expect(reduce(found, { kind: 'back' }).isOver).toBe(false)
  expect(reduce(found, { kind: 'back' }).find).toBeUndefined()
  expect(after(...type('(')).find?.matches).not.toBeUndefined()
})

test('every place that was found is on the screen when it is selected', () => {
  let state = after({ kind: 'search' }, { kind: 'edit', edit: { kind: 'type', text: 'the' } }, { kind: 'submit' })
  for (const match of state.find?.matches ?? []) {
    const shown = state.rows.slice(state.top, state.top + bodyHeight(size))
    expect(
      shown.some((row) => row.kind === 'text' && row.span.start <= match.start && match.start < row.span.end),
    ).toBe(true)
    state = reduce(state, { kind: 'next', forward: true })
  }
})

test('y copies the focused statement with who said it, and says so until the next key', () => {
  const copied = after(next, { kind: 'copy' })
  expect(copied.effect?.kind === 'copy' && copied.effect.text).toMatch(/^“.+”\n— .+, .+$/su)
  expect(copied.notice).toBe('Copied.')
  expect(reduce(copied, next)).toMatchObject({ focus: 1 })
  expect(reduce(copied, next).notice).toBeUndefined()
  expect(after({ kind: 'copy' })).toMatchObject({ notice: expect.stringContaining('Press n') })
})

test.each([
  ['https://example.org/story', 'https://example.org/story'],
  ['file:///etc/passwd', undefined],
  [undefined, undefined],
])('o opens the address of the web %j, and no other', (canonicalUrl, browsed) => {
  const { canonicalUrl: _, ...rest } = article
  const state = openedOn(canonicalUrl === undefined ? rest : { ...rest, canonicalUrl }, size)
  const after = reduce(state, { kind: 'browse' })
  expect(after.effect?.kind === 'browse' ? after.effect.address : undefined).toBe(browsed)
  expect(after.notice).toMatch(browsed === undefined ? /not known/u : /^Opening https:/u)
})

const typing = (text: string): readonly Action[] => [
  { kind: 'command' },
  { kind: 'edit', edit: { kind: 'type', text } },
]

test('a command typed after ":" runs, and tab completes its name', () => {
  const completed = after(...typing('tim'), { kind: 'edit', edit: { kind: 'complete', by: 1 } })
  expect(completed.line?.text).toBe('timeline')
  expect(reduce(completed, { kind: 'submit' })).toMatchObject({ panel: 'timeline' })
  expect(after(...typing('3'), { kind: 'submit' }).focus).toBe(2)
  expect(after(...typing('quit'), { kind: 'submit' })).toMatchObject({ isOver: true, isQuit: true })
})

test('an unknown command is reported, and the next key removes the report', () => {
  const failed = after(...typing('nope'), { kind: 'submit' })
  expect(failed.notice).toBe('There is no command “nope”. Press ? for a list.')
  expect(reduce(failed, down).notice).toBeUndefined()
})

test('a place is found again at another width', () => {
  const read = after(...Array.from({ length: 9 }, () => next))
  const narrow = openedAtPlace(article, { columns: 40, rows: 24 }, placeOf(read))
  expect(narrow.focus).toBe(read.focus)
  expect(placeOf(openedAtPlace(article, size, placeOf(read)))).toEqual(placeOf(read))
  expect(openedAtPlace(article, size, placeOf(opened)).top).toBe(0)
})

test('typing in the list of voices narrows it, and the cursor returns to its first', () => {
  const typed: Action = { kind: 'edit', edit: { kind: 'type', text: 'SELENSKY' } }
  const voice: Action = { kind: 'edit', edit: { kind: 'type', text: 'zelen' } }
  const picking = after(voicesPanel, down, down, voice)
  expect(picking).toMatchObject({ cursor: 0, prompt: 'voice' })
  const chosen = reduce(picking, { kind: 'submit' })
  expect(said(chosen)).toBe('Zelenskyy')
  expect(chosen).toMatchObject({ panel: 'story', filter: chosen.statements[chosen.focus]?.voice.key })
  expect(reduce(after(voicesPanel, typed), { kind: 'submit' }).panel).toBe('voices')
})

test('only shows the voice of the statement, and then all voices', () => {
  const only: Action = { kind: 'only' }
  const filtered = after(next, only)
  expect(filtered).toMatchObject({ focus: 0, filter: filtered.statements[0]?.voice.key })
  expect(reduce(filtered, only).filter).toBeUndefined()
  expect(after(only)).toMatchObject({ filter: undefined, notice: 'No statement is selected. Press n to select one.' })
})

test('a file is replaced only after y', () => {
  const exists: Action = { kind: 'exists', path: 'a.md' }
  expect(after(exists, { kind: 'letter', letter: 'y' }).effect).toEqual({
    kind: 'save',
    path: 'a.md',
    isReplacing: true,
  })
  expect(after(exists, { kind: 'letter', letter: 'x' })).toMatchObject({ notice: 'Not saved.' })
  expect(after(exists, { kind: 'back' }, { kind: 'letter', letter: 'y' }).effect).toBeUndefined()
})

test('marks and other stories are asked of the library; without one, a notice says so', () => {
  const mark: readonly Action[] = [
    { kind: 'await', letterFor: 'mark' },
    { kind: 'letter', letter: 'a' },
  ]
  expect(after(...mark)).toMatchObject({ notice: 'This works only in stories that you open from the list.' })
  const asked = mark.reduce(reduce, { ...opened, isInLibrary: true })
  expect(asked).toMatchObject({
    effect: { kind: 'library', request: { kind: 'mark', letter: 'a' } },
    notice: "Marked as a. Return with ' and a.",
  })
  expect(reduce(asked, down).effect).toBeUndefined()
})

const zen: Action = { kind: 'zen' }
const textOf = (state: ReaderState): readonly string[] =>
  readerLines(state).map((line) => line.map(({ text }) => text).join(''))

test('zen shows only the text, at the same place, and says how to return until the next key', () => {
  const state = after(next, next, zen)
  expect(textOf(state).at(-1)).toBe(' Press z or q to return.')
  const alone = textOf(reduce(state, down))
  expect(alone).toHaveLength(size.rows)
  expect(alone.join('')).not.toMatch(/[│─╰▸▆]|quit/u)
  expect(alone.every((line) => line.length <= opened.measure + state.columns.indent)).toBe(true)
  expect(placeOf(reduce(state, zen))).toEqual(placeOf(after(next, next)))
})

test('back leaves zen before it leaves the story, and a list covers it', () => {
  const state = after(zen)
  expect(reduce(state, { kind: 'back' })).toMatchObject({ isZen: false, isOver: false })
  const list = reduce(state, voicesPanel)
  expect(textOf(list)[0]).toContain('On Record')
  expect(reduce(list, { kind: 'back' })).toMatchObject({ isZen: true, panel: 'story' })
})

test('in zen, a search shows its words, and a click selects the statement under it', () => {
  const typed: Action = { kind: 'edit', edit: { kind: 'type', text: 'soldiers' } }
  const found = after(zen, { kind: 'search' }, typed, { kind: 'submit' })
  expect(textOf(found).at(-1)).toMatch(/^ \/soldiers 1\/\d+ {2}n next/u)
  const ended = reduce(found, { kind: 'back' })
  expect(ended.isZen).toBe(true)
  const { indent } = ended.columns
  const clicked = reduce(after(zen), { kind: 'point', event: { kind: 'click', row: 4, column: indent + 12 } })
  expect(clicked.focus).toBe(0)
})

test('a favorite is for the library, and a story without one says so', () => {
  const inLibrary = { ...opened, isInLibrary: true }
  expect(reduce(inLibrary, { kind: 'favorite' }).effect).toEqual({ kind: 'library', request: { kind: 'favorite' } })
  expect(after({ kind: 'favorite' }).notice).toContain('from the list')
})
