import type { DateMention } from '@onrecord/article-data'
import type { Day } from './calendar.ts'

/** What a rule makes of words that name a time. `edtf` is absent when they cannot be dated. */
export interface Dated {
  readonly edtf?: string
  readonly basis: DateMention['basis']
}

/**
 * Which way from the day of reference the words look. `planned` is ahead of a day in the past ("would"), so the time may be
 * over. `habit` is what happens every year or every week.
 */
export type Direction = 'back' | 'ahead' | 'planned' | 'habit' | 'unknown'

/** What a rule may know of the words around. */
export interface DateContext {
  /** The day the words are counted from: publication, or the day a quotation was spoken. */
  readonly from: Day | undefined
  /** Reads the verbs around, and so is asked only when needed. */
  readonly direction: () => Direction
}

/** A pattern and what it means. */
export interface DateRule {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: DateContext) => Dated | undefined
}

/** Known by the words themselves. */
export const known = (edtf: string): Dated => ({ edtf, basis: 'known' })

/** Worked out from the day of publication, or left open where that is not known. */
export const implied = (edtf: string | undefined): Dated =>
  edtf === undefined ? { basis: 'implied' } : { edtf, basis: 'implied' }

/** What happens every year or every week has no date. */
export const recurring: Dated = { basis: 'known' }
