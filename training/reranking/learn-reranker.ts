import { type Role, roles } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import type { ParagraphView } from '../../packages/article-extract/src/attribution-model/input/paragraph-view.ts'
import type { Reranker } from '../../packages/article-extract/src/attribution-model/reranking/rerank-spans.ts'
import { spanFeatures } from '../../packages/article-extract/src/attribution-model/reranking/span-features.ts'
import type { LikelySpan } from '../../packages/article-extract/src/attribution-model/reranking/span-field.ts'
import type { Paragraph } from '../chain/corpus.ts'
import { type BoostSettings, boostTrees } from '../learners/boost-trees.ts'
import { averageTrees } from '../learners/boosted-forest.ts'

/** A paragraph with its likely spans, from a model that has not seen it. */
export interface Judged {
  readonly paragraph: Paragraph
  readonly view: ParagraphView
  readonly spans: readonly LikelySpan[]
}

interface Lesson {
  readonly items: Float32Array[]
  readonly right: boolean[]
}

/** A key for comparing spans. */
export const spanKey = ({ role, first, last }: Omit<LikelySpan, 'probability'>): string => `${role} ${first} ${last}`

/** The keys of the corpus's spans in a paragraph. */
export const goldSpans = ({ attributions }: Paragraph): ReadonlySet<string> =>
  new Set(
    roles.flatMap((role) =>
      attributions.flatMap((attribution) =>
        attribution[role].map(([start, end]) => spanKey({ role, first: start, last: end - 1 })),
      ),
    ),
  )

/** Trains on `judged` when a likely span is exactly correct. */
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
 * Trains when a likely span is exactly correct. `variants` are the same paragraphs with spans from different models.
 * The forests are averaged, and the average is more accurate than each.
 */
export const learnReranker = (variants: readonly (readonly Judged[])[], settings: BoostSettings): Reranker => {
  const all = variants.map((judged) => learnOne(judged, settings))
  const average = (role: Role) => averageTrees(all.map((reranker) => reranker[role]))
  return { source: average('source'), cue: average('cue'), content: average('content') }
}
