import type { Article, Note, Sentence } from '@onrecord/article-data'
import type { Layout } from './blocks/find-blocks.ts'
import { headlineFrom } from './blocks/headline.ts'
import { slug } from './entities/slug.ts'
import type { ExtractOptions } from './extract-options.ts'

type Head = Pick<Article, 'id' | 'headline' | 'language' | 'bylines' | 'keywords'> &
  Partial<
    Pick<
      Article,
      | 'summary'
      | 'agency'
      | 'publisher'
      | 'datePublished'
      | 'dateModified'
      | 'section'
      | 'canonicalUrl'
      | 'commentCount'
    >
  >

/** What stands over the story: found in the text or given in `options`; a field that is not known is absent. */
export const buildHead = (layout: Layout, firstSentence: string, options: ExtractOptions): Head => {
  const { datePublished, dateModified, canonicalUrl, publisher, section, summary } = options
  const headline = layout.headline?.replace(/\s+/gu, ' ') ?? headlineFrom(firstSentence)
  const agency = layout.dateline?.agency ?? layout.agency
  const commentCount = options.commentCount ?? layout.commentCount
  return {
    id: options.id ?? slug(headline, 'story'),
    headline,
    language: options.language ?? 'en',
    bylines: layout.bylines,
    keywords: options.keywords ?? [],
    ...(summary === undefined ? {} : { summary }),
    ...(agency === undefined ? {} : { agency }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(dateModified === undefined ? {} : { dateModified }),
    ...(section === undefined ? {} : { section }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(commentCount === undefined ? {} : { commentCount }),
  }
}

/** The words of the first sentence behind the dateline; all of the text when the dateline is all there is. */
export const firstSentence = ({ text, dateline }: Layout, sentences: readonly Sentence[]): string => {
  const from = dateline?.span.end ?? 0
  const words = text.slice(from, sentences.find(({ span }) => span.end > from)?.span.end)
  return words.trim() === '' ? text : words
}

/** A note where the headline was made from the text's first words because the text has none. */
export const headlineNotes = (layout: Layout): readonly Note[] =>
  layout.headline === undefined
    ? [{ rule: 'headline-missing', message: 'The text has no headline; its first sentence stands in for one.' }]
    : []
