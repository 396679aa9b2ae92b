import { expect, test } from 'vitest'
import { extractArticle } from '../../extract-article.ts'
import { said } from '../../fixtures/said.ts'

test.each([
  [
    'a description',
    'The Harwell Herald quoted another unnamed town official as saying that Peder Aas was not opposed by Ilse Vega.',
    'another unnamed town official (indirect): that Peder Aas was not opposed by Ilse Vega',
  ],
  [
    'a name after a title',
    'Local media quoted police chief Omar Sayed as saying: “We are looking for two men.”',
    'Omar Sayed (direct): “We are looking for two men.”',
  ],
  ['the hearer', 'The Herald quoted the ministry as telling reporters the dam was safe.', 'the dam was safe'],
  [
    'a name in apposition, with a passive verb',
    'Harwell’s mayor, Peder Aas, has been quoted by the Vega news agency as telling a meeting that the dam was safe.',
    'Peder Aas (indirect): that the dam was safe',
  ],
  ['a passive verb', 'Peder Aas was quoted by the Herald as saying the dam was safe.', 'Peder Aas (indirect): the dam'],
])('the quoted source speaks: %s', (_, text, expected) => {
  expect(said(text).join('\n')).toContain(expected)
})

test('the source that quotes is in the chain', () => {
  const chains = [
    'The Herald quoted a clerk as saying that the dam was safe.',
    'Peder Aas was quoted by the Herald as saying the dam was safe.',
  ].map((text) => {
    const article = extractArticle(text, { headline: 'A headline', datePublished: '2024-11-12' })
    return article.statements.flatMap(({ chain }) =>
      chain.map(({ relation, span }) => `${relation} ${article.text.slice(span?.start, span?.end)}`),
    )
  })
  expect(chains).toEqual([['citing The Herald'], ['citing the Herald']])
})
