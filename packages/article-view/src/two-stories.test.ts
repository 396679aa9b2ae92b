import { changes, compare } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { changesView } from './changes-view.ts'
import { comparisonView } from './comparison-view.ts'
import { completionsAt } from './completions.ts'
import { story } from './fixtures/draft-story.ts'

const before = story({
  text: 'The old dam will hold, Ann Lee said. It leaks badly now, Bo Park said. It rained.',
  said: [
    { words: 'The old dam will hold', by: 'Ann Lee' },
    { words: 'It leaks badly now', by: 'Bo Park' },
  ],
})
const after = story(
  {
    text: 'The old dam will hold, Ann Lee said. Nobody needs to leave, Ann Lee said. It rained.',
    said: [
      { words: 'The old dam will hold', by: 'Ann Lee' },
      { words: 'Nobody needs to leave', by: 'Ann Lee' },
    ],
  },
  { headline: 'Another headline' },
)

test('a comparison lists what is in both stories and in one, with one mark for each voice', () => {
  const view = comparisonView(before, after, compare(before, after))
  expect(
    view.sections.map(({ title, both, only }) => [
      title,
      both.map(({ a }) => a.words),
      ...only.map(({ items }) => items.map(({ words }) => words)),
    ]),
  ).toEqual([
    ['Voices in both stories', ['Ann Lee'], ['Bo Park'], []],
    ['Statements in both stories', ['The old dam will hold'], ['It leaks badly now'], ['Nobody needs to leave']],
  ])
  for (const { both } of view.sections) for (const { a, b } of both) expect(a.mark).toEqual(b.mark)
})

test('statements that are alike are beside each other, with a note that says how sure that is', () => {
  const other = story({
    text: '“We did not get any warning before the flood,” Ann Lee said. It leaks 20 liters in an hour, Bo Park said.',
    said: [
      { words: 'We did not get any warning before the flood', by: 'Ann Lee' },
      { words: 'It leaks 20 liters in an hour', by: 'Bo Park' },
    ],
  })
  const one = story({
    text: 'the town was not warned that a flood was coming, Ann Lee said. It leaks 40 liters in an hour, Bo Park said.',
    said: [
      { words: 'the town was not warned that a flood was coming', by: 'Ann Lee' },
      { words: 'It leaks 40 liters in an hour', by: 'Bo Park' },
    ],
  })
  const { sections } = comparisonView(one, other, compare(one, other))
  const withNotes = sections.filter(({ note }) => note !== undefined)
  expect(withNotes.map(({ id, both }) => [id, both.map(({ a, b }) => [a.words, b.words])])).toEqual([
    ['other-claims', [['It leaks 40 liters in an hour', 'It leaks 20 liters in an hour']]],
    [
      'same-claims',
      [['the town was not warned that a flood was coming', 'We did not get any warning before the flood']],
    ],
  ])
  expect(withNotes.map(({ note }) => note)).toEqual([expect.any(String), expect.stringContaining('guess')])
})

test('a title says when nothing is in both stories', () => {
  const view = comparisonView(before, story({ text: 'It rained.' }), compare(before, story({ text: 'It rained.' })))
  expect(view.sections.map(({ title }) => title)).toEqual([
    'Voices in both stories: none',
    'Statements in both stories: none',
  ])
})

test('a story compared with itself has no differences', () => {
  for (const article of edition) {
    const view = comparisonView(article, article, compare(article, article))
    expect(view.figures).toEqual([])
    for (const { only } of view.sections) expect(only.map(({ items }) => items)).toEqual([[], []])
    expect([...view.marks.a]).toEqual([...view.marks.b])
  }
})

test('changes are labeled, and unchanged statements are in a separate list', () => {
  const view = changesView(before, after, changes(before, after))
  expect([view.title, view.headline?.after]).toEqual(['Statements that changed', 'Another headline'])
  expect(view.changed.map(({ label, before, after }) => [label, before?.words, after?.words])).toEqual([
    ['Removed', 'It leaks badly now', undefined],
    ['Added', undefined, 'Nobody needs to leave'],
  ])
  expect(view.unchanged.map(({ after }) => after?.words)).toEqual(['The old dam will hold'])
})

test('the title says if no statement changed', () => {
  expect(changesView(before, before, changes(before, before)).title).toBe('No statements changed')
})

const names = async () => ['Ann Lee']

test.each([
  ['voice:An', 8, false, ['voice:"Ann Lee" ']],
  ['voice:An rain', 8, false, ['voice:"Ann Lee" rain']],
  ['', 0, false, []],
] as const)('%j at %d is completed to %j', async (query, caret, isAsked, texts) => {
  const found = await completionsAt(query, caret, names, { isAsked })
  expect(found.map(({ text }) => text)).toEqual(texts)
})

test('completions without a typed letter are returned only on request', async () => {
  expect(await completionsAt('rain ', 5, names)).toEqual([])
  expect((await completionsAt('rain ', 5, names, { isAsked: true })).length).toBeGreaterThan(0)
})
