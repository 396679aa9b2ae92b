import { type Bin, calibrationError } from '../reliability.ts'
import type { Judgement } from './judge-voices.ts'

/** How well the confidence in a voice predicts its correctness. */
interface VoiceCalibration {
  /** Ten ranges of confidence. `right` is the share with the correct person. */
  readonly bins: readonly Bin[]
  /** Expected calibration error, in percentage points; 0 without voices. */
  readonly error: number
  /** The same, with unresolved descriptions counted as wrong. */
  readonly strictError: number
  readonly wrong: number
  /** The number of wrong voices with a confidence below 0.8, which warns readers. */
  readonly wrongWarned: number
  readonly right: number
  /** The number of correct voices with a confidence below 0.8. */
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
 * The calibration of found voices. Statements without a voice have no confidence and do not count. Descriptions that
 * only repeat the source do not count either.
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
