import type { ParagraphView } from '../input/paragraph-view.ts'
import { addOverlap } from './overlap-features.ts'
import { overlapsOf } from './overlaps.ts'
import { paragraphKinds } from './paragraph-kinds.ts'
import { type LikelySpan, spanFields } from './span-field.ts'
import { addSurface } from './surface-features.ts'

/** The number of features of a span. */
export const spanFeatureCount = 100

/** The features of a paragraph's spans: one array of `spanFeatureCount` numbers for each span that is `wanted`. */
export const spanFeatures = (
  view: ParagraphView,
  spans: readonly LikelySpan[],
  wanted: (span: LikelySpan) => boolean = () => true,
): readonly (Float32Array | undefined)[] => {
  const fields = spanFields(view.length, spans)
  const overlaps = overlapsOf(spans)
  const kinds = paragraphKinds(view)
  return spans.map((span, index) => {
    if (!wanted(span)) return undefined
    const out = new Float32Array(spanFeatureCount)
    addSurface(out, addOverlap(out, span, fields, overlaps, index), span, view, kinds)
    return out
  })
}
