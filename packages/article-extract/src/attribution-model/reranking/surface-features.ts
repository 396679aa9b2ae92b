import type { GroupView } from '../input/groups.ts'
import type { ParagraphView } from '../input/paragraph-view.ts'
import type { ParagraphKinds } from './paragraph-kinds.ts'
import type { LikelySpan } from './span-field.ts'

const outside = -1

/** How an edge of a span cuts the group it falls into: 0 no group, 1 at the group's edge, 2 through it. */
const cutsGroup = ({ groups, of }: GroupView, at: number, edge: 'first' | 'last'): number => {
  const group = groups[of[at] ?? -1]
  if (!group) return 0
  return group[edge] === at ? 1 : 2
}

const edgeWords = [-2, -1, 0, 1] as const

/** The words, tags and grades of cue around both edges of a span. */
const addEdges = (out: number[], { first, last }: LikelySpan, view: ParagraphView, kinds: ParagraphKinds): void => {
  const { cueness, length } = view
  for (let place = 0; place < 2 * edgeWords.length; place++) {
    const by = edgeWords[place % edgeWords.length]!
    const at = place < edgeWords.length ? first + by : last - by
    if (at < 0 || at >= length) out.push(outside, outside, outside)
    else out.push(kinds.tag[at]!, kinds.word[at]!, cueness[at]!)
  }
}

const addQuotation = (out: number[], { first, last }: LikelySpan, { quotations, words }: ParagraphView): void => {
  const { inside, open, close, ending } = quotations
  let quoted = 0
  for (let at = first; at <= last; at++) quoted += inside[at] ?? 0
  out.push(
    quoted / (last - first + 1),
    inside[first - 1] ?? outside,
    inside[first] ?? 0,
    inside[last] ?? 0,
    inside[last + 1] ?? outside,
    words[first] === '“' ? 1 : 0,
    words[last] === '”' ? 1 : 0,
    inside[first] ? first - (open[first] ?? 0) : outside,
    inside[last] ? (close[last] ?? 0) - last : outside,
    ending[first] ?? 0,
    ending[last] ?? 0,
  )
}

const addSentence = (out: number[], { first, last }: LikelySpan, view: ParagraphView): void => {
  const { sentences, length } = view
  out.push(
    first,
    length - 1 - last,
    length,
    first - (sentences.first[first] ?? 0),
    (sentences.last[last] ?? 0) - last,
    (sentences.last[last] ?? 0) - (sentences.first[last] ?? 0),
    (sentences.index[last] ?? 0) - (sentences.index[first] ?? 0),
    sentences.index[first] ?? 0,
    first - (view.previousStop[first] ?? 0),
    (view.nextStop[last] ?? 0) - last,
    view.sentenceHasMark[first] ?? 0,
  )
}

const addWithin = (out: number[], { first, last }: LikelySpan, view: ParagraphView, kinds: ParagraphKinds): void => {
  const count = (before: Int32Array) => before[last + 1]! - before[first]!
  const [commas, verbs, names] = [count(kinds.commas), count(kinds.verbs), count(kinds.names)]
  let likeliest = 0
  for (let at = first; at <= last; at++) likeliest = Math.max(likeliest, view.cueness[at]!)
  const length = last - first + 1
  out.push(length, commas, verbs, verbs / length, names / length, likeliest)
  out.push(cutsGroup(view.chunks, first, 'first'), cutsGroup(view.chunks, last, 'last'))
  out.push(cutsGroup(view.verbs, first, 'first'), cutsGroup(view.verbs, last, 'last'))
}

/** Adds to `out` what a span looks like: its edges, its words, its place in quotations, sentence and paragraph. */
export const addSurface = (out: number[], span: LikelySpan, view: ParagraphView, kinds: ParagraphKinds): void => {
  addEdges(out, span, view, kinds)
  addQuotation(out, span, view)
  addSentence(out, span, view)
  addWithin(out, span, view, kinds)
}
