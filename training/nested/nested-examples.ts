import type { MarkedStory } from '../../packages/article-extract/bench/nested/marked-nested.ts'
import type { CorpusArticle, Pair } from '../../packages/article-extract/bench/read-corpus.ts'
import type { MarkedText } from '../../packages/article-extract/bench/voices/marked-texts.ts'
import { findAttributions } from '../../packages/article-extract/src/attribution/find-attributions.ts'
import { statementsAmong } from '../../packages/article-extract/src/attribution/judge/statements-among.ts'
import {
  findCandidates,
  type NestedCandidate,
} from '../../packages/article-extract/src/attribution/nested/find-candidates.ts'
import type { NestedContext } from '../../packages/article-extract/src/attribution/nested/nested-evidence.ts'
import { spanOf, type TokenRange } from '../../packages/article-extract/src/doc/doc.ts'
import { sourceSpanOf } from '../../packages/article-extract/src/extraction.ts'
import type { ExtractionModel } from '../../packages/article-extract/src/index.ts'
import { type Prepared, prepare } from '../../packages/article-extract/src/pipeline/prepare.ts'

/** A candidate, without the share of its verb, which depends on the other examples. */
export interface NestedExample {
  readonly story: string
  readonly context: Omit<NestedContext, 'share'>
  readonly isStatement: boolean
}

const pairIn = ({ layout, doc }: Prepared): ((range: TokenRange) => Pair) => {
  const sourceSpan = sourceSpanOf(layout.offsets)
  return (range) => {
    const { start, end } = sourceSpan(spanOf(doc, range))
    return [start, end]
  }
}

/** The candidates inside the contents of a story that we marked. `model` must find no nested statements itself. */
export const markedExamples = (
  story: MarkedStory,
  textOf: MarkedText,
  model: ExtractionModel,
): readonly NestedExample[] => {
  const prepared = prepare(textOf({ ...story, isHeld: false, voices: [], statements: [] }), { model })
  const { doc, context } = prepared
  const { attributionModel, nestedFinder, minConfidence, judge } = context
  const found = findAttributions(attributionModel, doc, { isEnglish: doc.isEnglish, nestedFinder, minConfidence })
  const marks = new Map(story.candidates.map((one) => [one.verb[0], one]))
  const pairOf = pairIn(prepared)
  const outers = statementsAmong(judge, doc, found).statements.filter(({ isNested }) => !isNested)
  return outers.flatMap((outer) =>
    outer.content.flatMap((range) =>
      findCandidates(doc, range).flatMap((candidate): readonly NestedExample[] => {
        const mark = marks.get(pairOf({ first: candidate.verb, end: candidate.verb + 1 })[0])
        const isSame = mark?.source[0] === pairOf(candidate.source)[0]
        if (!mark || (mark.isStatement && !isSame)) return []
        return [{ story: story.id, context: { doc, outer, range, candidate }, isStatement: mark.isStatement }]
      }),
    ),
  )
}

/** Outside of a content, there is no outer attribution. */
const noAttribution = { source: undefined, verb: undefined, lemma: '' }

/** The candidates outside of every content of an annotated article; a statement is one that the corpus marks. */
export const corpusExamples = (
  { id, text, attributions }: CorpusArticle,
  model: ExtractionModel,
): readonly NestedExample[] => {
  const prepared = prepare(text, { model })
  const { doc } = prepared
  const pairOf = pairIn(prepared)
  const isIn = (at: number, pairs: readonly Pair[]): boolean => pairs.some(([start, end]) => start <= at && at < end)
  const isMarked = ({ verb, source }: NestedCandidate): boolean => {
    const [at] = pairOf({ first: verb, end: verb + 1 })
    const [start, end] = pairOf(source)
    const own = attributions.find(({ cue }) => isIn(at, cue))
    return own?.source.some(([from, to]) => from < end && start < to) ?? false
  }
  const contents = attributions.flatMap(({ content }) => content)
  return doc.blocks.flatMap((range) =>
    findCandidates(doc, range)
      .filter(({ verb }) => !isIn(pairOf({ first: verb, end: verb + 1 })[0], contents))
      .map((candidate) => ({
        story: id,
        context: { doc, outer: noAttribution, range, candidate, isOutside: true },
        isStatement: isMarked(candidate),
      })),
  )
}
