import { expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { cite } from './cite.ts'

const cited = (headline: string) => {
  const [story] = edition
  if (!story) throw new Error('The edition has no story.')
  const article = { ...story, headline, agency: 'Wire', publisher: 'The Gazette' }
  return (style: 'apa' | 'mla' | 'chicago') => cite(article, article.statements[0]?.id ?? '', style)
}

test.each([
  ['The bridge is closed', 'The bridge is closed. ', '“The bridge is closed.” ', '“The bridge is closed,” '],
  ['The bridge is closed.', 'The bridge is closed. ', '“The bridge is closed.” ', '“The bridge is closed,” '],
  ['Is the bridge closed?', 'Is the bridge closed? ', '“Is the bridge closed?” ', '“Is the bridge closed?,” '],
])('the headline %j has one mark at its end in each style', (headline, apa, mla, chicago) => {
  const inStyle = cited(headline)
  expect(inStyle('apa')).toContain(`. ${apa}The Gazette`)
  expect(inStyle('mla')).toContain(`${mla}The Gazette`)
  expect(inStyle('chicago')).toContain(`${chicago}The Gazette`)
})
