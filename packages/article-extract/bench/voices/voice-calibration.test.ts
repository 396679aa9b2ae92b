import { expect, test } from 'vitest'
import type { Judgement, Verdict } from './judge-voices.ts'
import { voiceShares } from './score-voices.ts'
import { calibrateVoices } from './voice-calibration.ts'

const judgement = (confidence: number, verdict: Verdict): Judgement => ({
  article: 'invented',
  statementId: 's1',
  given: 'name',
  isNamed: true,
  source: 'Marten',
  marked: 'Ilse Marten',
  found: verdict === 'none' ? '' : 'Marten',
  verdict,
  isClean: verdict === 'strict',
  isOneEntity: verdict === 'strict',
  isAnonymityRight: true,
  isChainRight: true,
  confidence,
})

test('the error is the distance between confidence and correct share, weighted by size', () => {
  const { error, bins } = calibrateVoices([
    judgement(0.95, 'strict'),
    judgement(0.95, 'wrong'),
    judgement(0.55, 'right'),
    judgement(0.55, 'wrong'),
  ])
  expect(bins[9]).toMatchObject({ count: 2, right: 0.5 })
  expect(error).toBeCloseTo((45 + 5) / 2)
})

test('counts wrong and right voices below 0.8, but NOT missing voices and unresolved descriptions', () => {
  const result = calibrateVoices([
    judgement(0.7, 'wrong'),
    judgement(0.8, 'wrong'),
    judgement(0.7, 'strict'),
    judgement(0.9, 'none'),
    judgement(0.1, 'unresolved'),
  ])
  expect(result).toMatchObject({ wrong: 2, wrongWarned: 1, right: 1, rightWarned: 1 })
  expect(result.strictError).not.toBe(result.error)
})

test('the error is 0 without voices', () => expect(calibrateVoices([]).error).toBe(0))

test('the table counts by verdict and by form of the source', () => {
  const rows = voiceShares({ marked: 4, judgements: [judgement(0.9, 'strict'), judgement(0.9, 'right')] })
  const row = (name: string) => rows.find((one) => one.name === name)
  expect(row('marked statements found')).toMatchObject({ count: 2, of: 4 })
  expect(row('given by name: strict')).toMatchObject({ count: 1, of: 2 })
  expect(row('given by a pronoun: strict')).toMatchObject({ count: 0, of: 0 })
})
