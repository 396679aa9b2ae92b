import type { ExtractOptions, ModelMode } from '@onrecord/article-extract'
import { CommandError, exitCodes } from '../command-error.ts'

/** How a text is extracted, as the command line says it. */
export type ModelSettings = {
  readonly model: ModelMode
  readonly minConfidence?: number
  readonly published?: string
}

/** The same as the extractor takes it. */
export const extractOptions = ({ model, minConfidence, published }: ModelSettings): ExtractOptions => ({
  model,
  ...(minConfidence === undefined ? {} : { minConfidence }),
  ...(published === undefined ? {} : { datePublished: published }),
})

/** `--min-confidence`: a number from 0 to 1. Throws CommandError (misused) when it is not. */
export const parseLeastConfidence = (given: string): number => {
  const number = /^(?:\d+(?:\.\d*)?|\.\d+)$/u.test(given) ? Number(given) : Number.NaN
  if (number >= 0 && number <= 1) return number
  throw new CommandError(`--min-confidence ${JSON.stringify(given)} is no number from 0 to 1, such as 0.5.`, {
    exitCode: exitCodes.misused,
  })
}

/** `--published`: an ISO 8601 date or date-time with an offset. Throws CommandError (misused) when it is not. */
export const parsePublished = (date: string): string => {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.exec(date) ?? []
  // A day the calendar does not have, such as 30 February, comes back as another day.
  if (day !== undefined && !Number.isNaN(Date.parse(date)) && new Date(`${day}T00:00Z`).toISOString().startsWith(day))
    return date
  throw new CommandError(`--published ${JSON.stringify(date)} is no date. Expected ISO 8601, such as 2025-01-13.`, {
    exitCode: exitCodes.misused,
  })
}
