import type { Article, Byline } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Figure, Quantity } from '../model/figure.ts'
import type { Media } from '../model/page.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { spokenText } from '../text/words.ts'
import { attributionWords } from './words/attribution-words.ts'
import { datelinePlace } from './words/head-words.ts'

/** The parts of the model that schema.org cannot carry. */
export const jsonLdLosses = ['emphasis.kind', 'notes.message', 'provenance.extractor', 'extensions'] as const

/** A node of a JSON-LD document. */
export type JsonLd = { readonly [key: string]: unknown }

const types: Readonly<Record<Entity['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Organization',
  work: 'CreativeWork',
}

const entityRef = (id: string): JsonLd => ({ '@id': `#entity-${id}` })

const identifierUrl = ({ scheme, value }: Entity['identifiers'][number]): string => {
  if (scheme === 'wikidata') return `http://www.wikidata.org/entity/${value}`
  return scheme === 'geonames' ? `https://sws.geonames.org/${value}/` : `urn:${scheme}:${value}`
}

const entityNode = (entity: Entity): JsonLd => ({
  '@type': types[entity.kind],
  ...entityRef(entity.id),
  name: entity.name,
  ...(entity.aliases.length > 0 && { alternateName: entity.aliases }),
  ...(entity.identifiers.length > 0 && { sameAs: entity.identifiers.map(identifierUrl) }),
  ...('roles' in entity &&
    entity.roles.length > 0 && { [entity.kind === 'person' ? 'jobTitle' : 'description']: entity.roles }),
  ...('affiliationId' in entity &&
    entity.affiliationId !== undefined && {
      [entity.kind === 'person' ? 'affiliation' : 'parentOrganization']: entityRef(entity.affiliationId),
    }),
  ...('creatorId' in entity && entity.creatorId !== undefined && { creator: entityRef(entity.creatorId) }),
  ...('coordinates' in entity &&
    entity.coordinates !== undefined && { geo: { '@type': 'GeoCoordinates', ...entity.coordinates } }),
  ...('countryCode' in entity &&
    entity.countryCode !== undefined && {
      address: { '@type': 'PostalAddress', addressCountry: entity.countryCode },
    }),
})

const quotations = (article: Article): readonly JsonLd[] =>
  [...attributionIndex(article).values()].map(({ statement, line }) => ({
    '@type': 'Quotation',
    '@id': `#${statement.id}`,
    text: spokenText(article.text, statement.content),
    spokenByCharacter: statement.voiceIds.map(entityRef),
    creditText: attributionWords(line),
    ...(statement.date !== undefined && { temporal: statement.date }),
  }))

const quantityFields = (quantity: Quantity): JsonLd => {
  switch (quantity.kind) {
    case 'value':
      return { value: quantity.value }
    case 'range':
      return { minValue: quantity.min, maxValue: quantity.max }
    case 'bound':
      return quantity.comparator.startsWith('>') ? { minValue: quantity.value } : { maxValue: quantity.value }
  }
}

const observation = (article: Article, figure: Figure): JsonLd => ({
  '@type': 'Observation',
  '@id': `#figure-${figure.id}`,
  name: article.text.slice(figure.span.start, figure.span.end),
  ...quantityFields(figure.quantity),
  unitText: figure.unit.code,
  ...(figure.base !== undefined && {
    measurementDenominator: {
      '@type': 'StatisticalVariable',
      name: `${figure.base.relation} ${figure.base.value} ${figure.base.unit.code}`,
    },
  }),
  ...(figure.measures !== '' && { measuredProperty: figure.measures }),
  ...(figure.observationDate !== undefined && { observationDate: figure.observationDate }),
  ...(figure.statementId !== undefined && { isBasedOn: { '@id': `#${figure.statementId}` } }),
  ...(figure.sameAs !== undefined && { sameAs: `#figure-${figure.sameAs}` }),
})

const mediaTypes: Readonly<Record<Media['kind'], string>> = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  embed: 'MediaObject',
}

const mediaNode = ({ kind, url, alt, caption, credit, license }: Media): JsonLd => ({
  '@type': mediaTypes[kind],
  [kind === 'embed' ? 'embedUrl' : 'contentUrl']: url,
  ...(alt !== undefined && { description: alt }),
  ...(caption !== undefined && { caption }),
  ...(credit !== undefined && { creditText: credit }),
  ...(license !== undefined && { license }),
})

const authorNode = ({ name, role, url, identifiers = [] }: Byline): JsonLd => ({
  '@type': 'Person',
  name,
  ...(role !== undefined && { jobTitle: role }),
  ...(url !== undefined && { url }),
  ...(identifiers.length > 0 && { sameAs: identifiers.map(identifierUrl) }),
})

/** Links, media and rights, if the story has them. A partial story is marked as not accessible for free. */
const pageFields = ({ links = [], media = [], rights, isPartial }: Article): JsonLd => ({
  ...(links.length > 0 && { citation: [...new Set(links.map(({ url }) => url))] }),
  ...(media.length > 0 && { associatedMedia: media.map(mediaNode) }),
  ...(rights?.holder !== undefined && { copyrightHolder: { '@type': 'Organization', name: rights.holder } }),
  ...(rights?.license !== undefined && { license: rights.license }),
  ...(rights?.usageTerms !== undefined && { usageInfo: rights.usageTerms }),
  ...(isPartial && { creativeWorkStatus: 'Only a part of the story was available.' }),
})

const optional = (article: Article): JsonLd => {
  const { summary, datePublished, dateModified, section, canonicalUrl, commentCount, agency, publisher } = article
  const dateline = datelinePlace(article)
  return Object.fromEntries(
    Object.entries({
      description: summary,
      datePublished,
      dateModified,
      articleSection: section,
      url: canonicalUrl,
      commentCount,
      dateline,
      creditText: agency,
      publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    }).filter(([, value]) => value !== undefined),
  )
}

/**
 * The article as a schema.org NewsArticle: each statement a Quotation with its speaker, each figure an Observation,
 * people, organizations and places with their identifiers. A plain object for `JSON.stringify`; escape "<" before you
 * put it into a page. Loses `jsonLdLosses`; form, stance, medium, chain and doubt are words in `creditText`.
 * Source: schema.org 29.
 */
export const toJsonLd = (article: Article): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': article.canonicalUrl ?? `#${article.id}`,
  headline: article.headline,
  inLanguage: article.language,
  ...optional(article),
  ...pageFields(article),
  author: article.bylines.map(authorNode),
  keywords: article.keywords,
  articleBody: article.text,
  mentions: article.entities.map(entityNode),
  hasPart: [...quotations(article), ...article.figures.map((figure) => observation(article, figure))],
  about: article.events.map(({ name, date, placeIds, status }) => ({
    '@type': 'Event',
    name,
    description: status,
    ...(date !== undefined && { temporalCoverage: date }),
    location: placeIds.map(entityRef),
  })),
  correction: article.corrections.map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text,
  })),
})
