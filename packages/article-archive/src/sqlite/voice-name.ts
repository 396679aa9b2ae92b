import type { Entity } from '@onrecord/article-data'
import type { Row, Store } from './store.ts'

/** An archive's voice by id, name and kind. */
export interface VoiceName {
  readonly id: string
  readonly name: string
  readonly kind: Entity['kind']
}

/** Who the entity at `place` of an article is in the archive, after merges. */
export const voiceName = ({ sql }: Store, article: number, place: number): VoiceName | undefined => {
  let row: Row | undefined =
    sql(`SELECT slug, name, kind, merged FROM appearance JOIN entity ON entity.number = appearance.entity
    WHERE article = ? AND place = ?`).get(article, place)
  while (row && row.merged !== null)
    row = sql('SELECT slug, name, kind, merged FROM entity WHERE number = ?').get(Number(row.merged))
  return row && { id: String(row.slug), name: String(row.name), kind: row.kind as Entity['kind'] }
}
