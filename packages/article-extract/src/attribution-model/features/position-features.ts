import type { ParagraphView } from '../input/paragraph-view.ts'
import { distanceGrade, margin, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

/** The position of a token in its sentence and paragraph, and relative to commas. */
export const addPosition = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  const { word, tag, cueness } = near
  const { sentences, length } = view
  const first = sentences.first[at] ?? 0
  const last = sentences.last[at] ?? 0
  const number = sentences.index[at] ?? 0
  const stopBefore = view.previousStop[at] ?? -1
  const stopAfter = view.nextStop[at] ?? -1
  const fromStart = distanceGrade(at - first)
  const toEnd = distanceGrade(last - at)
  list.from(135)
  list.add(fromStart)
  list.add(toEnd)
  list.add(fromStart, toEnd)
  list.add(number, (sentences.index[length - 1] ?? 0) - number)
  list.add(distanceGrade(at - stopBefore), distanceGrade(stopAfter - at))
  list.add(word[stopBefore + 1 + margin]!, tag[stopBefore + 1 + margin]!)
  list.add(word[stopAfter + 1 + margin]!, tag[stopAfter + 1 + margin]!)
  list.add(word[first + margin]!, fromStart)
  list.add(last - at <= 1 ? 1 : 0, word[last + margin]!, word[at + margin]!, last === length - 1 ? 1 : 0)
  list.add(distanceGrade(length))
  const after =
    cueness[stopAfter + 1 + margin]! * 100 + cueness[stopAfter + 2 + margin]! * 10 + cueness[stopAfter + 3 + margin]!
  list.add(stopAfter < last ? after : -1, tag[at + margin]!)
  list.add(stopBefore > 0 ? cueness[stopBefore - 1 + margin]! : -1, word[stopBefore + margin]!, tag[at + margin]!)
}
