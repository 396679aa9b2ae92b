import { entityIndex } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Hop, Statement } from '../model/statement.ts'
import { terms } from '../terms.ts'
import { isVoiceDoubtful, voiceWords } from '../voices/doubtful-voice.ts'
import { voiceNames } from '../voices/voice-names.ts'

/** Below this confidence, readers see that the statement is uncertain. */
const certain = 0.6

/**
 * The voice, how and through whom, in words: the same on the site, in the terminal and in exports. `who` and `shortWho`
 * begin with "probably" when `isVoiceDoubtful`; for the plain name, see `voices`. `role` is absent when unknown or when
 * several speak; `through` is absent when the writer names no link.
 */
export type AttributionLine = {
  readonly who: string
  readonly shortWho: string
  readonly role: string | undefined
  readonly how: string
  readonly medium: string | undefined
  readonly through: string | undefined
  readonly date: string | undefined
  readonly uncertain: boolean
  readonly isVoiceDoubtful: boolean
}

const cameBy: Readonly<Record<Hop['relation'], string>> = {
  said: '',
  briefedBy: ', who were briefed',
  citing: ', citing it',
  interviewed: ', in an interview',
  released: ', which released it',
}

const roleOf = (entity: Entity | undefined): string | undefined =>
  entity?.kind === 'person' || entity?.kind === 'organization' ? entity.roles[0] : undefined

const hopInWords = (article: Article, { entityId, span, relation }: Hop): string => {
  const name = entityIndex(article).get(entityId ?? '')?.name ?? (span && article.text.slice(span.start, span.end))
  return `${name ?? terms.unnamedSource}${cameBy[relation]}`
}

/** The words shown beside a statement: "Koo Byoungsam", "spokesperson", "indirect, states", … */
export const attributionLine = (article: Article, statement: Statement): AttributionLine => {
  const entities = entityIndex(article)
  const who = statement.voiceIds.map((id) => entities.get(id)).filter((entity): entity is Entity => !!entity)
  const { name, shortName } = voiceNames(who)
  return {
    who: voiceWords(statement, name),
    shortWho: voiceWords(statement, shortName),
    role: who.length === 1 ? roleOf(who[0]) : undefined,
    how: `${statement.form}, ${statement.stance}`,
    medium: statement.medium?.name,
    through: statement.chain.map((hop) => hopInWords(article, hop)).join('; ') || undefined,
    date: statement.date,
    uncertain: statement.confidence < certain,
    isVoiceDoubtful: isVoiceDoubtful(statement),
  }
}
