import type { Dateline } from '@onrecord/article-data'
import type { DatelineWords } from '../blocks/dateline.ts'
import type { Doc } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'

/** The dateline with the first place that its words name. */
export const placeDateline = (
  words: DatelineWords | undefined,
  { tokens }: Doc,
  { entities, mentions }: EntityTable,
): Dateline | undefined => {
  if (words === undefined) return undefined
  const places = new Set(entities.flatMap(({ id, kind }) => (kind === 'place' ? [id] : [])))
  const place = mentions.find(
    ({ entityId, first }) => places.has(entityId) && (tokens[first]?.start ?? words.span.end) < words.span.end,
  )
  return { span: words.span, ...(place ? { placeId: place.entityId } : {}) }
}
