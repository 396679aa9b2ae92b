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
  ['> 40 %', { quantity: { kind: 'bound', comparator: '>', value: 40 }, unit: { system: 'ucum', code: '%' } }],
  ['984 km²', { quantity: { kind: 'value', value: 984 }, unit: { system: 'ucum', code: 'km2' } }],
  ['380 mi²', { quantity: { kind: 'value', value: 380 }, unit: { system: 'ucum', code: '[mi_i]2' } }],
  ['10–20', { quantity: { kind: 'range', min: 10, max: 20 } }],
  ['EUR 1,200,000', { quantity: { kind: 'value', value: 1_200_000 }, unit: { system: 'iso4217', code: 'EUR' } }],
])('writes %s', (signs, marked) => {
  expect(formatQuantity(figure(marked))).toBe(signs)
})
