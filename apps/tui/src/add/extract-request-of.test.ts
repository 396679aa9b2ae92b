import { validate } from '@onrecord/article-data/validate'
import type { Head } from '@onrecord/article-import'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractOne } from './extract-one.ts'
import { extractRequestOf } from './extract-request-of.ts'

const text = 'The ministry said that it was over.'
const nothing: Head = { bylines: [], keywords: [] }

const extracted = async (head: Head) => {
  const reply = await extractOne(
    extractRequestOf({ kind: 'text', notes: [], text, head, origin: 'a.html' }, { model: 'fast' }),
  )
  if (reply.kind === 'failure') throw new Error(reply.message)
  return reply.article
}

test('what the head says is in the article', async () => {
  expect(
    await extracted({
      ...nothing,
      headline: 'It is over',
      bylines: ['Jane Doe'],
      keywords: ['ministry'],
      commentCount: 3,
    }),
  ).toMatchObject({ headline: 'It is over', bylines: [{ name: 'Jane Doe' }], keywords: ['ministry'], commentCount: 3 })
})

test('--published is for stories that do NOT say when', () => {
  const dated = (head: Head) =>
    extractRequestOf({ kind: 'text', notes: [], text, head, origin: 'a' }, { model: 'fast', published: '2025-01-13' })
      .options.datePublished
  expect(dated(nothing)).toBe('2025-01-13')
  expect(dated({ ...nothing, datePublished: '2024-11-12' })).toBe('2024-11-12')
})

test('a change before the publication is NOT taken', async () => {
  const head = { ...nothing, datePublished: '2025-01-13T10:00:00Z' }
  expect(await extracted({ ...head, dateModified: '2025-01-12' })).not.toHaveProperty('dateModified')
  expect(await extracted({ ...head, dateModified: '2025-01-14' })).toHaveProperty('dateModified', '2025-01-14')
})

test('whatever a head says, the article is valid', async () => {
  const words = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('A\u0007b', 'x\u202Ey', '\u0085'))
  const date = fc.constantFrom('2024-02-29', '2025-01-13', '2025-01-13T10:00:00Z', '2025-01-13T10:00:00+09:00')
  const head = fc.record(
    {
      headline: words,
      summary: words,
      publisher: words,
      section: words,
      datePublished: date,
      dateModified: date,
      bylines: fc.array(words, { maxLength: 2 }),
      keywords: fc.array(words, { maxLength: 2 }),
    },
    { requiredKeys: ['bylines', 'keywords'] },
  )
  await fc.assert(
    fc.asyncProperty(head, async (given) => {
      expect(validate(await extracted(given))).toEqual([])
    }),
  )
})
