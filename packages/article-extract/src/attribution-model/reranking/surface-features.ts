import type { GroupView } from '../input/groups.ts'
import type { ParagraphView } from '../input/paragraph-view.ts'
import type { ParagraphKinds } from './paragraph-kinds.ts'
import type { LikelySpan } from './span-field.ts'

const outside = -1

/** How an edge of a span cuts a group: 0 for no group, 1 at the group's edge, 2 through it. */
const cutsGroup = ({ groups, of }: GroupView, at: number, edge: 'first' | 'last'): number => {
  const group = groups[of[at] ?? -1]
  if (!group) return 0
  return group[edge] === at ? 1 : 2
}

const edgeWords = [-2, -1, 0, 1] as const

/** The words, tags and cue grades around both edges of a span. */
const addEdges = (
  out: Float32Array,
  from: number,
  { first, last }: LikelySpan,
  view: ParagraphView,
  kinds: ParagraphKinds,
): number => {
  let to = from
  const { cueness, length } = view
  for (let place = 0; place < 2 * edgeWords.length; place++) {
    const by = edgeWords[place % edgeWords.length]!
    const at = place < edgeWords.length ? first + by : last - by
    const isInside = at >= 0 && at < length
    out[to++] = isInside ? kinds.tag[at]! : outside
    out[to++] = isInside ? kinds.word[at]! : outside
    out[to++] = isInside ? cueness[at]! : outside
  }
  return to
}

const addQuotation = (
  out: Float32Array,
  from: number,
  { first, last }: LikelySpan,
  { quotations, words }: ParagraphView,
): number => {
  let to = from
  const { inside, open, close, ending } = quotations
  let quoted = 0
  for (let at = first; at <= last; at++) quoted += inside[at] ?? 0
  out[to++] = quoted / (last - first + 1)
  out[to++] = inside[first - 1] ?? outside
  out[to++] = inside[first] ?? 0
  out[to++] = inside[last] ?? 0
  out[to++] = inside[last + 1] ?? outside
  out[to++] = words[first] === '“' ? 1 : 0
  out[to++] = words[last] === '”' ? 1 : 0
  out[to++] = inside[first] ? first - (open[first] ?? 0) : outside
  out[to++] = inside[last] ? (close[last] ?? 0) - last : outside
  out[to++] = ending[first] ?? 0
  out[to++] = ending[last] ?? 0
  return to
}

const addSentence = (out: Float32Array, from: number, { first, last }: LikelySpan, view: ParagraphView): number => {
  let to = from
  const { sentences, length } = view
  out[to++] = first
  out[to++] = length - 1 - last
  out[to++] = length
  out[to++] = first - (sentences.first[first] ?? 0)
  out[to++] = (sentences.last[last] ?? 0) - last
  out[to++] = (sentences.last[last] ?? 0) - (sentences.first[last] ?? 0)
  out[to++] = (sentences.index[last] ?? 0) - (sentences.index[first] ?? 0)
  out[to++] = sentences.index[first] ?? 0
  out[to++] = first - (view.previousStop[first] ?? 0)
  out[to++] = (view.nextStop[last] ?? 0) - last
  out[to++] = view.sentenceHasMark[first] ?? 0
  return to
}

const addWithin = (
  out: Float32Array,
  from: number,
  { first, last }: LikelySpan,
  view: ParagraphView,
  kinds: ParagraphKinds,
): number => {
  let to = from
  const count = (before: Int32Array) => before[last + 1]! - before[first]!
  const commas = count(kinds.commas)
  const verbs = count(kinds.verbs)
  const names = count(kinds.names)
  let likeliest = 0
  for (let at = first; at <= last; at++) likeliest = Math.max(likeliest, view.cueness[at]!)
  const length = last - first + 1
  out[to++] = length
  out[to++] = commas
  out[to++] = verbs
  out[to++] = verbs / length
  out[to++] = names / length
  out[to++] = likeliest
  out[to++] = cutsGroup(view.chunks, first, 'first')
  out[to++] = cutsGroup(view.chunks, last, 'last')
  out[to++] = cutsGroup(view.verbs, first, 'first')
  out[to++] = cutsGroup(view.verbs, last, 'last')
  return to
}

/**
 * Writes the form of a span into `out`, from index `from`: its edges, its words, and its position in quotations,
 * sentence and paragraph.
 */
export const addSurface = (
  out: Float32Array,
  from: number,
  span: LikelySpan,
  view: ParagraphView,
  kinds: ParagraphKinds,
): void => {
  let to = addEdges(out, from, span, view, kinds)
  to = addQuotation(out, to, span, view)
  to = addSentence(out, to, span, view)
  addWithin(out, to, span, view, kinds)
}
