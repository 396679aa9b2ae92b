import type { DateMention } from '@onrecord/article-data'
import type { Day } from './calendar.ts'

/** What a rule makes of words that name a time. `edtf` is absent when they cannot be dated. */
export interface Dated {
  readonly edtf?: string
  readonly basis: DateMention['basis']
}

/** A pattern and what it means; `published` is the day the story came out, where known. */
export interface DateRule {
  readonly pattern: RegExp
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    published: Day | undefined,
    before: string,
  ) => Dated | undefined
}

/** Known by the words themselves. */
export const known = (edtf: string): Dated => ({ edtf, basis: 'known' })

/** Worked out from the day of publication, or left open where that is not known. */
export const implied = (edtf: string | undefined): Dated =>
  edtf === undefined ? { basis: 'implied' } : { edtf, basis: 'implied' }
