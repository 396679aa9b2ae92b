import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutHeadline } from './without-headline.ts'

test('leaves out the headline among the first blocks, whatever its case and punctuation', () => {
  expect(leaves(withoutHeadline, '<h1>“The Wall” falls</h1><p>It fell.</p>', "'The wall' falls")).toEqual(['It fell.'])
})

test('does NOT leave out the same words further down, nor anything where no headline is known', () => {
  const lines = '<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p><p>The wall falls</p>'
  expect(leaves(withoutHeadline, lines, 'The wall falls')).toHaveLength(6)
  expect(leaves(withoutHeadline, '<h1>The wall falls</h1>')).toEqual(['The wall falls'])
})
