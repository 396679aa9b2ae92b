import type { ParagraphView } from '../input/paragraph-view.ts'
import { margin, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

/** Pairs of words and tags around a token, and its shape between those of its neighbors. */
export const addWindow = (list: FeatureList, at: number, { length }: ParagraphView, near: TokenContext): void => {
  const { word, tag, shape } = near
  list.from(0)
  list.add(1)
  list.from(15)
  for (let by = -2; by <= 1; by++) {
    list.add(word[at + by + margin]!, word[at + by + 1 + margin]!)
    list.add(tag[at + by + margin]!, tag[at + by + 1 + margin]!)
  }
  list.add(tag[at - 1 + margin]!, tag[at + margin]!, tag[at + 1 + margin]!)
  list.add(tag[at - 2 + margin]!, tag[at - 1 + margin]!, tag[at + margin]!)
  list.add(tag[at + margin]!, tag[at + 1 + margin]!, tag[at + 2 + margin]!)
  list.add(word[at + margin]!, tag[at + 1 + margin]!)
  list.add(tag[at - 1 + margin]!, word[at + margin]!)
  list.add(tag[at + margin]!, word[at + 1 + margin]!)
  list.add(word[at - 1 + margin]!, tag[at + margin]!)
  list.from(34)
  list.add(at > 0 ? shape[at - 1]! : 0, shape[at]!, at + 1 < length ? shape[at + 1]! : 0)
}
