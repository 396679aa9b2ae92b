import type { Article, Entity } from '@onrecord/article-data'
import type { KeptVoice } from '../archive.ts'
import type { Row, Store } from './store.ts'

/** Who an entity of the article with that key is in the archive, after merges. */
export const keptVoice = (
  { sql }: Store,
  key: number,
  { entities }: Article,
  entityId: string,
): KeptVoice | undefined => {
  const place = entities.findIndex(({ id }) => id === entityId)
  let row: Row | undefined =
    sql(`SELECT slug, name, kind, merged FROM appearance JOIN entity ON entity.number = appearance.entity
    WHERE article = ? AND place = ?`).get(key, place)
  while (row && row.merged !== null)
    row = sql('SELECT slug, name, kind, merged FROM entity WHERE number = ?').get(Number(row.merged))
  return (
    row && {
      id: String(row.slug),
      name: String(row.name),
      kind: row.kind as Entity['kind'],
      aliases: entities[place]?.aliases ?? [],
    }
  )
}
