import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsInput } from '../input/words-input.ts'
import { plainKernel } from './kernel/plain-kernel.ts'
import { loadRecurrentModel } from './recurrent-model.ts'
import { tokenFeatures } from './token-features.ts'

interface Paragraph {
  readonly tokens: string[]
  readonly tags: string[]
  readonly features: Readonly<Record<string, string[]>>
}

interface Reference {
  readonly emissions: number[][]
  readonly spans: [role: string, first: number, last: number, probability: number][]
}

const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url))
const paragraphs: Paragraph[] = JSON.parse(fixture('reference-paragraphs.json').toString())
const references: Reference[] = JSON.parse(fixture('reference.json').toString())
const weights = fixture('reference-weights.bin')
const model = loadRecurrentModel(weights)

describe.each(paragraphs.map((paragraph, index) => ({ ...paragraph, reference: references[index]! })))(
  'against the training code, "$tokens.0 $tokens.1 ..."',
  ({ tokens, tags, features, reference }) => {
    test('computes the same features as the training code', () => {
      const made = tokenFeatures(wordsInput(tokens, tags))
      expect(made.map((token) => token.word)).toEqual(features.words)
      expect(made.map((token) => token.quote)).toEqual(features.quotes)
    })

    // States are rounded to seven bits here but not in training; scores range from -8 to 8.
    test('gives every label nearly the same score', () => {
      const wanted = reference.emissions.flat()
      const got = model.emissions(wordsInput(tokens, tags))
      expect(got).toHaveLength(wanted.length)
      for (const [index, score] of wanted.entries()) expect(Math.abs(score - got[index]!)).toBeLessThan(0.15)
    })

    test('finds the same spans with nearly the same probabilities', () => {
      const got = new Map(
        model.spanMarginals(wordsInput(tokens, tags)).map((s) => [`${s.role} ${s.first} ${s.last}`, s.probability]),
      )
      for (const [role, first, last, probability] of reference.spans) {
        // At the limit, a span may be in only one of the lists.
        if (probability > 0.03)
          expect(Math.abs((got.get(`${role} ${first} ${last}`) ?? 0) - probability)).toBeLessThan(0.03)
      }
    })
  },
)

test('gives exactly the same result without WebAssembly', () => {
  const plain = loadRecurrentModel(weights, { kernel: plainKernel() })
  for (const { tokens, tags } of paragraphs)
    expect(plain.emissions(wordsInput(tokens, tags))).toEqual(model.emissions(wordsInput(tokens, tags)))
})

test('reads a very long paragraph, with every span inside it', () => {
  const { tokens, tags } = paragraphs[1]!
  const many = Array.from({ length: 100 }, () => tokens).flat()
  const spans = model.spanMarginals(wordsInput(many, Array.from({ length: 100 }, () => tags).flat()))
  expect(Math.max(...spans.map((span) => span.last))).toBeGreaterThan(many.length - tokens.length)
  expect(spans.every((span) => span.first <= span.last && span.last < many.length)).toBe(true)
})

test('throws for more tokens than there is room for', () => {
  expect(() => model.emissions(wordsInput(new Array(513).fill('a'), new Array(513).fill('NN')))).toThrow(RangeError)
})

test('finds nothing in an empty paragraph', () => {
  expect(model.spanMarginals(wordsInput([], []))).toEqual([])
})

test('gives valid spans, and the same ones each time, for any tokens', () => {
  const token = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('“', '”', '"', 'said', '.', '🙂'),
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
      const tags = tokens.map(() => 'NN')
      const spans = model.spanMarginals(wordsInput(tokens, tags))
      for (const { first, last, probability } of spans) {
        expect(first <= last && first >= 0 && last < tokens.length).toBe(true)
        expect(probability > 0 && probability <= 1 + 1e-9).toBe(true)
      }
      expect(model.spanMarginals(wordsInput(tokens, tags))).toEqual(spans)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
  )
})
