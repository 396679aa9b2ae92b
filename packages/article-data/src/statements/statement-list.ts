import { memoizeByArticle } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { type Position, positionOf } from '../text/position-of.ts'
import { spokenText } from '../text/words.ts'
import { isVoiceDoubtful } from '../voices/doubtful-voice.ts'
import { attributionIndex } from './attributions.ts'

/** A statement ready to print or store: the words, who says them, and where. */
export interface ListedStatement {
  readonly id: string
  /** What was said, without the quotation marks around it. */
  readonly words: string
  /** Who says it: the name or names, or "an unnamed source". */
  readonly voice: string
  /** Equal for the statements of one voice in this article. */
  readonly voiceKey: string
  /** Whether readers should check who says it. */
  readonly isDoubtful: boolean
  readonly position: Position
  readonly statement: Statement
}

/**
 * The statements of the article in text order, each with its words, its voice and its place.
 *
 * @example
 * ```ts
 * import { statementList } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * const [first] = story ? statementList(story) : []
 * console.log(first?.voice, first?.isDoubtful)
 * // National Intelligence Service false
 * ```
 */
export const statementList: (article: Article) => readonly ListedStatement[] = memoizeByArticle((article) =>
  Array.from(attributionIndex(article).values(), ({ statement, voice }) => ({
    id: statement.id,
    words: spokenText(article.text, statement.content),
    voice: voice.name,
    voiceKey: voice.key,
    isDoubtful: isVoiceDoubtful(statement),
    position: positionOf(article, statement.content[0] ?? { start: 0, end: 0 }),
    statement,
  })),
)
