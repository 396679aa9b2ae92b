import { isoDate, nearestWeekday, weekdayOf } from './calendar.ts'
import { type DateRule, implied } from './date-rule.ts'

const future = /\b(?:will|shall|plans? to|scheduled|set to|due|expected to|is to|are to)\b[^.]*$/u

/**
 * "Monday", "on Saturday", "last Friday": the last such day on or before publication; the next one after "next" or words
 * that look ahead ("will", "scheduled").
 */
export const weekday: DateRule = {
  pattern:
    /\b(?:on )?(?:(?<which>last|next|this|past) )?(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s(?:morning|afternoon|evening|night))?\b(?!s\b|['’]s)/gu,
  read: ({ which, day }, published, before) => {
    if (published === undefined) return implied(undefined)
    const ahead = which === 'next' || (which === undefined && future.test(before.slice(-80)))
    const from =
      which === 'last' && nearestWeekday(published, weekdayOf(day ?? '')) === published ? published - 1 : published
    return implied(isoDate(nearestWeekday(from, weekdayOf(day ?? ''), ahead)))
  },
}
