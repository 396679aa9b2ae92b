import { isoDate } from './calendar.ts'
import { type DateRule, implied, known } from './date-rule.ts'

/** A range of years: "1950-1953", "from 2019 to 2021", and "2019-20" for 2019/2020. */
export const yearRange: DateRule = {
  pattern:
    /\b(?:(?:[Ff]rom|[Bb]etween) )?(?<first>(?:1[5-9]|20)\d{2})(?:\s?[-–—]\s?|\s(?:to|until|through)\s|(?<=\b[Bb]etween \d{4})\sand\s)(?<last>(?:1[5-9]|20)\d{2}|\d{2})\b(?![\d%-]|,\d)/gu,
  read: ({ first = '', last = '' }) => {
    const end = last.length === 2 ? `${first.slice(0, 2)}${last}` : last
    return Number(first) < Number(end) ? known(`${first}/${end}`) : undefined
  },
}

/** A decade, with its last digit open: "the late 1990s", "since the 1980s". */
export const decade: DateRule = {
  pattern:
    /\b(?<since>since |until )?(?:in )?(?:the )?(?:(?:early|mid|late|later)[ -](?:to[ -]\w+[ -])?)?(?<decade>(?:1[5-9]|20)\d)0['’]?s\b/giu,
  read: ({ since, decade: digits }) => {
    const edtf = `${digits}X`
    return known(/^since/iu.test(since ?? '') ? `${edtf}/..` : /^until/iu.test(since ?? '') ? `../${edtf}` : edtf)
  },
}

const seasons: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' }

/** A season of a year, as an EDTF season: "the summer of 2019". */
export const season: DateRule = {
  pattern: /\b(?:in )?(?:the )?(?<season>spring|summer|autumn|fall|winter) (?:of |in )?(?<year>(?:19|20)\d{2})\b/giu,
  read: ({ season: name = '', year }) => known(`${year}-${seasons[name.toLowerCase()]}`),
}

/** The first month after a season of one year. Winter is in two years. */
const seasonEnds: Readonly<Record<string, number>> = { spring: 6, summer: 9, autumn: 12, fall: 12 }

/** A season named from the day of publication: "last summer", "this spring", "next autumn". */
export const nearSeason: DateRule = {
  pattern:
    /(?<!\b(?:her|his|its|my|our|the|their|your) )\b(?:since |until |by |in )?(?<which>last|this|next) (?<season>spring|summer|autumn|fall(?! in [a-z]+s\b))\b(?!['’]s|-|\sof\b)/giu,
  read: ({ which = '', season: name = '' }, { from }) => {
    if (from === undefined) return implied(undefined)
    const [year = 0, month = 0] = isoDate(from).split('-').map(Number)
    const isOver = month >= (seasonEnds[name.toLowerCase()] ?? 0)
    const shift = { last: isOver ? 0 : -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
    return implied(`${year + shift}-${seasons[name.toLowerCase()]}`)
  },
}

/** A year: "in 2019", "since 2019", "early 2020". It needs a word before it; a number alone is not a year. */
export const year: DateRule = {
  pattern:
    /\b(?<word>in|since|by|until|till|from|of|during|before|after|late|early|mid|through|year|around)[ -](?:(?:early|mid|late)[ -])?(?<year>(?:1[5-9]|20)\d{2})\b(?![\d%]|[.,]\d|\s(?:people|troops|soldiers|votes|miles|acres)|(?:\s\p{Lu}\p{L}+)+\s(?:St|Street|Ave|Avenue|Road|Rd|Drive|Lane|Boulevard|Place|Court|Way)\b)/giu,
  read: ({ word = '', year: digits = '' }) => {
    if (/^since$/iu.test(word)) return known(`${digits}/..`)
    return /^(?:until|till)$/iu.test(word) ? known(`../${digits}`) : known(digits)
  },
}
