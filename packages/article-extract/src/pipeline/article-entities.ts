import type { Entity, Mention } from '@onrecord/article-data'
import { spanOf } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'
import type { AnnotatedDoc } from './annotated-doc.ts'

/** The ids that an article needs: everything named, and what statements and events refer to. */
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

/** The entities of the article. Descriptions that nothing refers to are left out. */
export const entitiesOf = (doc: AnnotatedDoc): readonly Entity[] => {
  const needed = neededIds(doc)
  return doc.table.entities.filter(({ id }) => needed.has(id)).map(entityOf)
}

/** Where the article's entities are mentioned, in text order. */
export const mentionsOf = (doc: AnnotatedDoc): readonly Mention[] => {
  const needed = neededIds(doc)
  return doc.table.mentions
    .filter(({ entityId }) => needed.has(entityId))
    .map(({ entityId, form, first, end }) => ({ entityId, span: spanOf(doc, { first, end }), form }))
}
