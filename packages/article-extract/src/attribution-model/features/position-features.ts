import type { ParagraphView } from '../input/paragraph-view.ts'
import { distanceGrade, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

/** Where a token stands in its sentence and paragraph, and between which commas. */
export const addPosition = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  const { word, tag, cueness } = near
  const { sentences, length } = view
  const [first, last, number] = [sentences.first[at] ?? 0, sentences.last[at] ?? 0, sentences.index[at] ?? 0]
  const [stopBefore, stopAfter] = [view.previousStop[at] ?? -1, view.nextStop[at] ?? -1]
  const fromStart = distanceGrade(at - first)
  const toEnd = distanceGrade(last - at)
  list.from(135)
  list.add(fromStart)
  list.add(toEnd)
  list.add(fromStart, toEnd)
  list.add(number, (sentences.index[length - 1] ?? 0) - number)
  list.add(distanceGrade(at - stopBefore), distanceGrade(stopAfter - at))
  list.add(word(stopBefore + 1), tag(stopBefore + 1))
  list.add(word(stopAfter + 1), tag(stopAfter + 1))
  list.add(word(first), fromStart)
  list.add(last - at <= 1 ? 1 : 0, word(last), word(at), last === length - 1 ? 1 : 0)
  list.add(distanceGrade(length))
  const after = cueness(stopAfter + 1) * 100 + cueness(stopAfter + 2) * 10 + cueness(stopAfter + 3)
  list.add(stopAfter < last ? after : -1, tag(at))
  list.add(stopBefore > 0 ? cueness(stopBefore - 1) : -1, word(stopBefore), tag(at))
}
