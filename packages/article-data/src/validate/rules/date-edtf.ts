/// <reference path="../edtf.d.ts" />
import { parse } from 'edtf'
import { foundText } from '../found-value.ts'
import { edtfDatesOf } from '../parts.ts'
import { ruleOver } from '../rule.ts'

/** Longer than any date in a story. The parser's cost grows with the square of the length. */
const longest = 500

const isEdtf = (date: string): boolean => {
  try {
    parse(date, { level: 2 })
    return true
  } catch {
    return false
  }
}

/** Every date except the publication dates is valid EDTF, up to level 2. */
export const dateEdtf = ruleOver('date-edtf', edtfDatesOf, ({ date }) =>
  date.length <= longest && isEdtf(date)
    ? undefined
    : `Expected an EDTF date such as "2025-01-13" or "199X/..", got ${foundText(date)}.`,
)
