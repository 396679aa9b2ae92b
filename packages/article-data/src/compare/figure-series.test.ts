import { expect, test } from 'vitest'
import { type FigureInTime, figureSeries } from './figure-series.ts'

const nis = { id: 'nis', name: 'NIS' }
const kyiv = { id: 'kyiv', name: 'Kyiv' }
const row = (
  measures: string,
  value: number,
  voice?: FigureInTime['voice'],
  date?: string,
  code = 'person',
): FigureInTime => ({
  figure: {
    id: `f${value}`,
    span: { start: 0, end: 1 },
    quantity: { kind: 'value', value },
    approximate: false,
    unit: { system: 'count', code },
    measures,
  },
  ...(voice && { voice }),
  ...(date !== undefined && { date }),
})

const reported = (rows: readonly FigureInTime[]) =>
  figureSeries(rows).map(({ measures, estimators }) => [
    measures,
    estimators.map(({ voice, values }) => [
      voice?.name,
      values.map(({ figure }) => (figure.quantity.kind === 'value' ? figure.quantity.value : undefined)),
    ]),
  ])

test('figures that measure the same thing are one series, by estimator and time', () => {
  const rows = [
    row('soldiers killed', 300, nis, '2025-01-13'),
    row('the killed soldiers', 100, nis, '2024-12-19'),
    row('Soldiers killed', 3000, kyiv, '2024-12'),
    row('soldier killed', 200, nis, '2025-01'),
    row('soldiers killed', 5),
  ]
  expect(reported(rows)).toEqual([
    [
      'soldiers killed',
      [
        ['NIS', [100, 200, 300]],
        ['Kyiv', [3000]],
        [undefined, [5]],
      ],
    ],
  ])
})

test('does NOT join figures of other things; the longest series comes first', () => {
  const rows = [
    row('soldiers wounded', 2700, nis),
    row('soldiers killed', 300, nis),
    row('soldiers killed', 400, nis),
    row('soldiers killed', 12, nis, undefined, 'km2'),
  ]
  expect(reported(rows).map(([measures]) => measures)).toEqual([
    'soldiers killed',
    'soldiers wounded',
    'soldiers killed',
  ])
})

test('does NOT join a rate with a count, or rates of different bases', () => {
  const rate = (value: number, base: number): FigureInTime => {
    const { figure } = row('cases', value)
    return { figure: { ...figure, base: { relation: 'per', value: base, unit: { system: 'count', code: 'person' } } } }
  }
  expect(figureSeries([row('cases', 1), row('cases', 2), rate(3, 1000), rate(4, 100), rate(5, 1000)])).toHaveLength(3)
})

test('does NOT join figures that do not say of whom or of what', () => {
  expect(figureSeries([row('age', 40, nis), row('age', 50, nis), row('people', 7), row('people', 9)])).toHaveLength(4)
  expect(figureSeries([row('people killed', 40, nis), row('people killed', 50, nis)])).toHaveLength(1)
})

test('undated figures come last, in the given order', () => {
  const rows = [row('boats', 1, nis), row('boats', 2, nis), row('boats', 3, nis, '2025')]
  expect(reported(rows)).toEqual([['boats', [['NIS', [3, 1, 2]]]]])
})

test('does NOT put figures that measure nothing named in a series', () => {
  expect(figureSeries([row('', 5), row(' ', 6)])).toEqual([])
})

test('no figures give no series', () => {
  expect(figureSeries([])).toEqual([])
})
