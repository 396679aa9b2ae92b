import { describe, expect, test } from 'vitest'
import { logOdds } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { readReranker } from '../../packages/article-extract/src/attribution-model/reranking/read-reranker.ts'
import { WeightsError } from '../../packages/article-extract/src/models/weights-file.ts'
import { boostTrees } from './boost-trees.ts'
import { packReranker } from './pack-reranker.ts'

// Correct if the first number is high, unless the second one is 2.
const items = Array.from({ length: 600 }, (_, index) => Float32Array.of((index * 37) % 100, index % 3))
const right = items.map(([a, b]) => a! > 60 && b !== 2)
const settings = { trees: 160, rate: 0.08, items: 0.9, features: 1 }
const trees = boostTrees(items, right, settings)
const bytes = packReranker({ source: trees, cue: trees, content: trees })

test('trees learn from the combination of two numbers', () => {
  const guessed = items.map((item) => logOdds(trees, item) > 0)
  expect(guessed).toEqual(right)
})

test('the same items give the same trees', () => {
  expect(boostTrees(items, right, settings)).toEqual(trees)
})

describe('a re-ranker’s file', () => {
  test('returns the trees that were written', () => {
    const read = readReranker(bytes, 'test')
    expect(items.map((item) => logOdds(read.content, item))).toEqual(items.map((item) => logOdds(trees, item)))
  })

  test.each([
    ['is cut short', bytes.subarray(0, bytes.length - 3)],
    ['is altered', bytes.with(bytes.length - 9, bytes.at(-9)! ^ 1)],
    ['is empty', new Uint8Array()],
    ['is of another kind', new TextEncoder().encode('{"format":"something else"}')],
  ])('that %s is rejected, and the error names it', (_, damaged) => {
    expect(() => readReranker(damaged, 'reranker.bin')).toThrow(WeightsError)
    expect(() => readReranker(damaged, 'reranker.bin')).toThrow(/"reranker\.bin"/)
  })
})
