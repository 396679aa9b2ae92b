import type { Article, Byline, Note, Sentence } from '@onrecord/article-data'
import type { Layout } from './blocks/find-blocks.ts'
import { headlineFrom } from './blocks/headline.ts'
import { slug } from './entities/slug.ts'
import type { ExtractOptions } from './extract-options.ts'
import { safeJson, safeLine, safeWebAddress, withSafeStrings } from './normalize/safe-strings.ts'

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
      | 'isPartial'
      | 'rights'
      | 'extensions'
    >
  >

/** Whether a change is dated before the publication, as on many pages; such a date is dropped. */
const isBefore = (last: string, first: string): boolean => {
  const areDays = first.length === 10 || last.length === 10
  return areDays ? last.slice(0, 10) < first.slice(0, 10) : Date.parse(last) < Date.parse(first)
}

const datesOf = ({ datePublished, dateModified }: ExtractOptions): Pick<Head, 'datePublished' | 'dateModified'> => ({
  ...(datePublished !== undefined && { datePublished }),
  ...(dateModified !== undefined &&
    !(datePublished !== undefined && isBefore(dateModified, datePublished)) && { dateModified }),
})

const bylineOf = ({ name, role, url, identifiers, entityId }: Byline): readonly Byline[] => {
  const words = withSafeStrings({ name, role })
  const address = safeWebAddress(url)
  if (words.name === undefined) return []
  const known = { ...(identifiers && { identifiers }), ...(entityId !== undefined && { entityId }) }
  return [{ ...words, name: words.name, ...(address !== undefined && { url: address }), ...known }]
}

const rightsOf = ({ rights = {} }: ExtractOptions): Pick<Head, 'rights'> => {
  const license = safeWebAddress(rights.license)
  const known = {
    ...withSafeStrings({ holder: rights.holder, usageTerms: rights.usageTerms }),
    ...(license !== undefined && { license }),
  }
  return Object.keys(known).length > 0 ? { rights: known } : {}
}

const extensionName = /^(?:[a-z][a-z0-9+.-]*:\S+|[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)+)$/

const extensionsOf = ({ extensions = {} }: ExtractOptions): Pick<Head, 'extensions'> => {
  const named = Object.entries(extensions).filter(([name]) => extensionName.test(name) && safeLine(name) === name)
  return named.length > 0
    ? { extensions: Object.fromEntries(named.map(([name, value]) => [name, safeJson(value)])) }
    : {}
}

/**
 * The article's metadata, from the text or from `options`. Unknown fields are absent, and so are values that an article
 * cannot hold: an invalid address, a change before the publication.
 */
export const buildHead = (layout: Layout, firstSentence: string, options: ExtractOptions): Head => {
  const { publisher, section, summary, canonicalUrl } = options
  const headline = safeLine(layout.headline ?? '') ?? headlineFrom(firstSentence)
  const agency = layout.dateline?.agency ?? layout.agency
  const address = safeWebAddress(canonicalUrl)
  const commentCount = options.commentCount ?? layout.commentCount
  return {
    id: options.id ?? slug(headline, 'story'),
    headline,
    language: options.language ?? 'en',
    bylines: layout.bylines.flatMap(bylineOf),
    keywords: (options.keywords ?? []).flatMap((keyword) => safeLine(keyword) ?? []),
    ...withSafeStrings({ summary, agency, publisher, section }),
    ...datesOf(options),
    ...(address !== undefined && { canonicalUrl: address }),
    ...(commentCount !== undefined && { commentCount }),
    ...(options.isPartial === true && { isPartial: true }),
    ...rightsOf(options),
    ...extensionsOf(options),
  }
}

/** The importer's notes, without spans: those refer to another text than the article's. */
export const sourceNotes = ({ notes = [] }: ExtractOptions): readonly Note[] =>
  notes.flatMap(({ rule, message }) => {
    const line = safeLine(message)
    return line === undefined ? [] : [{ rule, message: line }]
  })

/** The first sentence after the dateline, or the whole text if it is only a dateline. */
export const firstSentence = ({ text, dateline }: Layout, sentences: readonly Sentence[]): string => {
  const from = dateline?.span.end ?? 0
  const words = text.slice(from, sentences.find(({ span }) => span.end > from)?.span.end)
  return words.trim() === '' ? text : words
}

/** A note if the headline was made from the text's first words because the text has none. */
export const headlineNotes = (layout: Layout): readonly Note[] =>
  layout.headline === undefined
    ? [{ rule: 'headline-missing', message: 'The text has no headline. Its first sentence was used instead.' }]
    : []
