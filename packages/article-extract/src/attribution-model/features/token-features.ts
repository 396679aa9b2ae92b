import type { ParagraphView, WordHashes } from '../input/paragraph-view.ts'
import { contextOf, type TokenContext } from './context-features.ts'
import { addCues } from './cue-features.ts'
import { FeatureList } from './feature-list.ts'
import { addGroups } from './group-features.ts'
import { addPosition } from './position-features.ts'
import { addQuotations } from './quotation-features.ts'
import { addWindow } from './window-features.ts'
import { addWord, outsideWords, windowReach } from './word-features.ts'

const addContext = (list: FeatureList, at: number, view: ParagraphView, near: TokenContext): void => {
  addWindow(list, at, view, near)
  addCues(list, at, view, near)
  addQuotations(list, at, view, near)
  addPosition(list, at, view, near)
  addGroups(list, at, view, near)
}

/**
 * Calls `use` for each token of a paragraph with the features that depend on more than one word (see `addWord` for the
 * others): about 55 32-bit hashes, the first `count` numbers of `hashes`, which the next token overwrites.
 */
export const readContexts = (
  view: ParagraphView,
  use: (at: number, hashes: Int32Array, count: number) => void,
): void => {
  const list = new FeatureList()
  const near = contextOf(view)
  for (let at = 0; at < view.length; at++) {
    list.clear()
    addContext(list, at, view, near)
    use(at, list.hashes, list.count)
  }
}

/** The words of a paragraph, with those that the windows of its first and last tokens contain outside it. */
export const windowWords = ({ tagged }: ParagraphView): readonly WordHashes[] => [
  ...new Array<WordHashes>(windowReach).fill(outsideWords.before),
  ...tagged,
  ...new Array<WordHashes>(windowReach).fill(outsideWords.behind),
]

/** The features of each token of a paragraph: about 80 32-bit hashes. */
export const tokenFeatures = (view: ParagraphView): readonly Int32Array[] => {
  const list = new FeatureList()
  const near = contextOf(view)
  const words = windowWords(view)
  return view.tagged.map((_, at) => {
    list.clear()
    for (let by = -windowReach; by <= windowReach; by++) addWord(list, words[at + by + windowReach]!, by)
    addContext(list, at, view, near)
    return list.hashes.slice(0, list.count)
  })
}
