import type { ParagraphView } from '../input/paragraph-view.ts'
import { distanceGrade, margin, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

const reach = 8

/** The last "that", "to" or opening mark between a cue and a token shortly after it; 0 if there is none. */
const opener = ({ lower, words }: ParagraphView, { word }: TokenContext, cue: number, at: number): number => {
  let found = 0
  for (let between = cue + 1; between < at && between < cue + reach; between++) {
    const opens = lower[between] === 'that' || lower[between] === 'to' || words[between] === '“'
    if (opens) found = word[between + margin]!
  }
  return found
}

const sideOf = (cue: number, at: number): number => (cue < 0 ? 0 : cue < at ? 1 : cue > at ? 2 : 3)

/** The likely cues around a token: the word, its grade, its distance, and the words between. */
export const addCues = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  const { word, tag, lemma, cueness } = near
  const previous = view.previousCue[at] ?? -1
  const next = view.nextCue[at] ?? -1
  const lemmaBefore = previous < 0 ? 1 : lemma[previous + margin]!
  const lemmaAfter = next < 0 ? 1 : lemma[next + margin]!
  const farBefore = previous < 0 ? 0 : distanceGrade(at - previous)
  const farAfter = next < 0 ? 0 : distanceGrade(next - at)
  const grades = (previous < 0 ? 0 : cueness[previous + margin]!) * 8 + (next < 0 ? 0 : cueness[next + margin]!)
  list.from(90)
  list.add(cueness[at + margin]!)
  list.add(cueness[at - 1 + margin]!, cueness[at + margin]!, cueness[at + 1 + margin]!)
  list.add(cueness[at - 2 + margin]!, cueness[at - 1 + margin]!, tag[at + margin]!)
  list.add(cueness[at + 1 + margin]!, cueness[at + 2 + margin]!, tag[at + margin]!)
  list.add(lemmaBefore, farBefore)
  list.add(lemmaAfter, farAfter)
  list.add(lemmaBefore, tag[at + margin]!)
  list.add(lemmaAfter, tag[at + margin]!)
  list.add(grades, farBefore, farAfter)
  list.from(100)
  if (previous >= 0) {
    list.add(lemmaBefore, word[previous + 1 + margin]!)
    list.add(lemmaBefore, opener(view, near, previous, at), at - previous < 4 ? 1 : 0)
  }
  const best = view.sentenceCue[at] ?? -1
  const side = sideOf(best, at)
  const { inside, ending } = view.quotations
  list.from(104)
  list.add(best < 0 ? 1 : lemma[best + margin]!, side)
  list.add(
    side * 8 + (best < 0 ? 0 : cueness[best + margin]!),
    (view.sentenceHasMark[at] ?? 0) * 2 + (inside[at] ?? 0),
    ending[at] ?? 0,
  )
  list.add(word[(view.sentences.first[at] ?? 0) + margin]!, tag[at + margin]!)
}
