import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { editedStory, type Outcome, outcomes } from './fixtures/edited-stories.ts'
import { resolveSelector } from './resolve-selector.ts'
import { selectorFor } from './selector-for.ts'

describe('an anchor after insertions, deletions, rewording and moves', () => {
  const runs = Number(process.env.PROPERTY_RUNS ?? 300)
  const samples = fc.sample(editedStory, {
    numRuns: runs,
    seed: 20,
  })
  const all = samples.flatMap(([lines, edits]) => outcomes(lines, edits))
  const share = (found: readonly { readonly outcome: Outcome }[], outcome: Outcome): number =>
    found.filter((one) => one.outcome === outcome).length / found.length

  test('is never resolved to another sentence', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toEqual([])
  })

  test('is resolved, not withdrawn, for words that are still there', () => {
    const kept = all.filter(({ isKept }) => isKept)
    expect(share(kept, 'right')).toBeGreaterThan(0.85)
    const distinct = kept.filter(({ isDistinct }) => isDistinct)
    expect(distinct.length).toBeGreaterThan(500)
    expect(share(distinct, 'right')).toBeGreaterThan(0.97)
  })
})

test.each(edition.map((article) => [article.id, article] as const))(
  'every statement and figure of %s is found in the same text, with its id',
  (_, article) => {
    for (const { id } of [...article.statements, ...article.figures, ...article.sentences, ...article.blocks]) {
      const selector = selectorFor(article, id)
      const resolution = selector && resolveSelector(JSON.parse(JSON.stringify(selector)), article)
      expect(resolution, id).toMatchObject({ kind: 'found', id, isExact: true })
    }
  },
)

test('an id that the article does NOT have gives no selector', () => {
  expect(selectorFor(smallStory({ text: 'It fell.' }), 'nothing')).toBeUndefined()
})

test('a withdrawn statement is reported as missing', () => {
  const words = 'the harbor wall was old and weak'
  const before = smallStory({
    text: `Ada Mull said ${words}.`,
    people: ['Ada Mull'],
    statements: [{ voice: 'Ada Mull', content: [words] }],
  })
  const selector = selectorFor(before, before.statements[0]?.id ?? '')
  expect(
    selector && resolveSelector(selector, smallStory({ text: 'Nobody was at the quay on Sunday morning.' })),
  ).toEqual({
    kind: 'withdrawn',
    reason: 'missing',
  })
})
