import { expect, test } from 'vitest'
import { foldedPlan } from './folded-plan.ts'

test('folds similar partitions into one line', () => {
  expect(
    foldedPlan([
      'Limit',
      '  ->  Append',
      '        ->  Index Scan on article_y2025 article_3 (actual rows=51.00 loops=1)',
      '              Index Cond: (key < 9)',
      '        ->  Index Scan on article_y2024 article_2 (never executed)',
      '              Index Cond: (key < 9)',
      '        ->  Index Scan on article_y2023 article_1 (never executed)',
      '              Index Cond: (key < 9)',
      'Execution Time: 1 ms',
    ]),
  ).toEqual([
    'Limit',
    '  ->  Append',
    '        ->  Index Scan on article_y2025 article_3 (actual rows=51.00 loops=1)',
    '              Index Cond: (key < 9)',
    '        ->  Index Scan on article_y2024 article_2 (never executed)',
    '              Index Cond: (key < 9)',
    '        (of 3 partitions 1 were read, 2 were not)',
    'Execution Time: 1 ms',
  ])
})

test('does NOT fold a plan without partitions', () => {
  const plan = ['Limit', '  ->  Index Scan using entity_pkey on entity', '  ->  Seq Scan on entity']
  expect(foldedPlan(plan)).toEqual(plan)
})
