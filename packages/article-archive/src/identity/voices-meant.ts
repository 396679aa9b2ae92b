import type { Entity } from '@onrecord/article-data'
import { normalizedName } from '../indexing/normalized-words.ts'
import { personName } from './names/person-name.ts'

/** A voice that a name may refer to. */
export interface NamedVoice {
  readonly id: string
  readonly name: string
  readonly kind: Entity['kind']
  readonly aliases: readonly string[]
  readonly statements: number
}

/** How well a name fits: 0 by id, 1 by the full name, 2 by an alias or surname, 3 by words of the name. */
const fitOf = (asked: string, { id, name, kind, aliases }: NamedVoice): number => {
  if (id === asked && id.includes('-')) return 0
  const words = normalizedName(asked)
  const own = kind === 'person' ? personName(name) : undefined
  // A single word may be anyone's surname.
  if (normalizedName(name) === words && words.includes(' ')) return 1
  const isCalled =
    normalizedName(name) === words || own?.surname === words || aliases.some((alias) => normalizedName(alias) === words)
  return isCalled ? 2 : 3
}

/**
 * The voices that `voice:name` can mean, best first: by id, full name, alias or surname, words of the name. Of equal
 * ones, the one with the most statements is first.
 */
export const inOrderOfMeaning = <Voice extends NamedVoice>(asked: string, voices: readonly Voice[]): readonly Voice[] =>
  voices
    .map((voice) => ({ voice, fit: fitOf(asked, voice) }))
    .sort((a, b) => a.fit - b.fit || b.voice.statements - a.voice.statements || (a.voice.id < b.voice.id ? -1 : 1))
    .map(({ voice }) => voice)
