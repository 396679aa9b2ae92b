import type { Query } from '@onrecord/article-data/query'
import type { Archive, ArchiveVoice } from './archive.ts'
import { personName } from './identity/names/person-name.ts'
import { normalizedName } from './indexing/normalized-words.ts'

/**
 * A name in a query, and the voices that it can mean. After `voice:`, `meant` is the voice that is searched, absent
 * if nobody has the name. A surname among the words is searched as a word: then `meant` is absent, and `others` has
 * at least two people.
 */
export interface VoiceChoice {
  readonly asked: string
  readonly field: 'voice' | 'word'
  readonly meant?: ArchiveVoice
  readonly others: readonly ArchiveVoice[]
}

type Asked = Pick<VoiceChoice, 'asked' | 'field'>

const isCapital = (query: Query | undefined): boolean => query?.kind === 'word' && /^\p{Lu}/u.test(query.word)

/**
 * Words that may be a surname alone: the only word, or a capitalized one without another capitalized word next to it.
 */
const surnamesIn = (parts: readonly Query[]): readonly Asked[] => {
  const words = parts.filter(({ kind }) => kind === 'word').length
  return parts.flatMap((part, at) =>
    part.kind === 'word' &&
    !part.prefix &&
    (words === 1 || isCapital(part)) &&
    !isCapital(parts[at - 1]) &&
    !isCapital(parts[at + 1])
      ? [{ asked: part.word, field: 'word' as const }]
      : [],
  )
}

const namesAsked = (query: Query): readonly Asked[] => {
  switch (query.kind) {
    case 'and':
      return [...query.of.filter(({ kind }) => kind !== 'word').flatMap(namesAsked), ...surnamesIn(query.of)]
    case 'or':
      return query.of.flatMap(namesAsked)
    case 'not':
      return namesAsked(query.of).filter(({ field }) => field === 'voice')
    case 'name':
      return query.field === 'voice' ? [{ asked: query.name, field: 'voice' }] : []
    case 'word':
      return surnamesIn([query])
    default:
      return []
  }
}

const maxNames = 4

/** An id of one word would be read as a name. */
const canBeAsked = ({ id, isGeneric }: ArchiveVoice): boolean => !isGeneric && id.includes('-')

const isPersonOf =
  (surname: string) =>
  ({ kind, name }: ArchiveVoice): boolean => {
    const own = personName(name)
    return kind === 'person' && own.form === 'full' && own.surname === normalizedName(surname)
  }

const choiceOf = async (
  archive: Pick<Archive, 'voicesNamed'>,
  { asked, field }: Asked,
  limit: number,
): Promise<readonly VoiceChoice[]> => {
  if (field === 'voice') {
    const [meant, ...others] = await archive.voicesNamed(asked, limit + 1)
    return [{ asked, field, ...(meant && { meant }), others: others.filter(canBeAsked) }]
  }
  const people = (await archive.voicesNamed(asked, limit)).filter(isPersonOf(asked)).filter(canBeAsked)
  return people.length > 1 ? [{ asked, field, others: people }] : []
}

/**
 * The voices that the names of a query can mean, with at most `limit` others each: every name after `voice:`, and
 * surnames among the words that several people have.
 */
export const voiceChoices = async (
  archive: Pick<Archive, 'voicesNamed'>,
  query: Query,
  limit = 5,
): Promise<readonly VoiceChoice[]> => {
  const asked = Map.groupBy(namesAsked(query), (name) => `${name.field} ${name.asked}`)
  const first = [...asked.values()].slice(0, maxNames).flatMap((same) => same.slice(0, 1))
  return (await Promise.all(first.map((name) => choiceOf(archive, name, limit)))).flat()
}

/** The query with the chosen voice instead of the name. */
export const voiceQuery = (query: Query, choice: VoiceChoice, voice: Pick<ArchiveVoice, 'id'>): Query => {
  const isAsked =
    choice.field === 'word'
      ? query.kind === 'word' && !query.prefix && query.word === choice.asked
      : query.kind === 'name' && query.field === 'voice' && query.name === choice.asked
  if (isAsked) return { kind: 'name', field: 'voice', name: voice.id }
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, of: query.of.map((part) => voiceQuery(part, choice, voice)) }
    case 'not':
      return { kind: 'not', of: voiceQuery(query.of, choice, voice) }
    default:
      return query
  }
}
