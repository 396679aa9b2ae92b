import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutEndNotes } from './without-end-notes.ts'

const story = `<p>${'It fell in the night. '.repeat(20).trim()}</p>`

test('leaves out notes in italics and headings that trail the story', () => {
  expect(
    leaves(withoutEndNotes, `${story}<p><em>Tom Birk writes about the coast.</em></p><h3>Topics</h3>`),
  ).toHaveLength(1)
})

test('does NOT leave out italics before the end, words beside italics, or more than a fifth of the text', () => {
  expect(leaves(withoutEndNotes, `<p><i>A letter.</i></p>${story}`)).toHaveLength(2)
  expect(leaves(withoutEndNotes, `${story}<p>She read <i>The Wall</i>.</p>`)).toHaveLength(2)
  expect(leaves(withoutEndNotes, `${story}<p><i>${'We shall not forget. '.repeat(20)}</i></p>`)).toHaveLength(2)
})
