import { type Role, roles } from '../../src/attribution-model/chain/labels.ts'
import type { ParagraphView } from '../../src/attribution-model/input/paragraph-view.ts'
import type { Reranker } from '../../src/attribution-model/reranking/rerank-spans.ts'
import { spanFeatures } from '../../src/attribution-model/reranking/span-features.ts'
import type { LikelySpan } from '../../src/attribution-model/reranking/span-field.ts'
import type { Paragraph } from '../chain/corpus.ts'
import { averageTrees, type BoostSettings, boostTrees } from './boost-trees.ts'

/** A paragraph with its likely spans, which a model that has not learnt from it has found. */
export interface Judged {
  readonly paragraph: Paragraph
  readonly view: ParagraphView
  readonly spans: readonly LikelySpan[]
}

interface Lesson {
  readonly items: Float32Array[]
  readonly right: boolean[]
}

/** A span as a key, to compare spans by. */
export const spanKey = ({ role, first, last }: Omit<LikelySpan, 'probability'>): string => `${role} ${first} ${last}`

/** The keys of the spans that the corpus has in a paragraph. */
export const goldSpans = ({ attributions }: Paragraph): ReadonlySet<string> =>
  new Set(
    roles.flatMap((role) =>
      attributions.flatMap((attribution) =>
        attribution[role].map(([start, end]) => spanKey({ role, first: start, last: end - 1 })),
      ),
    ),
  )

/** Learns from `judged` when a likely span is exactly right. */
const learnOne = (judged: readonly Judged[], settings: BoostSettings): Reranker => {
  const lessons: Record<Role, Lesson> = {
    source: { items: [], right: [] },
    cue: { items: [], right: [] },
    content: { items: [], right: [] },
  }
  for (const { paragraph, view, spans } of judged) {
    const gold = goldSpans(paragraph)
    for (const [index, item] of spanFeatures(view, spans).entries()) {
      const span = spans[index]
      if (!span || !item) continue
      lessons[span.role].items.push(item)
      lessons[span.role].right.push(gold.has(spanKey(span)))
    }
  }
  const learn = ({ items, right }: Lesson) => boostTrees(items, right, settings)
  return { source: learn(lessons.source), cue: learn(lessons.cue), content: learn(lessons.content) }
}

/**
 * Learns when a likely span is exactly right. `variants` are the same paragraphs with spans found in different ways; what
 * is learnt from each is averaged, and errs less than each.
 */
export const learnReranker = (variants: readonly (readonly Judged[])[], settings: BoostSettings): Reranker => {
  const all = variants.map((judged) => learnOne(judged, settings))
  const average = (role: Role) => averageTrees(all.map((reranker) => reranker[role]))
  return { source: average('source'), cue: average('cue'), content: average('content') }
}
