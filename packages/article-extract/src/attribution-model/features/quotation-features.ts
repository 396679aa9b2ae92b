import type { ParagraphView } from '../input/paragraph-view.ts'
import { distanceGrade, margin, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

const addInside = (list: FeatureList, at: number, { quotations }: ParagraphView, near: TokenContext): void => {
  const { word, tag, lemma, cueness } = near
  const open = quotations.open[at] ?? 0
  const close = quotations.close[at] ?? 0
  const ending = quotations.ending[at] ?? 0
  const edge = (at === open ? 1 : 0) + (at === close ? 2 : 0)
  const long = distanceGrade(close - open)
  list.add(distanceGrade(at - open))
  list.add(distanceGrade(close - at))
  list.add(long, ending)
  list.add(word[close + 1 + margin]!, word[close - 1 + margin]!)
  list.add(tag[close + 1 + margin]!, tag[close + 2 + margin]!, edge)
  list.add(word[open - 1 + margin]!, ending)
  list.add(word[open - 1 + margin]!, long, edge)
  list.add(word[close - 1 + margin]!, long, edge)
  list.add(lemma[close + 1 + margin]!, lemma[close + 2 + margin]!, edge)
  list.add(
    cueness[close + 1 + margin]! * 10 + cueness[close + 2 + margin]!,
    cueness[close + 3 + margin]!,
    edge,
    tag[at + margin]!,
  )
}

const addOutside = (
  list: FeatureList,
  at: number,
  { quotations, sentences }: ParagraphView,
  near: TokenContext,
): void => {
  const { inside, open, close } = quotations
  const first = sentences.first[at] ?? 0
  const last = sentences.last[at] ?? 0
  let before = at - 1
  while (before >= first && !inside[before]) before--
  let after = at + 1
  while (after <= last && !inside[after]) after++
  const hasBefore = before >= first
  const hasAfter = after <= last
  const long = (token: number) => distanceGrade((close[token] ?? 0) - (open[token] ?? 0))
  list.from(122)
  list.add(hasBefore ? distanceGrade(at - before) : 0, hasAfter ? distanceGrade(after - at) : 0)
  if (hasBefore)
    list.add(near.word[before - 1 + margin]!, distanceGrade(at - before), long(before), near.tag[at + margin]!)
  list.from(125)
  if (hasAfter) list.add(distanceGrade(after - at), long(after), near.tag[at + margin]!)
  list.from(127)
  if (at === first && at > 0 && inside[at - 1]) list.add(1)
}

/** The position of a token relative to the quotations of its sentence and paragraph. */
export const addQuotations = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  const { inside, ending, count } = view.quotations
  list.from(110)
  list.add((inside[at] ?? 0) * 4 + (ending[at] ?? 0))
  if (inside[at]) addInside(list, at, view, near)
  else addOutside(list, at, view, near)
  list.from(130)
  list.add((inside[at - 1] ?? 0) * 4 + (inside[at] ?? 0) * 2 + (inside[at + 1] ?? 0), near.word[at + margin]!)
  list.add(count % 10, view.sentences.index[at] ?? 0, inside[at] ?? 0)
}
