import { expect, test } from 'vitest'
import { edtfOrder } from './edtf-order.ts'

test('sorts dates of every precision by the first day they can refer to', () => {
  const sorted = [
    '../2001',
    '199X/..',
    '1950/1953',
    '1999-21',
    '2024',
    '2024-08',
    '2024-08~',
    '2025-01-11',
    '2025-01-13',
    'soon',
  ]
  const shuffled = [
    '2025-01-13',
    'soon',
    '2024-08',
    '2024-08~',
    '1999-21',
    '../2001',
    '2024',
    '1950/1953',
    '2025-01-11',
    '199X/..',
  ]
  expect(shuffled.toSorted((a, b) => edtfOrder(a) - edtfOrder(b))).toEqual([
    '../2001',
    '1950/1953',
    '199X/..',
    ...sorted.slice(3),
  ])
})

test('does NOT take a season for a thirteenth month', () => {
  expect(edtfOrder('2024-24')).toBeLessThan(edtfOrder('2025-01'))
})
