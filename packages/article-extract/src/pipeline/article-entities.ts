import type { Dateline, Entity, Mention } from '@onrecord/article-data'
import type { DatelineWords } from '../blocks/dateline.ts'
import { type Doc, spanOf } from '../doc/doc.ts'
import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import type { AnnotatedDoc } from './annotated-doc.ts'

/** The ids that an article needs: all named entities, and those in statements and events. */
const neededIds = ({ table, statements, events }: AnnotatedDoc): ReadonlySet<string> =>
  new Set([
    ...table.entities.flatMap(({ id, named }) => (named ? [id] : [])),
    ...statements.flatMap(({ voiceIds, chain }) => [...voiceIds, ...chain.flatMap(({ entityId }) => entityId ?? [])]),
    ...events.flatMap(({ placeIds, participantIds }) => [...placeIds, ...participantIds]),
  ])

const entityOf = ({ id, kind, name, aliases, roles, countryCode, creatorId }: EntityRecord): Entity => {
  const shared = { id, name, aliases, identifiers: [] }
  switch (kind) {
    case 'person':
    case 'organization':
      return { kind, ...shared, roles }
    case 'place':
      return countryCode === undefined ? { kind, ...shared } : { kind, ...shared, countryCode }
    case 'group':
      return { kind, ...shared }
    case 'work':
      return creatorId === undefined ? { kind, ...shared } : { kind, ...shared, creatorId }
    default:
      return kind satisfies never
  }
}

/** The entities of the article. Descriptions that nothing refers to are dropped. */
export const entitiesOf = (doc: AnnotatedDoc): readonly Entity[] => {
  const needed = neededIds(doc)
  return doc.table.entities.filter(({ id }) => needed.has(id)).map(entityOf)
}

/** The mentions of the article's entities, in text order. */
export const mentionsOf = (doc: AnnotatedDoc): readonly Mention[] => {
  const needed = neededIds(doc)
  return doc.table.mentions
    .filter(({ entityId }) => needed.has(entityId))
    .map(({ entityId, form, first, end }) => ({ entityId, span: spanOf(doc, { first, end }), form }))
}

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
