import type { DateMention, Event, Figure, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import type { RejectedAttribution } from '../attribution/judge/statements-among.ts'
import type { RefinementStep } from '../attribution/refinement.ts'
import type { Reference } from '../coreference/coreference.ts'
import type { Doc } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { ResolvedVoice } from '../voices/voice.ts'

/** A Doc and the annotations of the pipeline's stages. A list is empty until its stage has run. */
export interface AnnotatedDoc extends Doc {
  readonly isEnglish: boolean
  readonly names: readonly NameSpan[]
  /** The attributions that readers consider statements, once the judge has run. */
  readonly attributions: readonly Attribution[]
  /** All attributions in the broad sense of annotated corpora, including acts and attitudes. */
  readonly allAttributions: readonly Attribution[]
  /** The attributions that the judge rejected. */
  readonly rejected: readonly RejectedAttribution[]
  /** The steps that produced the attributions; empty unless a trace was requested. */
  readonly refinements: readonly RefinementStep[]
  readonly table: EntityTable
  readonly references: readonly Reference[]
  /** The voice of each attribution, in the order of `attributions`. */
  readonly voices: readonly ResolvedVoice[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  /** Notes on decisions that the stages could not make. */
  readonly notes: readonly Note[]
}

/** A doc before the first stage. */
export const unannotated = (doc: Doc, isEnglish: boolean): AnnotatedDoc => ({
  ...doc,
  isEnglish,
  names: [],
  attributions: [],
  allAttributions: [],
  rejected: [],
  refinements: [],
  table: { entities: [], mentions: [] },
  references: [],
  voices: [],
  dates: [],
  statements: [],
  figures: [],
  events: [],
  notes: [],
})
