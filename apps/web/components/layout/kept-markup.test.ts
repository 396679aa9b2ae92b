import { createElement } from 'react'
import { expect, test, vi } from 'vitest'
import { keptMarkup } from './kept-markup.ts'

test('markup is rendered once for an object and a name', async () => {
  const [story, other] = [{}, {}]
  const node = vi.fn(() => createElement('p', {}, 'a & b'))
  const markups = [
    await keptMarkup(story, '1', node),
    await keptMarkup(story, '1', node),
    await keptMarkup(story, '2', node),
    await keptMarkup(other, '1', node),
  ]
  expect(new Set(markups)).toEqual(new Set(['<p>a &amp; b</p>']))
  expect(node).toHaveBeenCalledTimes(3)
})
