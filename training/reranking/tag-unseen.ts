import { taggerOf, tagWords } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import type { TagWords } from '../../packages/article-extract/src/doc/build-doc.ts'
import type { Paragraph } from '../chain/corpus.ts'
import { tagSet, trainTagger } from '../chain/train-tagger.ts'
import type { Tagged } from './jackknife.ts'

/**
 * The paragraphs with the tags of a tagger that has not seen them: each half is tagged by a tagger trained on the
 * other.
 */
export const tagUnseen = (paragraphs: readonly Paragraph[]): readonly Tagged[] => {
  const tags = tagSet(paragraphs)
  const half = paragraphs.length >> 1
  const [byFront, byBack] = [paragraphs.slice(0, half), paragraphs.slice(half)].map((part) =>
    tagWords(taggerOf(trainTagger(part, tags))),
  ) as [TagWords, TagWords]
  return paragraphs.map((paragraph, index) => ({
    paragraph,
    tags: (index < half ? byBack : byFront)(paragraph.words),
  }))
}
