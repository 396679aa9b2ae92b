import { expect, test } from 'vitest'
import { monthPlot, monthRange } from './month-plot.ts'

const counts = [
  { month: '2024-11', statements: 2 },
  { month: '2025-02', statements: 8 },
]

test('a bar for each month with statements, as high as its share of the most', () => {
  const plot = monthPlot(counts, { first: '2024-11', last: '2025-02' })
  expect(plot?.bars).toEqual([
    { x: 0, width: 0.25, height: 0.25, label: 'November 2024', statements: 2 },
    { x: 0.75, width: 0.25, height: 1, label: 'February 2025', statements: 8 },
  ])
  expect(plot?.most.label).toBe('February 2025')
})

test('over a long time, a bar has a quarter, a year or more', () => {
  expect(monthPlot(counts, { first: '2015-01', last: '2025-02' })?.step).toBe(3)
  expect(monthPlot(counts, { first: '1990-01', last: '2025-02' })?.step).toBe(12)
  const long = monthPlot(
    [
      { month: '2024-11', statements: 2 },
      { month: '2024-12', statements: 3 },
    ],
    { first: '2015-01', last: '2025-02' },
  )
  expect(long?.bars).toMatchObject([{ label: 'October 2024', statements: 5 }])
})

test('no statements have no plot, and no months have no range', () => {
  expect(monthPlot([], { first: '2024-11', last: '2025-02' })).toBeUndefined()
  expect(monthRange([])).toBeUndefined()
  expect(monthRange(counts.toReversed())).toEqual({ first: '2024-11', last: '2025-02' })
})
