import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test('the words of a video are NOT those of the person who mentions it', () => {
  expect(
    said(
      'Marten also suggested another way out, with a port video indicating that the wall had cracked in two places.',
    ),
  ).toContainEqual(expect.stringMatching(/^a port video \(indirect\): that the wall had cracked in two places$/u))
})

test('a feeling in a place has the place as its voice', () => {
  expect(said('Despite the repairs, fears persist in Seoul that the wall could fail again.')).toEqual([
    'Seoul (indirect): that the wall could fail again',
  ])
})

test.each(['Fears persist in small towns.', 'Hopes rose in Seoul.', 'The concern remains in Seoul, that is all.'])(
  'finds NO statement in: %s',
  (text) => {
    expect(said(text)).toEqual([])
  },
)

test.each([
  [
    'According to Ilse Marten, who has worked at the dam for 20 years, the crack is new.',
    'Ilse Marten',
    'the crack is new',
  ],
  ['According to Ilse Marten, the engineer who built the dam, the crack is new.', 'Ilse Marten', 'the crack is new'],
  [
    'According to a nurse, who asked not to be named, patients waited for hours.',
    'a nurse',
    'patients waited for hours',
  ],
  [
    'According to the union, the crack is new, and nobody who lives there cares.',
    'the union',
    'the crack is new, and nobody who lives there cares',
  ],
])('the aside of a source is NOT content: %s', (text, voice, content) => {
  expect(said(`It was late.\n\n${text}`)).toEqual([`${voice} (indirect): ${content}`])
})

test.each([
  [`It was, in Ilse Marten's words, "a kick in the teeth".`, 'Ilse Marten (mixed): It was | "a kick in the teeth"'],
  ["The yard, in the union's view, should stay open.", 'the union (indirect): The yard | should stay open'],
])('the owner of words or a view is the source: %s', (text, expected) => {
  expect(said(`It was late.\n\n${text}`)).toEqual([expected])
})

test.each(['In other words, the yard is closed.', 'In our view, it should open.'])('%s has NO source', (text) => {
  expect(said(`It was late.\n\n${text}`)).toEqual([])
})
