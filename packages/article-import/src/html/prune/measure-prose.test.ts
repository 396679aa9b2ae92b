import { expect, test } from 'vitest'
import { elementOf } from '../testing/element-of.ts'
import { measureProse } from './measure-prose.ts'

const long = 'x'.repeat(100)

test('counts long runs of text by the elements they lie in', () => {
  const root = elementOf(`<div><p>${long}</p><section><p>${long}</p><p>${long}${long}</p></section></div>`)
  const prose = measureProse(root)
  const section = root.querySelector('section') as Element
  expect(prose.length(section)).toBe(300)
  expect(prose.share(section)).toBe(0.75)
  expect(prose.share(root)).toBe(1)
})

test('does NOT count links, scripts and short lines', () => {
  const root = elementOf(`<div><a>${long}</a><script>${long}</script><p>Share this story</p></div>`)
  expect(measureProse(root).length(root)).toBe(0)
  expect(measureProse(root).share(root)).toBe(0)
})

test('counts a character of Chinese, Japanese or Korean twice', () => {
  const root = elementOf(`<div><p>${'港'.repeat(50)}</p><p>${'x'.repeat(50)}</p></div>`)
  expect(measureProse(root).length(root)).toBe(100)
})
