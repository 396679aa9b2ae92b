import * as chrono from 'chrono-node/en'
import { type Day, isoDate } from './calendar.ts'
import { type DateRule, implied } from './date-rule.ts'
import { countOf } from './time-words.ts'

/** Noon in UTC, so that chrono's time zone cannot change the day. */
const reference = (published: Day) => ({ instant: new Date(published * 86_400_000 + 43_200_000), timezone: 0 })

/** The day that words name, counted from another day; undefined if they name none. */
const readDay = (words: string, from: Day): string | undefined => {
  const parsed = chrono.casual.parse(words, reference(from))[0]?.start
  if (parsed === undefined) return undefined
  const [year, month, day] = [parsed.get('year'), parsed.get('month'), parsed.get('day')]
  if (year === null || month === null || day === null || year < 1 || year > 9999) return undefined
  return isoDate(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** The number of dates in the cache. */
const most = 1000
const known = new Map<string, string | undefined>()

/** `readDay` with a cache: a story has the same few words, and each is read several times. */
const dayNamed = (words: string, from: Day): string | undefined => {
  const key = `${from} ${words}`
  if (known.has(key)) return known.get(key)
  if (known.size >= most) known.clear()
  const day = readDay(words, from)
  known.set(key, day)
  return day
}

/** The date, as exact as the words: "last year" names a year, and "three weeks ago" does not name a day. */
const cut = (words: string, date: string, isAbout: boolean): string => {
  const about = isAbout ? '~' : ''
  if (/\byears?\b/iu.test(words)) return `${date.slice(0, 4)}${about}`
  if (/\bmonths?\b/iu.test(words)) return `${date.slice(0, 7)}${about}`
  return /\bweeks?\b/iu.test(words) ? `${date.slice(0, 7)}~` : `${date}${about}`
}

/**
 * A relative date, computed by chrono-node from the day of publication: "yesterday", "last month", "two weeks ago". It
 * is no more exact than the words.
 */
export const relative: DateRule = {
  pattern:
    /(?<!\bthe )\b(?<about>(?:about|around|nearly|almost|roughly|some|over|more than|less than|just over|just under) (?=(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) ))?(?<words>the day (?:before yesterday|after tomorrow)|yesterday|last night|this (?:morning|afternoon|evening)|(?:the )?(?:end|start|beginning) of (?:the|this|next|last) (?:week|month|year)(?!\s(?:of|when|that|in|after|before)\b)|today|tomorrow|tonight|(?:earlier )?(?:last|next|this) (?:week|month|year)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (?:days?|weeks?|months?|years?|decades?) ago|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (?:days?|weeks?|months?|years?) earlier)\b(?!['’]s)/giu,
  read: ({ about, words = '' }, { from, direction }) => {
    // "By the end of the year they had left" may be in any year.
    if (/end of the/iu.test(words) && direction() === 'back') return undefined
    if (from === undefined) return implied(undefined)
    const plain = words
      .toLowerCase()
      .replace(/^earlier /u, '')
      .replace('earlier', 'ago')
      .replace(/^(?:the )?(?:end|start|beginning) of /u, '')
      .replace(/^the (?=week|month|year)/u, 'this ')
      .replace(/^(?:tonight|this (?:morning|afternoon|evening))$/u, 'today')
      .replace('last night', 'yesterday')
    const decades = /^(?<count>\S+) decades?/u.exec(plain)?.groups?.count
    if (decades !== undefined) return implied(`${Number(isoDate(from).slice(0, 4)) - 10 * countOf(decades)}~`)
    const date = dayNamed(plain, from)
    return implied(date === undefined ? undefined : cut(plain, date, about !== undefined))
  },
}
