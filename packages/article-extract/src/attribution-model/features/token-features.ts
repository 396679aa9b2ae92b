import type { ParagraphView } from '../input/paragraph-view.ts'
import { contextOf } from './context-features.ts'
import { addCues } from './cue-features.ts'
import { FeatureList } from './feature-list.ts'
import { addGroups } from './group-features.ts'
import { addPosition } from './position-features.ts'
import { addQuotations } from './quotation-features.ts'
import { addWindow } from './window-features.ts'

/** The features of each token of a paragraph, as 32-bit hashes: about 130 a token. */
export const tokenFeatures = (view: ParagraphView): readonly Int32Array[] => {
  const list = new FeatureList()
  const near = contextOf(view)
  return Array.from({ length: view.length }, (_, at) => {
    addWindow(list, at, view, near)
    addCues(list, at, view, near)
    addQuotations(list, at, view, near)
    addPosition(list, at, view, near)
    addGroups(list, at, view, near)
    return list.take()
  })
}
