import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import { datelinePlace } from './words/head-words.ts'

/** What a ninjs item loses of an article. */
export const ninjsLosses = 'Statements, figures, dates and events; notes; spans of mentions; emphasis and links.'

const kinds: Readonly<Record<Entity['kind'], 'people' | 'organisations' | 'places' | 'objects' | undefined>> = {
  person: 'people',
  organization: 'organisations',
  place: 'places',
  work: 'objects',
  group: undefined,
}

const uriOf = ({ identifiers }: Entity): string | undefined => {
  const wikidata = identifiers.find(({ scheme }) => scheme === 'wikidata')
  return wikidata && `http://www.wikidata.org/entity/${wikidata.value}`
}

const named = (article: Article, wanted: 'people' | 'organisations' | 'places' | 'objects') =>
  article.entities
    .filter(({ kind }) => kinds[kind] === wanted)
    .map((entity) => {
      const uri = uriOf(entity)
      return { name: entity.name, rel: 'mentions', ...(uri !== undefined && { uri }) }
    })

/**
 * The article as an item of IPTC ninjs 3.0: head, text, the people, organizations, places and works that it names, and
 * its rights. ninjs has no place for statements. Loses `ninjsLosses`. Source: IPTC ninjs 3.0.
 */
export const toNinjs = (article: Article): Readonly<Record<string, unknown>> => {
  const lists = {
    people: named(article, 'people'),
    organisations: named(article, 'organisations'),
    places: named(article, 'places'),
    objects: named(article, 'objects'),
  }
  const located = datelinePlace(article)
  return {
    standard: { name: 'ninjs', version: '3.0' },
    uri: article.canonicalUrl ?? `urn:onrecord:${article.id}`,
    type: 'text',
    ...(article.isPartial && { representationType: 'partial' }),
    language: article.language,
    headlines: [{ role: 'main', value: article.headline }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: article.text }],
    ...(article.summary !== undefined && { descriptions: [{ role: 'summary', value: article.summary }] }),
    ...(article.bylines.length > 0 && { by: article.bylines.map(({ name }) => name).join(', ') }),
    ...(located !== undefined && { located }),
    ...(article.datePublished !== undefined && { firstCreated: instant(article.datePublished) }),
    ...(article.dateModified !== undefined && { versionCreated: instant(article.dateModified) }),
    ...(article.publisher !== undefined && { infoSources: [{ name: article.publisher }] }),
    ...(article.rights?.holder !== undefined && { copyrightHolder: article.rights.holder }),
    ...(article.rights?.usageTerms !== undefined && { usageTerms: article.rights.usageTerms }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  }
}

/** ninjs wants a date-time: a day begins at midnight UTC. */
const instant = (date: string): string => (date.includes('T') ? date : `${date}T00:00:00Z`)
