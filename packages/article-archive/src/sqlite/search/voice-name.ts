import type { Row, Store } from '../store.ts'

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
