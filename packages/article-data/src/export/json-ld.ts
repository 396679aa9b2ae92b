import { formatDate } from '../format/format-date.ts'
import { groupBy } from '../group-by.ts'
import type { Article, Byline, Correction } from '../model/article.ts'
import type { Figure, Quantity } from '../model/figure.ts'
import type { Media } from '../model/page.ts'
import type { Event } from '../model/time.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { spokenText } from '../text/words.ts'
import { entityNode, identifierUrl, voiceFields } from './schema-org/entity-node.ts'
import { entityId, type JsonLd, nodeId, schemaDate, schemaPeriod } from './schema-org/node.ts'
import { attributionWords } from './words/attribution-words.ts'
import { datelinePlace } from './words/head-words.ts'

/** The parts of the model that schema.org cannot carry. */
export const jsonLdLosses = ['emphasis.kind', 'notes.message', 'provenance.extractor', 'extensions'] as const

export type { JsonLd } from './schema-org/node.ts'

const figureRef = (article: Article, id: string): string => nodeId(article, `figure-${id}`)

const quotations = (article: Article): readonly JsonLd[] => {
  const figures = groupBy(article.figures, ({ statementId }) => statementId)
  return [...attributionIndex(article).values()].map(({ statement, line }) => ({
    '@type': 'Quotation',
    '@id': nodeId(article, statement.id),
    text: spokenText(article.text, statement.content),
    ...voiceFields(article, statement),
    creditText: attributionWords(line),
    ...(statement.date !== undefined && { temporal: statement.date }),
    ...(figures.has(statement.id) && {
      mentions: figures.get(statement.id)?.map(({ id }) => ({ '@id': figureRef(article, id) })),
    }),
  }))
}

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

/** An uncertain or open date is a period in words of EDTF, not a date. */
const observed = (edtf: string | undefined): JsonLd => {
  if (edtf === undefined) return {}
  const date = schemaDate(edtf)
  return date === undefined ? { observationPeriod: edtf } : { observationDate: date }
}

const observation = (article: Article, figure: Figure): JsonLd => ({
  '@type': 'Observation',
  '@id': figureRef(article, figure.id),
  name: article.text.slice(figure.span.start, figure.span.end),
  ...quantityFields(figure.quantity),
  unitText: figure.unit.code,
  ...(figure.base !== undefined && {
    measurementDenominator: {
      '@type': 'StatisticalVariable',
      name: `${figure.base.relation} ${figure.base.value} ${figure.base.unit.code}`,
    },
  }),
  ...(figure.measures !== '' && { variableMeasured: figure.measures }),
  ...observed(figure.observationDate),
  ...(figure.sameAs !== undefined && { sameAs: figureRef(article, figure.sameAs) }),
})

const event = (article: Article, { name, date, placeIds, status }: Event): JsonLd => {
  const period = schemaPeriod(date)
  return {
    '@type': 'Event',
    name,
    description: date === undefined || period ? status : `${status}, ${formatDate(date)}`,
    ...(period && { startDate: period[0], endDate: period[1] }),
    location: placeIds.map((id) => ({ '@id': entityId(article, id) })),
  }
}

const correction = ({ date, text }: Correction): JsonLd => ({
  '@type': 'CorrectionComment',
  ...(schemaDate(date) === undefined ? { temporal: date } : { datePublished: date }),
  text,
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
  ...(rights?.usageTerms !== undefined && { usageInfo: { '@type': 'CreativeWork', text: rights.usageTerms } }),
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
 * The article as a schema.org NewsArticle: each statement a Quotation with its speaker; figures as Observations and people,
 * organizations and places with their identifiers in `mentions`; events in `about`. A plain object for `JSON.stringify`;
 * escape "<" before you put it into a page. Ids are addresses, or blank nodes if the article has no address. Loses
 * `jsonLdLosses`; form, stance, medium, chain and doubt are words in `creditText`. Source: schema.org 30.
 */
export const toJsonLd = (article: Article): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': nodeId(article),
  headline: article.headline,
  inLanguage: article.language,
  ...optional(article),
  ...pageFields(article),
  author: article.bylines.map(authorNode),
  keywords: article.keywords,
  articleBody: article.text,
  mentions: [
    ...article.entities.map((entity) => entityNode(article, entity)),
    ...article.figures.map((figure) => observation(article, figure)),
  ],
  hasPart: quotations(article),
  about: article.events.map((one) => event(article, one)),
  correction: article.corrections.map(correction),
})
