import { expect, test } from 'vitest'
import { kurskCapture } from '../edition/kursk-capture/kursk-capture.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { toClaimReviews } from './claim-review.ts'

const story = {
  ...smallStory({
    text: 'Ada Mull said the wall was old. Ada Mull demanded a new wall.',
    people: ['Ada Mull'],
    statements: [
      { voice: 'Ada Mull', content: ['the wall was old'] },
      { voice: 'Ada Mull', content: ['a new wall'] },
    ],
  }),
  canonicalUrl: 'https://news.example/wall',
}
const [said, demanded] = story.statements

test('a claim has its words, who makes it and where it appeared', () => {
  const [review] = toClaimReviews(story)
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: 'the wall was old',
    itemReviewed: {
      '@type': 'Claim',
      '@id': `https://news.example/wall#${said?.id}`,
      author: [{ '@type': 'Person', name: 'Ada Mull' }],
      appearance: { '@type': 'NewsArticle', '@id': 'https://news.example/wall', url: 'https://news.example/wall' },
    },
  })
})

test('does NOT review a demand, and gives no verdict', () => {
  const statements = said && demanded ? [said, { ...demanded, stance: 'demands' as const }] : []
  expect(toClaimReviews({ ...story, statements })).toHaveLength(1)
  expect(JSON.stringify(toClaimReviews(kurskCapture))).not.toMatch(/reviewRating|"author":\[\]/u)
})
