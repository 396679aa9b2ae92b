import { groupBy } from '../group-by.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { statementList } from '../statements/statement-list.ts'
import { type Voice, voices } from '../voices/voices.ts'
import { voiceIdentity } from './voice-identity.ts'

/** What one voice says in several articles. */
export interface VoiceAcross {
  /** Equal for the same voice: an identifier, or the kind and the full name. */
  readonly id: string
  readonly name: string
  readonly anonymity: Statement['anonymity']
  /** The number of words in all articles. */
  readonly words: number
  /** The articles where it speaks, in the given order, each with its voice there and its statements. */
  readonly articles: readonly {
    readonly article: Article
    readonly voice: Voice
    readonly statements: ReturnType<typeof statementList>
  }[]
}

/**
 * The voices of articles, most words first. Named voices are the same when they share an identifier, or their kind and full
 * name. Described and unnamed voices stay apart. The archive of `@onrecord/article-archive` knows more: initials, short
 * names, namesakes, and people's decisions.
 */
export const voicesAcross = (articles: Iterable<Article>): readonly VoiceAcross[] => {
  const found = Array.from(articles).flatMap((article) => {
    const statements = groupBy(statementList(article), ({ voiceKey }) => voiceKey)
    return voices(article).map((voice) => ({ article, voice, statements: statements.get(voice.key) ?? [] }))
  })
  return Array.from(
    groupBy(found, ({ article, voice }) => voiceIdentity(article, voice)),
    ([id, same]) => ({
      id,
      name: same[0]?.voice.name ?? id,
      anonymity: same[0]?.voice.anonymity ?? 'named',
      words: same.reduce((sum, { voice }) => sum + voice.words, 0),
      articles: same,
    }),
  ).sort((a, b) => b.words - a.words)
}
