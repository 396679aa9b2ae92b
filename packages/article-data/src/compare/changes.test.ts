import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { statementText } from '../text/words.ts'
import { changes, type StatementChange } from './changes.ts'

const before = smallStory({
  headline: 'Wall fails',
  text: 'Ann Lee said the harbour wall fell at noon. Bo Ek said 40 fishing boats were lost in the storm. Ann Lee said nobody was hurt. Bo Ek said the old crane is still standing there. A man said it was loud.',
  people: ['Ann Lee', 'Bo Ek', 'a man'],
  statements: [
    { voice: 'Ann Lee', content: ['the harbour wall fell at noon'] },
    { voice: 'Bo Ek', content: ['40 fishing boats were lost in the storm'] },
    { voice: 'Ann Lee', content: ['nobody was hurt'] },
    { voice: 'Bo Ek', content: ['the old crane is still standing there'] },
    { voice: 'a man', content: ['it was loud'] },
  ],
  figures: [{ words: '40 fishing boats', value: 40, measures: 'fishing boats', unit: 'boat' }],
})
const after = smallStory({
  headline: 'Wall fails, boats lost',
  text: 'Lee said the harbour wall fell at noon. Bo Ek said 46 fishing boats were lost in the storm. Lee said the old crane is still standing there. Bo Ek denied owning the wall. A man said it was loud.',
  people: ['Lee', 'Bo Ek', 'a man'],
  statements: [
    { voice: 'Lee', content: ['the harbour wall fell at noon'] },
    { voice: 'Bo Ek', content: ['46 fishing boats were lost in the storm'] },
    { voice: 'Lee', content: ['the old crane is still standing there'] },
    { voice: 'Bo Ek', content: ['owning the wall'], stance: 'denies' },
    { voice: 'a man', content: ['it was loud'], stance: 'alleges' },
  ],
  figures: [{ words: '46 fishing boats', value: 46, measures: 'fishing boats', unit: 'boat' }],
})

const reported = (change: StatementChange): string =>
  change.kind === 'removed'
    ? `removed: ${statementText(before, change.before.statement)}`
    : `${change.kind}: ${statementText(after, change.after.statement)}`

test('each statement is kept, reworded, moved, added or removed, in the order of the later text', () => {
  expect(changes(before, after).statements.map(reported)).toEqual([
    'kept: the harbour wall fell at noon',
    'reworded: 46 fishing boats were lost in the storm',
    'removed: nobody was hurt',
    'moved: the old crane is still standing there',
    'added: owning the wall',
    'reworded: it was loud',
  ])
})

test('a new headline and a new number are reported with the old ones', () => {
  const { headline, figures } = changes(before, after)
  expect(headline).toEqual({ before: 'Wall fails', after: 'Wall fails, boats lost' })
  expect(figures.map((change) => [change.before.amount, change.after.amount])).toEqual([['40', '46']])
})

test('does NOT report changes of punctuation and case', () => {
  for (const article of [...edition, before, after]) {
    const { headline, statements, figures } = changes(article, article)
    expect(headline).toBeUndefined()
    expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(['kept']))
    expect(figures).toEqual([])
  }
})

test('every statement of either revision is reported once', () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, (left, right) => {
      const { statements } = changes(left, right)
      const was = statements.flatMap((change) => ('before' in change ? [change.before.statement.id] : []))
      const is = statements.flatMap((change) => ('after' in change ? [change.after.statement.id] : []))
      expect(was.toSorted()).toEqual(left.statements.map(({ id }) => id).toSorted())
      expect(is.toSorted()).toEqual(right.statements.map(({ id }) => id).toSorted())
    }),
  )
})
