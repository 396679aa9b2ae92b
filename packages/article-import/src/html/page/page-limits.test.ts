import { expect, test } from 'vitest'
import { ImportError } from '../../import-error.ts'
import { elementOf } from '../testing/pages.ts'
import { checkDepth } from './page-limits.ts'

const levels = (count: number): string => '<div>'.repeat(count) + '</div>'.repeat(count)

test('lets 400 levels through, beside and below each other', () => {
  expect(() => checkDepth(elementOf(`<section>${levels(399)}${levels(399)}<p></p></section>`))).not.toThrow()
})

test('does NOT let more through, wherever they stand', () => {
  expect(() => elementOf(`<section><p></p>${levels(400)}</section>`)).toThrow(ImportError)
})
