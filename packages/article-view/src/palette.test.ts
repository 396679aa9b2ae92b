import { voices } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { story } from './fixtures/draft-story.ts'
import { chartMarks, listMarks, neutralTone, palette, sharedMarks, terminalPalette } from './palette.ts'

const people = [
  'Ilse Marten',
  'Otto Blank',
  'Anna Weil',
  'Jon Hale',
  'Kim Sol',
  'Ada Roe',
  'Bo Lind',
  'Vera Mott',
  'Al Marr',
]
const listed = people.map((name) => ({ id: name, name, kind: 'person' as const }))

test.each([
  [{ name: 'Ilse Marten', kind: 'person' }, 'M'],
  [{ name: 'ilse marten', kind: 'person' }, 'M'],
  [{ name: 'Sol Kim-ha', kind: 'person', aliases: ['Sol'] }, 'S'],
  [{ name: 'the Harbor Agency', kind: 'organization' }, 'H'],
  [{ name: '“The Rock”', kind: 'work' }, 'T'],
  [{ name: 'ראש העיר', kind: 'group' }, 'ר'],
  [{ name: '7 officials', kind: 'group' }, '7'],
  [{ name: '—', kind: 'group' }, '–'],
] as const)('in lists %o has the letter %s', (voice, letter) => {
  expect(listMarks([{ id: 'v', ...voice }]).get('v')?.mark).toBe(letter)
})

test('in lists no color is used twice among the first eight, and letters may repeat', () => {
  const marks = [...listMarks([...listed, ...listed]).values()]
  expect(marks).toHaveLength(9)
  expect(new Set(marks.slice(0, 8).map(({ tone }) => tone)).size).toBe(8)
  expect([marks[0]?.mark, marks[8]?.mark]).toEqual(['M', 'M'])
})

test('in charts no letter repeats', () => {
  expect(new Set(Array.from(chartMarks(listed).values(), ({ mark }) => mark)).size).toBe(9)
})

const a = story({
  text: 'It will rain hard, Ilse Marten said. It is late, Otto Blank said. It is cold.',
  said: [
    { words: 'It will rain hard', by: 'Ilse Marten' },
    { words: 'It is late', by: 'Otto Blank' },
    { words: 'It is cold' },
  ],
})
const b = story({
  text: 'It is late and we all go home now, Otto Blank said. Snow falls, Ada Marten said.',
  said: [
    { words: 'It is late and we all go home now', by: 'Otto Blank' },
    { words: 'Snow falls', by: 'Ada Marten' },
  ],
})

test('on a page of two stories a voice has the same letter and color in both, and voices differ', () => {
  const [ofA, ofB] = [voices(a), voices(b)]
  const blank = { a: ofA.find(({ name }) => name === 'Otto Blank'), b: ofB.find(({ name }) => name === 'Otto Blank') }
  if (!blank.a || !blank.b) throw new Error('Both stories have Otto Blank.')
  const marks = sharedMarks({ article: a, voices: ofA }, { article: b, voices: ofB }, [{ a: blank.a, b: blank.b }])
  expect(marks.a.get('Otto-Blank')).toEqual(marks.b.get('Otto-Blank'))
  const all = [...marks.a.values(), marks.b.get('Ada-Marten')]
  expect(new Set(all.map((mark) => mark?.mark)).size).toBe(4)
  expect(new Set(all.map((mark) => mark?.tone)).size).toBe(4)
  expect(marks.a.get('unnamed')?.tone).toBe(neutralTone)
})

test('the terminal has a color for each tone except gray', () => {
  expect(terminalPalette).toHaveLength(palette.length)
  expect(terminalPalette[neutralTone]).toBeUndefined()
  expect(new Set(terminalPalette).size).toBe(palette.length)
})
