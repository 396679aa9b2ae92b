import { attributionIndex } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../../terminal/text-width.ts'
import { columnsFor, rowsOfStatement, storyRows, withFocusNote } from './rows.ts'
import { wrapBlock } from './wrap.ts'

const [article] = edition
if (!article) throw new Error('The edition is empty.')

test('wrapped lines contain all characters except white space, in order, and fit the width', () => {
  const word = fc.constantFrom(
    'soldiers',
    '서울에서',
    '👩‍🚀',
    'é',
    'a',
    'incomprehensibilities',
    'שלום',
    '\n',
    'a\tb',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 2, max: 60 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrapBlock(text, { id: 'b', role: 'paragraph', span: { start: 0, end: text.length } }, width)
      const shown = lines.map(({ start, end }) => text.slice(start, end))
      expect(shown.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
      for (const line of shown) expect(textWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})

test('below 110 columns, only the focused statement has a note, below its last line', () => {
  const columns = columnsFor(80)
  const focus = [...attributionIndex(article).values()][2]
  const base = storyRows(article, columns)
  const rows = withFocusNote(base, columns, focus)
  const last = (focus && rowsOfStatement(base, focus)?.[1]) ?? -1
  expect(base.some(({ kind }) => kind === 'note')).toBe(false)
  expect(rows[last + 1]).toMatchObject({ kind: 'note', line: { isFirst: true } })
  expect(rows.filter(({ kind }) => kind !== 'note')).toEqual(base)
})

test('at 110 columns or more, every statement has a note beside the text', () => {
  const rows = storyRows(article, columnsFor(120))
  const noted = rows.flatMap(({ side }) => (side?.isFirst ? [side.attribution.statement.id] : []))
  expect(noted.toSorted()).toEqual(article.statements.map(({ id }) => id).toSorted())
})
