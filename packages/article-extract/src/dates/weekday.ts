import { type Day, isoDate, mondayOf, nearestWeekday, weekdayOf } from './calendar.ts'
import { type DateRule, type Direction, implied } from './date-rule.ts'

/** The weekday in the week before the week of `day`. */
const inLastWeek = (day: Day, weekday: number): Day => mondayOf(day) - 7 + ((weekday + 6) % 7)

/** The weekday on or after `day`. */
const onOrAfter = (day: Day, weekday: number): Day => nearestWeekday(day - 1, weekday, true)

const farthestAhead = 4

/**
 * The weekday nearest to `from` in the direction of the words. Only a clear future ("will", "is due") is further ahead
 * than four days: a text in the present rarely calls a day of next week by its bare name.
 */
const nearestInDirection = (from: Day, weekday: number, way: Direction): Day => {
  const [last, next] = [nearestWeekday(from, weekday), onOrAfter(from, weekday)]
  if (way === 'ahead') return next
  return way !== 'back' && way !== 'unknown' && next - from <= farthestAhead ? next : last
}

/**
 * A weekday: "Monday", "on Saturday", "Thursday last". It is the last such day, or the day of publication itself. It is
 * the next one if the verb looks ahead ("will", "is due", "sails"). "last Thursday" is in the week before. A weekday in
 * a name ("Super Tuesday") is not a date.
 */
export const weekday: DateRule = {
  pattern:
    /(?<!\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]ny|[Aa]) )(?<!\b(?:Good|Holy|Ash|Palm|Easter|Whit|Maundy|Shrove|Black|Bloody|Cyber|Giving|Super) )\b(?:[Oo]n )?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) )?(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:(?<late>last|next)(?= (?:with|at|in|when|after|and|to|by|for|before|on|as|from)\b|[,.;])|(?<past>last)(?= (?:the|an?|this|that|his|her|their|its|he|she|they|it|we|i|while|where|near|over|during|outside|inside|about|around|between|under|because|but|or|which|police|was|were|has|had)\b)))?(?:\s(?:morning|afternoon|evening|night))?\b(?!s\b|['’]s|\s(?:Times|Mail|Mirror|Telegraph|Express|Independent|Herald|Tribune)\b)/gu,
  read: ({ which, day = '', late, past }, { from, direction }) => {
    if (from === undefined) return implied(undefined)
    const number = weekdayOf(day)
    const word = (which ?? late ?? past)?.toLowerCase()
    if (word === 'last') return implied(isoDate(inLastWeek(from, number)))
    if (word === 'next') return implied(isoDate(nearestWeekday(from, number, true)))
    if (word === 'coming') return implied(isoDate(onOrAfter(from, number)))
    if (word === 'past') return implied(isoDate(nearestWeekday(from - 1, number)))
    return implied(isoDate(nearestInDirection(from, number, direction())))
  },
}
