import { expect, test } from 'vitest'
import { prepare } from '../../pipeline/prepare.ts'

const paragraphs = ['Marten said the wall fell.', '“Nobody came,” Reed told reporters.', 'It rained.']

test('several ranges together give the same statements as each alone, and an empty range gives none', () => {
  const { doc, context } = prepare(paragraphs.join('\n\n'), { model: 'fast' })
  const { findStatements, findInRanges } = context.attributionModel
  const ranges = [...doc.blocks, { first: 4, end: 4 }, { first: 5, end: 2 }]
  const found = findInRanges?.(doc, ranges, 0.1)
  expect(found).toEqual(ranges.map((range) => findStatements(doc, range, 0.1)))
  expect(found?.map((statements) => statements.length)).toEqual([1, 1, 0, 0, 0])
})
