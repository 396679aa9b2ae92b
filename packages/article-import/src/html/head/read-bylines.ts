import type { Byline } from '@onrecord/article-data'
import { cleanBylines } from '../../head/clean-bylines.ts'
import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'
import { webAddress } from '../../web-address.ts'
import { storyNames } from '../json-ld/story-fields.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import { type MetaReader, plainText } from './read-meta.ts'
import { readVisibleBylines } from './read-visible-bylines.ts'

const names = [
  'author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author',
]

/** What bylines are read from, besides the elements of the page. */
export interface BylineSource {
  readonly story: JsonObject
  readonly nodes: readonly JsonObject[]
  readonly meta: MetaReader
  readonly language: string | undefined
  readonly publisher: string | undefined
}

/**
 * The bylines of a page, from the first source that names anyone but the publisher: JSON-LD, meta elements, visible
 * bylines.
 */
export const readBylines = (scan: PageScan, source: BylineSource): readonly string[] => {
  const { story, nodes, meta, language, publisher = '' } = source
  const sources = [
    storyNames(listOf(story.author ?? story.creator), nodes),
    ...names.map((name) => meta.all(name)),
    readVisibleBylines(scan),
  ]
  const site = publisher.toLowerCase()
  const title = (scan.named('TITLE')[0]?.textContent ?? '').toLowerCase().split(/\s+[|–—·»«-]\s+/)
  /** A single word that is the name of the site in the title is not a person. */
  const isSite = (name: string): boolean => name === site || (!/\s/.test(name) && title.includes(name))
  const clean = sources.map((found) =>
    cleanBylines(
      found.map((byline) => plainText(scan.document, byline)),
      language,
    ).filter((name) => !isSite(name.toLowerCase())),
  )
  return clean.find((found) => found.length > 0) ?? []
}

const maxLinks = 50
const orcid = /orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/i
const wikidata = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/i

const identifiersOf = (addresses: readonly string[]): NonNullable<Byline['identifiers']> =>
  addresses.flatMap((address) => {
    const [person, entity] = [orcid.exec(address)?.[1], wikidata.exec(address)?.[1]]
    return [
      ...(person ? [{ scheme: 'orcid', value: person }] : []),
      ...(entity ? [{ scheme: 'wikidata', value: entity }] : []),
    ]
  })

const ofNode = (node: JsonObject, base: string | undefined): Omit<Byline, 'name'> => {
  const same = listOf(node.sameAs).filter((item) => typeof item === 'string')
  const url = webAddress(firstText(node.url) ?? same[0], base)
  const identifiers = identifiersOf([...same, firstText(node['@id']) ?? ''])
  return { ...(url !== undefined && { url }), ...(identifiers.length > 0 && { identifiers }) }
}

/** The bylines with a page or identifier in JSON-LD or in a link of the visible byline. */
export const readAuthors = (
  scan: PageScan,
  bylines: readonly string[],
  { story, nodes }: BylineSource,
  base: string | undefined,
): readonly Byline[] => {
  const people = [...listOf(story.author ?? story.creator), ...nodes].filter(isObject)
  const links = [
    ...scan.related.filter((element) => hasToken(element, 'rel', 'author')),
    ...scan.bylines.flatMap((element) =>
      element.tagName === 'A' ? [element] : [...element.getElementsByTagName('a')],
    ),
  ].slice(0, maxLinks)
  return bylines.flatMap((name) => {
    const isNamed = (text: string | undefined): boolean => text?.trim().toLowerCase() === name.toLowerCase()
    const known = people.filter((node) => isNamed(firstText(node.name))).map((node) => ofNode(node, base))
    const link = links.find(
      (element) => isNamed(element.textContent ?? '') || cleanBylines([element.textContent ?? ''])[0] === name,
    )
    const url = webAddress(link?.getAttribute('href'), base)
    const found: Omit<Byline, 'name'> = { ...(url !== undefined && { url }), ...Object.assign({}, ...known) }
    return Object.keys(found).length > 0 ? [{ name, ...found }] : []
  })
}
