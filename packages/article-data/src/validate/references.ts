import type { Article } from '../model/article.ts'

/** The kind of item that a reference must point to. */
export type Target = 'block' | 'sentence' | 'entity' | 'place' | 'statement' | 'figure'

/** A reference to another item of the article: the id, its place, and the kind of item it must point to. */
export type Reference = { readonly path: string; readonly id: string; readonly target: Target }

const one = (path: string, target: Target, id: string | undefined): readonly Reference[] =>
  id === undefined ? [] : [{ path, target, id }]

const many = (path: string, target: Target, ids: readonly string[]): readonly Reference[] =>
  ids.map((id, index) => ({ path: `${path}/${index}`, target, id }))

/** Every reference of the article. */
export function* referencesOf(article: Article): Generator<Reference> {
  yield* one('/dateline/placeId', 'place', article.dateline?.placeId)
  for (const [index, { entityId }] of article.bylines.entries())
    yield* one(`/bylines/${index}/entityId`, 'entity', entityId)
  for (const [index, { blockId }] of article.sentences.entries())
    yield* one(`/sentences/${index}/blockId`, 'block', blockId)
  for (const [index, { blockId }] of (article.media ?? []).entries())
    yield* one(`/media/${index}/blockId`, 'block', blockId)
  for (const [index, entity] of article.entities.entries()) {
    if ('affiliationId' in entity) yield* one(`/entities/${index}/affiliationId`, 'entity', entity.affiliationId)
    if ('creatorId' in entity) yield* one(`/entities/${index}/creatorId`, 'entity', entity.creatorId)
  }
  for (const [index, { entityId }] of article.mentions.entries())
    yield* one(`/mentions/${index}/entityId`, 'entity', entityId)
  for (const [index, { voiceIds, chain, parentId }] of article.statements.entries()) {
    yield* many(`/statements/${index}/voiceIds`, 'entity', voiceIds)
    yield* chain.flatMap(({ entityId }, hop) => one(`/statements/${index}/chain/${hop}/entityId`, 'entity', entityId))
    yield* one(`/statements/${index}/parentId`, 'statement', parentId)
  }
  for (const [index, { statementId, sameAs }] of article.figures.entries()) {
    yield* one(`/figures/${index}/statementId`, 'statement', statementId)
    yield* one(`/figures/${index}/sameAs`, 'figure', sameAs)
  }
  for (const [index, { sentenceIds, placeIds, participantIds }] of article.events.entries()) {
    yield* many(`/events/${index}/sentenceIds`, 'sentence', sentenceIds)
    yield* many(`/events/${index}/placeIds`, 'place', placeIds)
    yield* many(`/events/${index}/participantIds`, 'entity', participantIds)
  }
  for (const [index, { statementIds }] of article.corrections.entries()) {
    yield* many(`/corrections/${index}/statementIds`, 'statement', statementIds)
  }
}
