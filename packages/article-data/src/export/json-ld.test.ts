import { expect, test } from 'vitest'
import { kurskCapture } from '../edition/kursk-capture/kursk-capture.ts'
import { base } from '../validate/fixtures/base-article.ts'
import { toJsonLd } from './json-ld.ts'

const document = toJsonLd(kurskCapture)
const idsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)))
    : []

test('the result is a NewsArticle and survives JSON', () => {
  expect(document).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle', inLanguage: 'en' })
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})

test('every statement is a Quotation with its speaker, every figure an Observation', () => {
  const parts = document.hasPart
  expect(parts).toContainEqual(
    expect.objectContaining({
      '@type': 'Quotation',
      text: 'General Kim Jong Un',
      spokenByCharacter: [{ '@id': '_:entity-soldier-with-grenade' }],
    }),
  )
  expect(document.mentions).toContainEqual(
    expect.objectContaining({ '@type': 'Observation', value: 300, variableMeasured: 'North Korean soldiers killed' }),
  )
  expect(parts).toHaveLength(kurskCapture.statements.length)
})

test('every reference points to a node of the document', () => {
  const ids = idsIn(document)
  const defined = new Set([
    ...kurskCapture.entities.map(({ id }) => `_:entity-${id}`),
    ...kurskCapture.figures.map(({ id }) => `_:figure-${id}`),
    ...idsIn(document.hasPart),
    String(document['@id']),
  ])
  for (const id of ids) expect(defined).toContain(id)
})

test.each([
  ['wikidata', 'Q212', 'http://www.wikidata.org/entity/Q212'],
  ['geonames', '538557', 'https://sws.geonames.org/538557/'],
])('an identifier of %s is an address', (scheme, value, address) => {
  const entities = [{ ...base.entities[2], identifiers: [{ scheme, value }] }]
  expect(toJsonLd({ ...base, entities, figures: [] }).mentions).toEqual([
    expect.objectContaining({ sameAs: [address] }),
  ])
})
