import { statementText } from '@onrecord/article-data'
import type { KeptStatement } from '../archive.ts'
import type { KeptArticle } from './kept-article.ts'
import { keptVoice } from './kept-voice.ts'
import type { Store } from './store.ts'

/** The statement at `place` of a kept article, with its voices as the archive knows them. */
export const keptStatement = (
  store: Store,
  { key, summary, article }: KeptArticle,
  place: number,
): KeptStatement | undefined => {
  const statement = article.statements[place]
  if (statement === undefined) return undefined
  const voices = [...new Set(statement.voiceIds)].flatMap((id) => keptVoice(store, key, article, id) ?? [])
  return {
    article: summary,
    statement,
    words: statementText(article, statement),
    voices: voices.filter(({ id }, index) => voices.findIndex((other) => other.id === id) === index),
  }
}
