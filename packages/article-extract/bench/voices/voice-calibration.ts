import { type Bin, calibrationError } from '../reliability.ts'
import type { Judgement } from './judge-voices.ts'

/** How well the confidence in a voice predicts whether it is right. */
export interface VoiceCalibration {
  /** Ten ranges of confidence. `right` is the share with the right person. */
  readonly bins: readonly Bin[]
  /** Expected calibration error, in percentage points; 0 without voices. */
  readonly error: number
  /** The same when unresolved descriptions count as wrong. */
  readonly strictError: number
  readonly wrong: number
  /** How many of the wrong voices have a confidence below 0.8, so that a reader is warned. */
  readonly wrongWarned: number
  readonly right: number
  /** How many of the right voices have a confidence below 0.8. */
  readonly rightWarned: number
}

const doubtfulBelow = 0.8

interface Outcome {
  readonly confidence: number
  readonly isRight: boolean
}

const toBins = (outcomes: readonly Outcome[]): readonly Bin[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const inside = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    const count = inside.length
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0)
    const right = inside.filter(({ isRight }) => isRight).length
    return { from: tenth / 10, count, confidence: sum / Math.max(1, count), right: right / Math.max(1, count) }
  })

const errorOf = (bins: readonly Bin[]): number => (bins.every(({ count }) => count === 0) ? 0 : calibrationError(bins))

/**
 * The calibration of found voices. Statements for which nobody was found have no confidence and do not count, and neither do
 * descriptions left as they are written.
 */
export const calibrateVoices = (judgements: readonly Judgement[]): VoiceCalibration => {
  const outcomeOf = ({ confidence, verdict }: Judgement): Outcome => ({
    confidence,
    isRight: verdict === 'strict' || verdict === 'right',
  })
  const shown = judgements.filter(({ found }) => found !== '')
  const voices = shown.filter(({ verdict }) => verdict !== 'unresolved').map(outcomeOf)
  const bins = toBins(voices)
  const doubtful = voices.filter(({ confidence }) => confidence < doubtfulBelow)
  const right = voices.filter(({ isRight }) => isRight).length
  const rightWarned = doubtful.filter(({ isRight }) => isRight).length
  return {
    bins,
    error: errorOf(bins),
    strictError: errorOf(toBins(shown.map(outcomeOf))),
    wrong: voices.length - right,
    wrongWarned: doubtful.length - rightWarned,
    right,
    rightWarned,
  }
}
