import { statementText } from '@onrecord/article-data'
import type { KeptStatement } from '../../archive.ts'
import type { Store } from '../store.ts'
import type { StoredArticle } from './stored-article.ts'
import { voiceName } from './voice-name.ts'

/** The statement at `place` of a kept article, with its voices as the archive knows them. */
export const storedStatement = (
  store: Store,
  { key, summary, article }: StoredArticle,
  place: number,
): KeptStatement | undefined => {
  const statement = article.statements[place]
  if (statement === undefined) return undefined
  const voices = [...new Set(statement.voiceIds)].flatMap((id) => {
    const at = article.entities.findIndex((entity) => entity.id === id)
    return voiceName(store, key, at) ?? []
  })
  return {
    article: summary,
    statement,
    words: statementText(article, statement),
    voices: voices.filter(({ id }, index) => voices.findIndex((other) => other.id === id) === index),
  }
}
