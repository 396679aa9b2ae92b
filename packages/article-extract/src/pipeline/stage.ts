import type { Judge } from '../attribution/judge/judge.ts'
import type { NestedFinder } from '../attribution/nested/nested-finder.ts'
import type { AttributionModel } from '../attribution-model/statements/find-statements.ts'
import type { CoreferenceResolver } from '../coreference/coreference.ts'
import type { NameFinder } from '../names/name-span.ts'
import type { StageTrace, TraceItem } from '../trace/trace.ts'
import type { VoiceRater } from '../voices/rating/voice-confidence.ts'
import type { AnnotatedDoc } from './annotated-doc.ts'

/** The input of the stages besides the Doc: the models, and the story's metadata. */
export interface StageContext {
  readonly attributionModel: AttributionModel
  readonly nestedFinder: NestedFinder
  readonly judge: Judge
  readonly nameFinder: NameFinder
  readonly coreferenceResolver: CoreferenceResolver
  readonly voiceRater: VoiceRater
  /** Statements below this confidence are dropped. */
  readonly minConfidence: number
  /** ISO 8601; relative dates count from this day. */
  readonly datePublished: string | undefined
  /** The headline, which is not part of the Doc. */
  readonly headline: string | undefined
  /** Whether to keep details that only a trace needs. */
  readonly isTraced: boolean
}

/** A step of the extraction. `run` is pure: it returns a new Doc with its own annotations added. */
export interface Stage {
  readonly name: string
  readonly run: (doc: AnnotatedDoc, context: StageContext) => AnnotatedDoc
  /** What the stage found, rejected and changed, in text order. Called only when a trace is requested. */
  readonly explain: (before: AnnotatedDoc, after: AnnotatedDoc, context: StageContext) => readonly TraceItem[]
}

/** Runs the stages in order. */
export const runStages = (stages: readonly Stage[], doc: AnnotatedDoc, context: StageContext): AnnotatedDoc =>
  stages.reduce((annotated, stage) => stage.run(annotated, context), doc)

/** Runs the stages in order, and reports the results and duration of each. */
export const traceStages = (
  stages: readonly Stage[],
  doc: AnnotatedDoc,
  context: StageContext,
): { readonly doc: AnnotatedDoc; readonly stages: readonly StageTrace[] } => {
  const traces: StageTrace[] = []
  const after = stages.reduce((before, stage) => {
    const started = performance.now()
    const annotated = stage.run(before, context)
    const milliseconds = performance.now() - started
    traces.push({ stage: stage.name, milliseconds, items: stage.explain(before, annotated, context) })
    return annotated
  }, doc)
  return { doc: after, stages: traces }
}
