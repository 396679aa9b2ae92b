import { expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { formatQuantity } from './format-quantity.ts'

const figure = (marked: Partial<Figure>): Figure => ({
  id: 'f1',
  span: { start: 0, end: 1 },
  quantity: { kind: 'value', value: 1 },
  approximate: false,
  unit: { system: 'count', code: 'person' },
  measures: '',
  ...marked,
})

test.each<[string, Partial<Figure>]>([
  ['≈ 2,700', { quantity: { kind: 'value', value: 2700 }, approximate: true }],
  ['> 40%', { quantity: { kind: 'bound', comparator: '>', value: 40 }, unit: { system: 'ucum', code: '%' } }],
  ['984 km²', { quantity: { kind: 'value', value: 984 }, unit: { system: 'ucum', code: 'km2' } }],
  ['380 mi²', { quantity: { kind: 'value', value: 380 }, unit: { system: 'ucum', code: '[mi_i]2' } }],
  ['1 day', { unit: { system: 'ucum', code: 'd' } }],
  ['> 1 year', { quantity: { kind: 'bound', comparator: '>', value: 1 }, unit: { system: 'ucum', code: 'a' } }],
  ['3 days', { quantity: { kind: 'value', value: 3 }, unit: { system: 'ucum', code: 'd' } }],
  ['1–2 days', { quantity: { kind: 'range', min: 1, max: 2 }, unit: { system: 'ucum', code: 'd' } }],
  ['1 lb', { unit: { system: 'ucum', code: '[lb_av]' } }],
  ['10–20', { quantity: { kind: 'range', min: 10, max: 20 } }],
  ['10–20%', { quantity: { kind: 'range', min: 10, max: 20 }, unit: { system: 'ucum', code: '%' } }],
  ['€1.2 million', { quantity: { kind: 'value', value: 1_200_000 }, unit: { system: 'iso4217', code: 'EUR' } }],
  ['$27.2 billion', { quantity: { kind: 'value', value: 27_200_000_000 }, unit: { system: 'iso4217', code: 'USD' } }],
  ['$5,432,100', { quantity: { kind: 'value', value: 5_432_100 }, unit: { system: 'iso4217', code: 'USD' } }],
  ['$3–$5 million', { quantity: { kind: 'range', min: 3e6, max: 5e6 }, unit: { system: 'iso4217', code: 'USD' } }],
  ['$0.50', { quantity: { kind: 'value', value: 0.5 }, unit: { system: 'iso4217', code: 'USD' } }],
  ['CHF 300', { quantity: { kind: 'value', value: 300 }, unit: { system: 'iso4217', code: 'CHF' } }],
  ['$? 300', { quantity: { kind: 'value', value: 300 }, unit: { system: 'iso4217', code: '$?' } }],
  [
    '5 of 17',
    {
      quantity: { kind: 'value', value: 5 },
      base: { relation: 'of', value: 17, unit: { system: 'count', code: 'person' } },
    },
  ],
  [
    '25.9 per 100,000',
    {
      quantity: { kind: 'value', value: 25.9 },
      base: { relation: 'per', value: 100_000, unit: { system: 'count', code: 'person' } },
    },
  ],
  [
    '300 per day',
    {
      quantity: { kind: 'value', value: 300 },
      base: { relation: 'per', value: 1, unit: { system: 'ucum', code: 'd' } },
    },
  ],
  ['2/3', { quantity: { kind: 'value', value: 0.6667 }, unit: { system: 'ucum', code: '1' } }],
  ['3 times', { quantity: { kind: 'value', value: 3 }, unit: { system: 'ucum', code: '{times}' } }],
  ['-4°', { quantity: { kind: 'value', value: -4 }, unit: { system: 'ucum', code: '{degree}' } }],
])('writes %s', (signs, marked) => {
  expect(formatQuantity(figure(marked))).toBe(signs)
})

test('a quantity without a unit is a count', () => {
  expect(formatQuantity({ quantity: { kind: 'range', min: 10, max: 20 } })).toBe('10–20')
  expect(formatQuantity({ quantity: { kind: 'value', value: 40 }, unit: { system: 'ucum', code: '%' } })).toBe('40%')
})
