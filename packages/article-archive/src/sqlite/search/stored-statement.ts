import { statementText } from '@onrecord/article-data'
import type { KeptStatement } from '../../archive.ts'
import type { Row, Store } from '../store.ts'
import type { StoredArticle } from './stored-article.ts'

/** An archive's voice by id and name. */
export interface VoiceName {
  readonly id: string
  readonly name: string
}

/** Who the entity at `place` of an article is in the archive, after merges. */
export const voiceName = ({ sql }: Store, article: number, place: number): VoiceName | undefined => {
  let row: Row | undefined =
    sql(`SELECT slug, name, merged FROM appearance JOIN entity ON entity.number = appearance.entity
    WHERE article = ? AND place = ?`).get(article, place)
  while (row && row.merged !== null)
    row = sql('SELECT slug, name, merged FROM entity WHERE number = ?').get(Number(row.merged))
  return row && { id: String(row.slug), name: String(row.name) }
}

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
