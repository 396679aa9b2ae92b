import type { StoredFigure } from '@onrecord/article-archive'
import { figureSeries } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { seriesPoints } from './series-points.ts'

const figure = (date: string | undefined, value: number, voice?: string): StoredFigure => ({
  article: {
    id: 'a',
    headline: 'A',
    language: 'en',
    wordCount: 1,
    statementCount: 0,
    revision: 1,
    storedAt: '2026-11-26T01:00:00Z',
  },
  figure: {
    id: `f-${value}`,
    span: { start: 0, end: 1 },
    quantity: { kind: 'value', value },
    approximate: false,
    unit: { system: 'count', code: 'boat' },
    measures: 'boats lost',
  },
  words: `${value}`,
  ...(voice !== undefined && { voice: { id: voice, name: voice, kind: 'person', aliases: [] } }),
  ...(date !== undefined && { date }),
})

const pointsOf = (...figures: readonly StoredFigure[]) => {
  const [series] = figureSeries(figures)
  return series && seriesPoints(series)
}

test('values are placed between the first and the last day, relative to the largest value', () => {
  const points = pointsOf(
    figure('2025-01-11', 20, 'ilse'),
    figure('2025-01-21', 40, 'otto'),
    figure('2025-01-16', 10, 'ilse'),
  )
  expect(points).toMatchObject({ first: '2025-01-11', last: '2025-01-21', max: 40 })
  expect(points?.lines.map(({ voice, points }) => [voice?.id, points.map(({ x, y }) => [x, y])])).toEqual([
    [
      'ilse',
      [
        [0, 0.5],
        [0.5, 0.25],
      ],
    ],
    ['otto', [[1, 1]]],
  ])
})

test('values of very different size have a logarithmic scale from a power of ten', () => {
  const points = pointsOf(figure('2025-01-11', 20), figure('2025-01-12', 1000), figure('2025-01-13', 100))
  expect(points).toMatchObject({ min: 10, max: 1000, isLogarithmic: true })
  expect(points?.lines[0]?.points.map(({ y }) => Number(y.toFixed(3)))).toEqual([0.151, 1, 0.5])
})

test('a value of 0 keeps the scale linear', () => {
  expect(pointsOf(figure('2025-01-11', 0), figure('2025-01-12', 1000))).toMatchObject({ min: 0, isLogarithmic: false })
})

test('time is measured in days, across months and years', () => {
  const points = pointsOf(figure('2024-12-31', 1), figure('2025-01-01', 2), figure('2025-01-02', 3))
  expect(points?.lines[0]?.points.map(({ x }) => x)).toEqual([0, 0.5, 1])
})

test('values without a day are NOT drawn, and neither is a series of a single day', () => {
  expect(pointsOf(figure('2025-01-11', 20), figure(undefined, 30))).toBeUndefined()
  expect(pointsOf(figure('2025-01-11', 20), figure('2025-01-11', 30))).toBeUndefined()
  expect(pointsOf(figure('2025-01-11', 0), figure('2025-01-12', 0))).toBeUndefined()
  expect(pointsOf(figure('2025-01-11', 20), figure('2025-01-12', -1))).toBeUndefined()
})
