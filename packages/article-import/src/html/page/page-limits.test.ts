import { expect, test } from 'vitest'
import { ImportError } from '../../import-error.ts'
import { elementOf } from '../testing/pages.ts'
import { checkDepth } from './page-limits.ts'

const levels = (count: number): string => '<div>'.repeat(count) + '</div>'.repeat(count)

test('accepts 400 levels, next to and inside each other', () => {
  expect(() => checkDepth(elementOf(`<section>${levels(399)}${levels(399)}<p></p></section>`))).not.toThrow()
})

test('does NOT accept more levels, wherever they are', () => {
  expect(() => elementOf(`<section><p></p>${levels(400)}</section>`)).toThrow(ImportError)
})
