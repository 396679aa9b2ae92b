import { type Tagger, taggerOf, tagWords } from '../../src/attribution-model/tags/tagger.ts'
import type { Paragraph } from '../chain/corpus.ts'
import { tagSet, trainTagger } from '../chain/train-tagger.ts'
import type { Tagged } from './jackknife.ts'

/** The paragraphs with tags of a tagger that has not seen them: each half is tagged by what the other half teaches. */
export const tagUnseen = (paragraphs: readonly Paragraph[]): readonly Tagged[] => {
  const tags = tagSet(paragraphs)
  const half = paragraphs.length >> 1
  const [byFront, byBack] = [paragraphs.slice(0, half), paragraphs.slice(half)].map((part) =>
    taggerOf(trainTagger(part, tags)),
  ) as [Tagger, Tagger]
  return paragraphs.map((paragraph, index) => ({
    paragraph,
    tags: tagWords(index < half ? byBack : byFront, paragraph.words),
  }))
}
