import { describe, expect, test } from 'vitest'
import { hasSeed, type Line, scoreSeed } from './seed-score.ts'

const right = (lines: readonly Line[]): number => lines.filter((line) => line.right).length
const present = hasSeed()

if (!present) {
  console.error(
    'NOT RUN: the hand-marked story. seed/gold.json is missing. Set ONRECORD_SHARED to the folder that contains it.',
  )
}

describe.runIf(present)('the hand-marked story', () => {
  const score = present ? scoreSeed('accurate') : undefined
  test('has its headline, dateline, 12 paragraphs and comment count', () => {
    expect(score?.head.filter((line) => !line.right)).toEqual([])
  })
  test('has at least 19 of its 21 statements with the right voice and content', () => {
    expect(right(score?.statements ?? [])).toBeGreaterThanOrEqual(19)
  })
  test('keeps the intermediary between the writer and the agency', () => {
    expect(score?.chain.right).toBe(true)
  })
  test('has all 7 figures with value, unit and qualifier', () => {
    expect(right(score?.figures ?? [])).toBe(7)
  })
  test('has all 6 dates and all 5 people', () => {
    expect([right(score?.dates ?? []), right(score?.people ?? [])]).toEqual([6, 5])
  })
})

test.skipIf(present)('the hand-marked story was NOT RUN because the shared folder is missing', ({ skip }) => skip())
