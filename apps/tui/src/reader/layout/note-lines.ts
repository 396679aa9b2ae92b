import { type Attribution, formatDate } from '@onrecord/article-data'
import wrapAnsi from 'wrap-ansi'
import { plain } from '../../terminal/plain.ts'

const wrapped = (parts: readonly (string | undefined)[], width: number): readonly string[] =>
  parts
    .filter((part): part is string => part !== undefined && part !== '')
    .flatMap((part) => wrapAnsi(plain(part), Math.max(1, width), { hard: true }).split('\n'))

const throughWhom = ({ line }: Attribution): string | undefined => line.through && `through ${line.through}`

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** The note under the statement in focus, wrapped at `width`: who; how, in what, when; through whom. */
export const noteLines = (attribution: Attribution, width: number): readonly string[] => {
  const { who, role, how, medium, date, uncertain } = attribution.line
  const manner = joined([how, medium, date && formatDate(date), uncertain ? 'uncertain' : undefined])
  return wrapped([role === undefined ? who : `${who}, ${role}`, manner, throughWhom(attribution)], width)
}

/** The note beside a line, wrapped at `width`: whole names the first time, then short ones; how; through whom. */
export const sideLines = (attribution: Attribution, width: number): readonly string[] => {
  const { who, shortWho, role, how, medium, uncertain } = attribution.line
  const isFirst = attribution.voice.statementIds[0] === attribution.statement.id
  const name = isFirst ? joined([who, role]) : shortWho
  const manner = joined([how, medium, uncertain ? 'uncertain' : undefined])
  return wrapped(
    isFirst ? [name, manner, throughWhom(attribution)] : [`${name} · ${manner}`, throughWhom(attribution)],
    width,
  )
}
