import type { Attribution } from '@onrecord/article-data'
import { attributionParts, isFirstOfVoice, withRole } from '@onrecord/article-view'
import wrapAnsi from 'wrap-ansi'
import { plain } from '../../terminal/plain.ts'

const wrapped = (parts: readonly (string | undefined)[], width: number): readonly string[] =>
  parts
    .filter((part): part is string => part !== undefined && part !== '')
    .flatMap((part) => wrapAnsi(plain(part), Math.max(1, width), { hard: true }).split('\n'))

/** How the statement was made, and through whom it came: two lines, the second often absent. */
const manner = ({ line }: Attribution): readonly (string | undefined)[] => {
  const parts = attributionParts(line)
  const wordsOf = (some: typeof parts) => some.map(({ label, words }) => `${label}${words}`).join(' · ')
  return [
    wordsOf(parts.filter(({ kind }) => kind !== 'through')),
    wordsOf(parts.filter(({ kind }) => kind === 'through')),
  ]
}

/** The note under the statement in focus, wrapped at `width`: who; how, in what, when; through whom. */
export const noteLines = (attribution: Attribution, width: number): readonly string[] =>
  wrapped([withRole(attribution.line.who, attribution.line.role), ...manner(attribution)], width)

/** The note beside a line, wrapped at `width`: whole names the first time, then short ones; how; through whom. */
export const sideLines = (attribution: Attribution, width: number): readonly string[] => {
  const { who, shortWho, role } = attribution.line
  const [how, through] = manner(attribution)
  return wrapped(
    isFirstOfVoice(attribution) ? [withRole(who, role), how, through] : [`${shortWho} · ${how}`, through],
    width,
  )
}
