import { WeightsError } from '../../models/weights-file.ts'
import { pairScorer } from '../linking/pair-scorer.ts'
import type { StatementWeights } from './paragraph-statements.ts'

const format = 'onrecord-statements-1'

interface StatementsFile extends Omit<StatementWeights, 'pairs'> {
  readonly format: string
  readonly pairs: readonly (readonly [feature: string, weight: number])[]
}

/** A weights file as JSON text. */
export const writeStatementWeights = ({ pairs, ...rest }: StatementWeights): string => {
  const file: StatementsFile = { format, ...rest, pairs: [...pairs.weights] }
  return JSON.stringify(file)
}

/** Reads the output of `writeStatementWeights`. Errors refer to it by `name`. Throws WeightsError. */
export const readStatementWeights = (text: string, name: string): StatementWeights => {
  let file: StatementsFile | undefined
  try {
    file = JSON.parse(text)
  } catch (cause) {
    throw new WeightsError(`Weights "${name}" cannot be read: the JSON is incomplete.`, { cause })
  }
  if (file?.format !== format) {
    throw new WeightsError(`Weights "${name}" cannot be read. Expected the format ${format}, got ${file?.format}.`)
  }
  const { confidence, thresholds, minConfidence } = file
  return { pairs: pairScorer(new Map(file.pairs)), confidence, thresholds, minConfidence }
}
