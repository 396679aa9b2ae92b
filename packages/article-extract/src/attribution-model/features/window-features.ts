import type { ParagraphView } from '../input/paragraph-view.ts'
import { margin, type TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

/** The words and tags around a token, alone and in pairs, and the shape of the token. */
export const addWindow = (list: FeatureList, at: number, { hashes }: ParagraphView, near: TokenContext): void => {
  const { word, tag, lemma } = near
  const { shape, last3, last2, first4 } = hashes
  list.from(0)
  list.add(1)
  for (let by = -3; by <= 3; by++) {
    list.add(word[at + by + margin]!)
    list.add(tag[at + by + margin]!)
  }
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
  list.add(shape[at] ?? 0)
  list.add(last3[at] ?? 0)
  list.add(last2[at] ?? 0)
  list.add(first4[at] ?? 0)
  list.add(shape[at - 1] ?? 0, shape[at] ?? 0, shape[at + 1] ?? 0)
  list.add(lemma[at + margin]!)
  list.add(lemma[at - 1 + margin]!)
  list.add(lemma[at + 1 + margin]!)
}
