import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { ArchiveError } from '../archive-error.ts'
import { packArticle, unpackArticle } from './packed-article.ts'

test.each(edition)('"$id" comes out as it went in', (article) => {
  expect(unpackArticle(packArticle(article))).toEqual(JSON.parse(JSON.stringify(article)))
})

test.each(edition)('"$id" as model 1.0 had it comes out as an article of this version', (article) => {
  const old = { ...article, standard: { name: 'onrecord', version: '1.0' } }
  const read = unpackArticle(packArticle(old as unknown as Article))
  expect(read).toEqual(JSON.parse(JSON.stringify(article)))
})

test.each(edition)('"$id" of a later model is NOT read, and the error says to update', (article) => {
  const later = { ...article, standard: { name: 'onrecord', version: '9.0' } }
  expect(() => unpackArticle(packArticle(later as unknown as Article))).toThrow(/version "9\.0".*Update On Record\./u)
})

test.each(edition)('"$id" is NOT given back from damaged bytes: they are a fault of the archive', (article) => {
  const packed = packArticle(article)
  for (const bytes of [
    packed.slice(0, -9),
    packed.map((byte, at) => (at === 40 ? byte ^ 0xff : byte)),
    new Uint8Array(9),
  ]) {
    expect(() => unpackArticle(bytes)).toThrow(ArchiveError)
  }
})
