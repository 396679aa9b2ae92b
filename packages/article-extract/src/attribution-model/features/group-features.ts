import type { Group } from '../input/groups.ts'
import type { ParagraphView } from '../input/paragraph-view.ts'
import { distanceGrade, margin, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

const flags = (first: boolean, second: boolean, third = false): number =>
  (first ? 1 : 0) + (second ? 2 : 0) + (third ? 4 : 0)

/** The first verb group that ends at or after `from` and begins in the sentence of `at`. */
const verbsAfter = ({ verbs, sentences }: ParagraphView, at: number, from: number): Group | undefined => {
  const last = sentences.last[at] ?? 0
  const group = verbs.groups[verbs.from[from] ?? -1]
  return from <= last && group && group.first <= last ? group : undefined
}

/** The last verb group that begins at or before `from` and ends in the sentence of `at`. */
const verbsBefore = ({ verbs, sentences }: ParagraphView, at: number, from: number): Group | undefined => {
  const first = sentences.first[at] ?? 0
  if (from < first) return undefined
  const [inside = -1, behind = 0] = [verbs.of[from], verbs.from[from]]
  const group = verbs.groups[inside >= 0 ? inside : behind - 1]
  return group && group.last >= first ? group : undefined
}

const addChunk = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext, index: number): void => {
  const { word, tag, lemma, cueness } = near
  const chunk = view.chunks.groups[index]
  if (!chunk) return
  const { first, last, head } = chunk
  const sentenceFirst = view.sentences.first[at] ?? 0
  const sentenceLast = view.sentences.last[at] ?? 0
  list.add(flags(at === first, at === last, at === head))
  list.add(word[head + margin]!)
  list.add(word[first - 1 + margin]!, tag[head + margin]!)
  list.add(word[last + 1 + margin]!, tag[last + 1 + margin]!)
  list.add(tag[last + 1 + margin]!, tag[last + 2 + margin]!, tag[last + 3 + margin]!, at === first ? 1 : 0)
  const after = verbsAfter(view, at, last + 1)
  if (after) {
    const far = distanceGrade(after.first - last)
    list.add(lemma[after.head + margin]!, far)
    list.add(cueness[after.head + margin]!, far, tag[head + margin]!, tag[last + 1 + margin]!)
    list.add(lemma[after.head + margin]!, word[after.last + 1 + margin]!)
  }
  list.from(160)
  const before = verbsBefore(view, at, first - 1)
  if (before) {
    const far = distanceGrade(first - before.last)
    list.add(lemma[before.head + margin]!, far)
    list.add(cueness[before.head + margin]!, far, tag[head + margin]!, tag[first - 1 + margin]!)
  }
  list.from(164)
  const next = view.chunks.groups[index + 1]
  if (next && next.first <= sentenceLast) list.add(word[next.head + margin]!, word[last + 1 + margin]!)
  list.from(166)
  list.add(tag[first + margin]!, tag[head + margin]!, last - first, first === sentenceFirst ? 1 : 0)
}

const longestHashed = 5

const addVerbs = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext, index: number): void => {
  const { word, tag, lemma, cueness } = near
  const group = view.verbs.groups[index]
  if (!group) return
  const { first, last, head } = group
  const edge = flags(at === first, at === last)
  const grade = cueness[head + margin]!
  list.add(edge + (at === head ? 4 : 0))
  list.add(lemma[head + margin]!, at === head ? 1 : 0)
  list.add(grade, edge)
  list.add(word[last + 1 + margin]!, lemma[head + margin]!)
  list.add(word[last + 1 + margin]!, grade)
  list.add(tag[last + 1 + margin]!, tag[last + 2 + margin]!, grade)
  list.add(word[first - 1 + margin]!, grade)
  list.add(tag[first - 1 + margin]!, tag[first - 2 + margin]!, grade)
  let whole = 0
  for (let token = first; token <= last && token < first + longestHashed; token++) {
    whole = (Math.imul(whole, 31) + word[token + margin]!) | 0
  }
  list.add(whole)
  let subject = first - 1
  while (subject >= (view.sentences.first[at] ?? 0) && (view.chunks.of[subject] ?? -1) < 0 && first - subject < 4)
    subject--
  const chunk = view.chunks.groups[view.chunks.of[subject] ?? -1]
  if (!chunk || subject < (view.sentences.first[at] ?? 0)) return
  const shape = near.shape[chunk.head]!
  list.add(word[chunk.head + margin]!, lemma[head + margin]!)
  list.add(tag[chunk.head + margin]!, shape, lemma[head + margin]!)
  list.add(tag[chunk.head + margin]!, shape, grade, word[last + 1 + margin]!)
}

const addBetweenVerbs = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  const { tag, lemma, cueness } = near
  const before = verbsBefore(view, at, at - 1)
  const after = verbsAfter(view, at, at + 1)
  const farBefore = before ? distanceGrade(at - before.last) : 0
  const farAfter = after ? distanceGrade(after.first - at) : 0
  list.add(before ? lemma[before.head + margin]! : 0, farBefore)
  list.add(after ? lemma[after.head + margin]! : 0, farAfter)
  list.add(
    before ? cueness[before.head + margin]! * 16 + farBefore : -1,
    after ? cueness[after.head + margin]! * 16 + farAfter : -1,
    tag[at + margin]!,
  )
}

/** The noun chunk and verb group of a token, and the ones around it. */
export const addGroups = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  const chunk = view.chunks.of[at] ?? -1
  const verbs = view.verbs.of[at] ?? -1
  list.from(150)
  if (chunk >= 0) addChunk(list, at, view, near, chunk)
  else {
    list.from(168)
    list.add(near.tag[at + margin]!)
  }
  list.from(170)
  if (verbs >= 0) addVerbs(list, at, view, near, verbs)
  else {
    list.from(186)
    addBetweenVerbs(list, at, view, near)
  }
}
