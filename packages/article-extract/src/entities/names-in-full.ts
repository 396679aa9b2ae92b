import type { Token } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { initialsOf } from './acronyms.ts'
import { nameKind } from './name-kind.ts'
import type { NameRun } from './name-run.ts'
import { isSurnameAlone, surnameOf } from './name-words.ts'

/** The name as written, in one line; a place in capitals as it is called. */
export const nameOf = (text: string, tokens: readonly Token[], run: NameRun): string => {
  const written = text.slice(tokens[run.first]?.start, tokens[run.end - 1]?.end).replace(/\s+/gu, ' ')
  const extra = run.words.slice(run.end - run.first)
  const whole = [written, ...extra].join(' ')
  return /^[\p{Lu}\s.'’-]{5,}$/u.test(whole) && knownPlace(whole) ? (knownPlace(whole)?.name ?? whole) : whole
}

/**
 * Full names by the surname they end with, of those that only one of the text's full names ends with: a headline says
 * "Marten" before the text says "Ilse Marten".
 */
export const fullNames = (tokens: readonly Token[], runs: readonly NameRun[]): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>()
  for (const run of runs) {
    if (isSurnameAlone(run.words) || run.words.length > 4) continue
    const kind = nameKind(tokens, run)
    if (kind !== 'person' && kind !== 'unknown') continue
    const surname = surnameOf(run.words).toLowerCase()
    found.set(surname, (found.get(surname) ?? new Set()).add(run.words.join(' ')))
  }
  return new Map(
    [...found].flatMap(([surname, [name, ...others]]) => (name && others.length === 0 ? [[surname, name]] : [])),
  )
}

/** Names of bodies by their initials, of those that only one of the text's names has: "the S.E.C." before it is spelt out. */
export const bodiesByInitials = (
  text: string,
  tokens: readonly Token[],
  runs: readonly NameRun[],
): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>()
  for (const run of runs) {
    if (run.words.length < 2 || nameKind(tokens, run) !== 'organization') continue
    const name = nameOf(text, tokens, run).replace(/^the\s+/iu, '')
    const initials = initialsOf(name)
    found.set(initials, (found.get(initials) ?? new Set()).add(name))
  }
  return new Map(
    [...found].flatMap(([initials, [name, ...others]]) => (name && others.length === 0 ? [[initials, name]] : [])),
  )
}
