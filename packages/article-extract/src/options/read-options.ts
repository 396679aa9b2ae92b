import type { Note } from '@onrecord/article-data'
import { ExtractError } from '../extract-error.ts'
import type { ExtractOptions } from '../extract-options.ts'
import { type Fault, foundIn, isText } from './check.ts'
import { faultsOf } from './option-checks.ts'

/** Options that have been checked, with dates as text. */
export type CheckedOptions = Omit<ExtractOptions, 'datePublished' | 'dateModified'> & {
  readonly datePublished?: string
  readonly dateModified?: string
}

const noteOf = ({ path, expected, found }: Fault): Note => ({
  rule: 'options',
  path,
  message: `Expected ${expected}, got ${foundIn(found)}.`,
})

const dateText = (value: string | Date): string => (isText(value) ? value : value.toISOString())

/**
 * The options with dates as text and without fields that are undefined. Throws ExtractError, with a note for each option
 * that cannot be used.
 */
export const readOptions = (given: ExtractOptions): CheckedOptions => {
  const faults = faultsOf(given)
  const [first] = faults
  if (first) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
    const { path, message } = noteOf(first)
    throw new ExtractError(
      'options-invalid',
      `The option ${path || 'list'} cannot be used. ${message}${more}`,
      faults.map(noteOf),
    )
  }
  const { datePublished, dateModified, ...rest } = given
  const present = Object.entries(rest).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(present),
    ...(datePublished !== undefined && { datePublished: dateText(datePublished) }),
    ...(dateModified !== undefined && { dateModified: dateText(dateModified) }),
  }
}
