import type { ParagraphView } from '../input/paragraph-view.ts'
import { contextOf } from './context-features.ts'
import { addCues } from './cue-features.ts'
import { FeatureList } from './feature-list.ts'
import { addGroups } from './group-features.ts'
import { addPosition } from './position-features.ts'
import { addQuotations } from './quotation-features.ts'
import { addWindow } from './window-features.ts'

/**
 * Calls `use` for each token of a paragraph with its features: about 80 32-bit hashes, the first `count` numbers of
 * `hashes`, which the next token overwrites.
 */
export const readTokens = (view: ParagraphView, use: (at: number, hashes: Int32Array, count: number) => void): void => {
  const list = new FeatureList()
  const near = contextOf(view)
  for (let at = 0; at < view.length; at++) {
    list.clear()
    addWindow(list, at, view, near)
    addCues(list, at, view, near)
    addQuotations(list, at, view, near)
    addPosition(list, at, view, near)
    addGroups(list, at, view, near)
    use(at, list.hashes, list.count)
  }
}

/** The features of each token of a paragraph. */
export const tokenFeatures = (view: ParagraphView): readonly Int32Array[] => {
  const features: Int32Array[] = []
  readTokens(view, (_, hashes, count) => void features.push(hashes.slice(0, count)))
  return features
}
