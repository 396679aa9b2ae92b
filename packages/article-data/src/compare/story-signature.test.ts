import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordRuns } from '../hash.ts'
import { searchWords } from '../text/normalize-for-search.ts'
import { signatureBands, similarity, storySignature } from './story-signature.ts'

const vocabulary = Array.from({ length: 400 }, (_, index) => `word${index}`)
const words = (seed: number, count: number): readonly string[] => {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return vocabulary[(state >>> 8) % vocabulary.length] ?? ''
  })
}
const signatureOf = (text: string) => storySignature({ text })

/** The true Jaccard similarity that the signatures estimate. */
const jaccard = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => new Set(wordRuns(searchWords(text), 4)))
  if (!left || !right) return 0
  const both = [...left].filter((run) => right.has(run)).length
  return both / (left.size + right.size - both)
}

test('the same words have the same signature, whatever their case, accents and punctuation', () => {
  const a = signatureOf('President Zelenskyy said: “Kim’s soldiers were captured in Kursk.”')
  expect(signatureOf('PRESIDENT ZÉLENSKYY said "Kim\'s soldiers — were captured, in Kursk"')).toEqual(a)
  expect(a).toHaveLength(128)
})

test('does NOT give other words the same signature', () => {
  const [a, b] = [signatureOf(words(1, 400).join(' ')), signatureOf(words(2, 400).join(' '))]
  expect(similarity(a, b)).toBeLessThan(0.05)
  expect(signatureBands(a).some((key) => signatureBands(b).includes(key))).toBe(false)
})

test('a text without a word has no signature, no keys, and is similar to nothing', () => {
  expect(signatureOf(' — … ')).toEqual([])
  expect(signatureBands([])).toEqual([])
  expect(similarity([], [])).toBe(0)
})

test('the signature of a story does NOT change between versions, because archives store it', () => {
  expect(signatureOf('Two soldiers were captured in Kursk on Saturday.').slice(0, 3)).toMatchInlineSnapshot(`
    [
      459917990,
      4024484386,
      4024484386,
    ]
  `)
})

test.each([0, 0.1, 0.25, 0.5, 0.75, 1])('the estimate is close when %d of the text was replaced', (part) => {
  const errors = Array.from({ length: 20 }, (_, seed) => {
    const story = words(seed * 7 + 1, 500)
    const a = story.join(' ')
    const b = [...story.slice(Math.round(500 * part)), ...words(seed + 9000, Math.round(500 * part))].join(' ')
    return similarity(signatureOf(a), signatureOf(b)) - jaccard(a, b)
  })
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.15)
})

test('a story with a fifth of it rewritten shares a key with the first', () => {
  const found = Array.from({ length: 100 }, (_, seed) => {
    const story = words(seed * 11 + 3, 500)
    const keys = new Set(signatureBands(signatureOf(story.join(' '))))
    return signatureBands(signatureOf([...words(seed + 500, 100), ...story.slice(100)].join(' '))).some((key) =>
      keys.has(key),
    )
  })
  expect(found.filter(Boolean).length).toBeGreaterThan(98)
})

test('similarity is symmetric, and 1 for a story and itself', () => {
  const text = fc
    .array(fc.constantFrom(...vocabulary.slice(0, 8), '서울', 'العربية', '捕虜の話', '🙂'))
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = [signatureOf(left), signatureOf(right)]
      expect(similarity(a, b)).toBe(similarity(b, a))
      expect(similarity(a, a)).toBe(a.length === 0 ? 0 : 1)
    }),
  )
})

test('Japanese without spaces is compared by its characters', () => {
  const [a, b] = [
    '二人の北朝鮮兵士がクルスクで捕虜になったと大統領が発表した',
    '二人の北朝鮮兵士がクルスクで捕虜になったと大統領が言った',
  ].map(signatureOf)
  expect(similarity(a ?? [], b ?? [])).toBeGreaterThan(0.5)
})
