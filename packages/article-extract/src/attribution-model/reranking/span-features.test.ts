import { expect, test } from 'vitest'
import { viewParagraph } from '../input/paragraph-view.ts'
import { wordsInput } from '../input/words-input.ts'
import { overlapNumbers, overlapsOf } from './overlaps.ts'
import { spanFeatureCount, spanFeatures } from './span-features.ts'
import { type LikelySpan, spanFields } from './span-field.ts'

const words = 'The mayor said the bridge would reopen .'.split(' ')
const tags = 'DT NN VBD DT NN MD VB .'.split(' ')
const view = viewParagraph(wordsInput(words, tags), new Map([['say/V', 5]]))

const span = (role: LikelySpan['role'], first: number, last: number, probability: number): LikelySpan => ({
  role,
  first,
  last,
  probability,
})
const spans = [
  span('content', 3, 6, 0.6),
  span('content', 3, 7, 0.3),
  span('cue', 2, 2, 0.9),
  span('source', 0, 1, 0.8),
  span('source', 3, 4, 0.1),
]

test('every span has as many features as the trees expect, and none is NaN', () => {
  const features = spanFeatures(view, spans)
  expect(features.map((item) => item?.length)).toEqual(spans.map(() => spanFeatureCount))
  expect(features.flatMap((item) => [...(item ?? [])]).every(Number.isFinite)).toBe(true)
})

test('excluded spans have NO features', () => {
  const features = spanFeatures(view, spans, ({ role }) => role === 'cue')
  expect(features.map((item) => item !== undefined)).toEqual([false, false, true, false, false])
})

test('spans at a paragraph’s edges have features too', () => {
  const whole = [span('content', 0, words.length - 1, 0.5)]
  expect([...spanFeatures(view, whole)[0]!].every(Number.isFinite)).toBe(true)
})

/** The most probable overlapping span, the one around it, and those within it: source, cue, content. */
const overlaps = overlapsOf(spans)
const overlapOf = (index: number) => [...overlaps.slice(index * overlapNumbers, (index + 1) * overlapNumbers)]

test('a span’s rival is the most probable other span that overlaps it', () => {
  expect(spans.map((_, index) => overlapOf(index)[0])).toEqual([0.3, 0.6, 0, 0, 0.6])
})

test('a span has features of the spans around it and within it', () => {
  expect(overlapOf(0).slice(1)).toEqual([0.3, 0.1, 0, 0])
  expect(overlapOf(1).slice(1)).toEqual([0, 0.1, 0, 0.6])
})

test('finds the nearest strong span on each side, and ignores weak ones', () => {
  const [source] = spanFields(words.length, spans)
  expect(source?.before[3]).toBe(spans[3])
  expect(source?.before[7]).toBe(spans[3])
  expect(source?.behind[3]).toBeUndefined()
})
