import {
  type Article,
  type Byline,
  type Identifier,
  isBeforeDate,
  type Note,
  type Sentence,
} from '@onrecord/article-data'
import type { Layout } from './blocks/find-blocks.ts'
import { headlineFrom } from './blocks/headline.ts'
import { slug } from './entities/slug.ts'
import { safeJson, safeLine, safeWebAddress, withSafeStrings } from './normalize/safe-strings.ts'
import type { CheckedOptions } from './options/read-options.ts'

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

/** On many pages, a change is dated before the publication. Such a date is dropped. */
const datesOf = ({ datePublished, dateModified }: CheckedOptions): Pick<Head, 'datePublished' | 'dateModified'> => ({
  ...(datePublished !== undefined && { datePublished }),
  ...(dateModified !== undefined &&
    !(datePublished !== undefined && isBeforeDate(dateModified, datePublished)) && { dateModified }),
})

const identifierOf = ({ scheme, value }: Identifier): readonly Identifier[] => {
  const words = withSafeStrings({ scheme, value })
  return words.scheme === undefined || words.value === undefined ? [] : [{ scheme: words.scheme, value: words.value }]
}

/** A byline without `entityId`, which would refer to an entity of another article. */
const bylineOf = ({ name, role, url, identifiers = [] }: Byline): readonly Byline[] => {
  const words = withSafeStrings({ name, role })
  const address = safeWebAddress(url)
  if (words.name === undefined) return []
  const known = identifiers.flatMap(identifierOf)
  return [
    {
      ...words,
      name: words.name,
      ...(address !== undefined && { url: address }),
      ...(known.length > 0 && { identifiers: known }),
    },
  ]
}

const rightsOf = ({ rights = {} }: CheckedOptions): Pick<Head, 'rights'> => {
  const license = safeWebAddress(rights.license)
  const known = {
    ...withSafeStrings({ holder: rights.holder, usageTerms: rights.usageTerms }),
    ...(license !== undefined && { license }),
  }
  return Object.keys(known).length > 0 ? { rights: known } : {}
}

const extensionName = /^(?:[a-z][a-z0-9+.-]*:\S+|[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)+)$/

const extensionsOf = ({ extensions = {} }: CheckedOptions): Pick<Head, 'extensions'> => {
  const named = Object.entries(extensions).filter(([name]) => extensionName.test(name) && safeLine(name) === name)
  return named.length > 0
    ? { extensions: Object.fromEntries(named.map(([name, value]) => [name, safeJson(value)])) }
    : {}
}

/**
 * The article's metadata, from the text or from `options`. Unknown fields are absent, and so are values that an article
 * cannot hold: an invalid address, a change before the publication.
 */
export const buildHead = (layout: Layout, firstSentence: string, options: CheckedOptions): Head => {
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
export const sourceNotes = ({ notes = [] }: CheckedOptions): readonly Note[] =>
  notes.flatMap(({ rule, message }) => {
    const words = withSafeStrings({ rule, message })
    return words.rule === undefined || words.message === undefined ? [] : [{ rule: words.rule, message: words.message }]
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
