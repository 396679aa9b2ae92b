import { parse } from 'edtf'
import { edtfDatesOf } from '../parts.ts'
import { ruleOver } from '../rule.ts'

const isEdtf = (date: string): boolean => {
  try {
    parse(date, { level: 2 })
    return true
  } catch {
    return false
  }
}

/** Every date but those of publication is valid EDTF, up to level 2. */
export const dateEdtf = ruleOver('date-edtf', edtfDatesOf, ({ date }) =>
  isEdtf(date) ? undefined : `Expected an EDTF date such as "2025-01-13" or "199X/..", got "${date}".`,
)
