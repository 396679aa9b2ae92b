import { expect, test } from 'vitest'
import { story } from '../conformance/invented-story.ts'
import { sourceMark } from './source-mark.ts'

const rain = story({ id: 'rain', date: '2025-01-13' })

test('the mark of an article is its sourceHash if it has one', () => {
  const sourceHash = `sha256:${'0'.repeat(64)}`
  expect(sourceMark({ ...rain, provenance: { sourceHash } })).toBe(sourceHash)
})

test('without a sourceHash, the mark is the one that archives stored for model 1.0', () => {
  expect(sourceMark(rain)).toBe('json:3caf966461983569c9361c1cfef930901b2374aaba11ad752c1ad2f3b6f17472')
})

test('another text does NOT have the same mark, but another order of properties does', () => {
  expect(sourceMark({ ...rain, headline: 'Other' })).not.toBe(sourceMark(rain))
  expect(sourceMark(Object.fromEntries(Object.entries(rain).reverse()) as typeof rain)).toBe(sourceMark(rain))
})
