import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Article } from '../model/article.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { statementText } from '../text/words.ts'
import { voiceWords } from '../voices/doubtful-voice.ts'
import { attributionWords } from './words/attribution-words.ts'

/** What a feed loses of an article. */
export const feedLosses =
  'Everything except the headline, summary, address, publisher, language and dates, and of each statement its words, who says it, how, and through whom. Figures, dates, events and the rest of the text are left out.'

/** A statement as an entry of a feed. */
interface Entry {
  readonly id: string
  readonly url: string | undefined
  readonly title: string
  readonly text: string
  readonly voice: string
}

const maxTitle = 90

const shortened = (words: string): string =>
  words.length <= maxTitle ? words : `${words.slice(0, maxTitle).replace(/\s+\S*$/u, '')} …`.toWellFormed()

const capitalized = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The id of a feed or an entry, which has to be an IRI: its address, or a name for a story without one. */
const idOf = ({ id, canonicalUrl }: Article, statement?: string): string =>
  `${canonicalUrl?.replace(/#.*$/u, '') ?? `urn:x-onrecord:${id}`}${statement === undefined ? '' : `#${statement}`}`

const entriesOf = (article: Article): readonly Entry[] =>
  Array.from(attributionIndex(article).values(), ({ statement, line, voice }) => {
    const words = statementText(article, statement)
    return {
      id: idOf(article, statement.id),
      url: article.canonicalUrl,
      title: `${capitalized(voiceWords(statement, voice.name))}: ${shortened(words)}`,
      text: `${words}\n${attributionWords(line)}`,
      voice: voice.name,
    }
  })

/** An ISO 8601 date with a time, as RFC 3339 requires: the beginning of the day if only the day is known. */
const withTime = (date: string): string => (date.includes('T') ? date : `${date}T00:00:00Z`)

const datesOf = ({ datePublished, dateModified = datePublished, provenance }: Article) => ({
  published: datePublished === undefined ? undefined : withTime(datePublished),
  updated: dateModified === undefined ? provenance.importedAt : withTime(dateModified),
})

/** Atom requires a date. This one says that none is known. */
const unknownDate = '1970-01-01T00:00:00Z'

/** Characters that XML does not allow. The model excludes the others. */
const notInXml = /[\ufffe\uffff]/gu
const plain = (text: string): string => text.replace(notInXml, '')

/**
 * The statements of an article as an Atom feed with an entry for each, in text order. If nothing says when the story was
 * published or imported, `updated` is the beginning of 1970, because Atom requires it. Loses `feedLosses`. Source: RFC 4287.
 */
export const toAtom = (article: Article): string => {
  const { published, updated = unknownDate } = datesOf(article)
  const links = (url: string | undefined) =>
    url === undefined ? {} : { links: [{ href: url, rel: 'alternate', hreflang: article.language }] }
  return generateAtomFeed({
    id: idOf(article),
    title: { value: plain(article.headline), type: 'text' },
    ...(article.summary !== undefined && { subtitle: { value: plain(article.summary), type: 'text' } }),
    updated,
    ...links(article.canonicalUrl),
    authors: [{ name: plain(article.publisher ?? 'On Record') }],
    entries: entriesOf(article).map(({ id, url, title, text, voice }) => ({
      id,
      title: { value: plain(title), type: 'text' },
      content: { value: plain(text), type: 'text' },
      ...links(url),
      ...(published !== undefined && { published }),
      updated,
      authors: [{ name: plain(voice) }],
    })),
  })
}

/**
 * The statements of an article as a JSON Feed with an item for each, in text order. Loses `feedLosses`. Source: JSON Feed 1.1.
 *
 * @example
 * ```ts
 * import { toJsonFeed } from '@onrecord/article-data/export/feed'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * if (story) console.log(toJsonFeed(story).version)
 * // https://jsonfeed.org/version/1.1
 * ```
 */
export const toJsonFeed = (article: Article): Readonly<Record<string, unknown>> => {
  const { published, updated } = datesOf(article)
  return generateJsonFeed({
    title: article.headline,
    ...(article.summary !== undefined && { description: article.summary }),
    ...(article.canonicalUrl !== undefined && { home_page_url: article.canonicalUrl }),
    language: article.language,
    authors: [{ name: article.publisher ?? 'On Record' }],
    items: entriesOf(article).map(({ id, url, title, text, voice }) => ({
      id,
      ...(url !== undefined && { url }),
      title,
      content_text: text,
      ...(published !== undefined && { date_published: published }),
      ...(updated !== undefined && { date_modified: updated }),
      authors: [{ name: voice }],
    })),
  }) as Readonly<Record<string, unknown>>
}
