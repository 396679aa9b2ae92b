import type { Hop, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { chiefsIn } from '../coreference/chief-mentions.ts'
import type { Reference } from '../coreference/coreference.ts'
import { type Doc, spanOf, type TokenRange } from '../doc/doc.ts'
import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import { citedIn, findLinks } from './find-chain.ts'

/** Whose an attribution is. */
export interface ResolvedVoice {
  readonly entityIds: readonly string[]
  readonly anonymity: Statement['anonymity']
  /** Who is between the writer and the voice, nearest to the writer first. */
  readonly chain: readonly Hop[]
  /** What in the text names the voice; empty when nothing does. */
  readonly references: readonly Reference[]
  readonly notes: readonly Note[]
}

/** What resolving voices needs of the pipeline's doc. */
interface Resolved extends Doc {
  readonly table: EntityTable
  readonly references: readonly Reference[]
}

const unresolved = (doc: Doc, { source }: Attribution): Note => ({
  rule: 'voice-unresolved',
  message: 'Expected a name or a description that the words of the source refer to, found none.',
  ...(source ? { span: spanOf(doc, source) } : {}),
})

const anonymityOf = (
  { source }: Attribution,
  voices: readonly (EntityRecord | undefined)[],
): Statement['anonymity'] => {
  if (voices.some((voice) => voice?.named)) return 'named'
  return voices.length > 0 || source ? 'described' : 'anonymous'
}

/** The references that say who a range of tokens speaks of. */
const referencesTo = (doc: Resolved, range: TokenRange): readonly Reference[] =>
  chiefsIn(doc, doc.references, range).flatMap((index) => doc.references[index] ?? [])

const entityIdsOf = (references: readonly Reference[]): readonly string[] => [
  ...new Set(references.flatMap(({ entityIds }) => entityIds)),
]

/** "Concerns persist in Seoul that …" names only a place, which is the voice then. */
const placeInCue = (doc: Resolved, { source, cue }: Attribution, byId: ReadonlyMap<string, EntityRecord>) =>
  source || !cue
    ? []
    : doc.references
        .filter(({ first, end, form }) => form === 'name' && first >= cue.first && end <= cue.end)
        .filter(({ entityIds: [id = ''] }) => byId.get(id)?.kind === 'place')
        .slice(0, 1)

/** Finds out whose each attribution is. The results are in the order of `attributions`. */
export const resolveVoices = (doc: Resolved, attributions: readonly Attribution[]): readonly ResolvedVoice[] => {
  const byId = new Map(doc.table.entities.map((entity) => [entity.id, entity]))
  return attributions.map((attribution): ResolvedVoice => {
    const range = citedIn(doc, attribution) ?? attribution.source
    const references = range ? referencesTo(doc, range) : placeInCue(doc, attribution, byId)
    const entityIds = entityIdsOf(references)
    const chain = findLinks(doc, attribution).map(({ range: link, relation }): Hop => {
      const [entityId] = entityIdsOf(referencesTo(doc, link))
      return { relation, span: spanOf(doc, link), ...(entityId ? { entityId } : {}) }
    })
    return {
      entityIds,
      anonymity: anonymityOf(
        attribution,
        entityIds.map((id) => byId.get(id)),
      ),
      chain,
      references,
      notes: entityIds.length === 0 && attribution.source ? [unresolved(doc, attribution)] : [],
    }
  })
}
