import type { DateMention, Event, Figure, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import type { JudgedAttribution } from '../attribution/judge/statements-among.ts'
import type { RefinementStep } from '../attribution/refinement.ts'
import type { Reference } from '../coreference/coreference.ts'
import type { Doc } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { ResolvedVoice } from '../voices/resolve-voices.ts'

/** A doc and what the stages of the pipeline have added to it. A list is empty until its stage has run. */
export interface AnnotatedDoc extends Doc {
  readonly isEnglish: boolean
  readonly names: readonly NameSpan[]
  /** Those that readers take for statements, once the judge has run. */
  readonly attributions: readonly Attribution[]
  /** All attributions in the wide sense of corpora, acts and attitudes included. */
  readonly allAttributions: readonly Attribution[]
  /** Those that the judge rejected. */
  readonly rejected: readonly JudgedAttribution[]
  /** How the attributions came about; empty unless a trace was requested. */
  readonly refinements: readonly RefinementStep[]
  readonly table: EntityTable
  readonly references: readonly Reference[]
  /** Whose each attribution is, in the order of `attributions`. */
  readonly voices: readonly ResolvedVoice[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  /** What the stages could not decide. */
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
