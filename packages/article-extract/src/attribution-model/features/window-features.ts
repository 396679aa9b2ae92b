import type { ParagraphView } from '../input/paragraph-view.ts'
import type { TokenContext } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

/** The words and tags around a token, alone and side by side, and how the token itself is written. */
export const addWindow = (list: FeatureList, at: number, { hashes }: ParagraphView, near: TokenContext): void => {
  const { word, tag, lemma } = near
  const { shape, last3, last2, first4 } = hashes
  list.from(0)
  list.add(1)
  for (let by = -3; by <= 3; by++) {
    list.add(word(at + by))
    list.add(tag(at + by))
  }
  for (let by = -2; by <= 1; by++) {
    list.add(word(at + by), word(at + by + 1))
    list.add(tag(at + by), tag(at + by + 1))
  }
  list.add(tag(at - 1), tag(at), tag(at + 1))
  list.add(tag(at - 2), tag(at - 1), tag(at))
  list.add(tag(at), tag(at + 1), tag(at + 2))
  list.add(word(at), tag(at + 1))
  list.add(tag(at - 1), word(at))
  list.add(tag(at), word(at + 1))
  list.add(word(at - 1), tag(at))
  list.add(shape[at] ?? 0)
  list.add(last3[at] ?? 0)
  list.add(last2[at] ?? 0)
  list.add(first4[at] ?? 0)
  list.add(shape[at - 1] ?? 0, shape[at] ?? 0, shape[at + 1] ?? 0)
  list.add(lemma(at))
  list.add(lemma(at - 1))
  list.add(lemma(at + 1))
}
