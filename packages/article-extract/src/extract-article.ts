import { type Article, modelVersion } from '@onrecord/article-data'
import { findAttributions } from './attribution/find-attributions.ts'
import { paragraphsOf } from './attribution/paragraph.ts'
import { findBlocks } from './blocks/find-blocks.ts'
import { headlineFrom } from './blocks/headline.ts'
import { buildStatements } from './build-statements.ts'
import { ExtractError } from './extract-error.ts'
import type { ExtractOptions } from './extract-options.ts'
import type { Extraction } from './extraction.ts'
import { normalise } from './normalise/normalise.ts'
import { sourceEnd, sourceStart } from './normalise/offset-map.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { tagWords } from './tokens/tag-words.ts'

const leastConfidence = 0.3

/** Like `extractArticle`, with the way back from the article's text to the text as received. */
export const extract = (text: string, options: ExtractOptions = {}): Extraction => {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ExtractError('The text holds no word. Expected the text of a news story.')
  const layout = findBlocks(normalise(text), options)
  const sentences = findSentences(layout.text, layout.blocks)
  const tokens = tagWords(layout.text, sentences)
  const paragraphs = paragraphsOf(layout.blocks, sentences, tokens, layout.dateline?.span.end ?? 0)
  const attributions = findAttributions(paragraphs, options.minConfidence ?? leastConfidence)
  const article: Article = {
    standard: { name: 'onrecord', version: modelVersion },
    id: options.id ?? 'story',
    headline: layout.headline ?? headlineFrom(layout.text.slice(0, sentences[0]?.span.end)),
    text: layout.text,
    language: options.language ?? 'en',
    bylines: layout.bylines,
    keywords: [],
    blocks: layout.blocks,
    sentences,
    entities: [],
    mentions: [],
    statements: buildStatements(layout.text, layout.blocks, attributions),
    figures: [],
    dates: [],
    events: [],
    notes: layout.notes,
    corrections: [],
    provenance: {},
  }
  return {
    article,
    sourceSpan: ({ start, end }) => ({
      start: sourceStart(layout.offsets, start),
      end: sourceEnd(layout.offsets, end),
    }),
  }
}

/** Makes an Article of a story's text. The same text and options give the same article; any text with a word will do. */
export const extractArticle = (text: string, options: ExtractOptions = {}): Article => extract(text, options).article
