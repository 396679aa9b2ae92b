import { expect, test } from 'vitest'
import { bCubed } from './b-cubed.ts'

const items = (...pairs: readonly string[]) => pairs.map((pair) => ({ found: pair.charAt(0), truth: pair.charAt(1) }))

test.each([
  ['all right', items('ax', 'ax', 'by'), { precision: 1, recall: 1, f1: 1 }],
  ['two resolved to one', items('ax', 'ay'), { precision: 0.5, recall: 1, f1: 2 / 3 }],
  ['one resolved to two', items('ax', 'bx'), { precision: 1, recall: 0.5, f1: 2 / 3 }],
])('B-cubed of %s', (_, given, expected) => {
  expect(bCubed(given)).toEqual(expected)
})
