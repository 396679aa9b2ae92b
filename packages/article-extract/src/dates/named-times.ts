import { dayOf } from './calendar.ts'
import { type DateRule, implied, known } from './date-rule.ts'

/** Days that are named without a year, after an event. */
const namedDays: Readonly<Record<string, string>> = {
  'september 11': '2001-09-11',
  'sept 11': '2001-09-11',
  'january 6': '2021-01-06',
  'jan 6': '2021-01-06',
  'october 7': '2023-10-07',
  'oct 7': '2023-10-07',
}

/** A day that needs no year because everyone knows its event: "the Jan. 6 riot". Only after the event. */
export const namedDay: DateRule = {
  pattern:
    /\b(?<day>(?:September|Sept\.?) 11|(?:January|Jan\.?) 6|(?:October|Oct\.?) 7),? (?=(?:[Tt]error(?:ist)? |Hamas |Capitol )?(?:[Aa]ttacks?|[Aa]ssault|[Rr]iots?|[Ii]nsurrection|[Mm]assacre|[Cc]ommittee)\b)/gu,
  read: ({ day = '' }, { from }) => {
    const date = namedDays[day.toLowerCase().replace('.', '')]
    const isOver = from === undefined || from >= (dayOf(date) ?? 0)
    return date !== undefined && isOver ? known(date) : implied(undefined)
  },
}

/** A time named after an event: "since World War II", "during the Cold War". The words give no date. */
export const namedTime: DateRule = {
  pattern:
    /\b(?:[Ss]ince|[Dd]uring|[Aa]fter|[Bb]efore) (?:the )?(?:end of )?(?:the )?(?:World War (?:I{1,2}|One|Two)|(?:\p{Lu}\p{L}+ ){1,2}(?:War|Revolution|Crisis|Depression))\b(?!\s*\(\d{4})/gu,
  read: () => ({ basis: 'known' }),
}
