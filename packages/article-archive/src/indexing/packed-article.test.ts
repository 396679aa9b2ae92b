import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { ArchiveError } from '../archive-error.ts'
import { packArticle, unpackArticle } from './packed-article.ts'

test.each(edition)('"$id" is unchanged after packing and unpacking', (article) => {
  expect(unpackArticle(packArticle(article))).toEqual(JSON.parse(JSON.stringify(article)))
})

test.each(edition)('"$id" of model 1.0 is unpacked as an article of this version', (article) => {
  const old = { ...article, standard: { name: 'onrecord', version: '1.0' } }
  const read = unpackArticle(packArticle(old as unknown as Article))
  expect(read).toEqual(JSON.parse(JSON.stringify(article)))
})

test.each(edition)('"$id" of a later model is NOT read, and the error says to update', (article) => {
  const later = { ...article, standard: { name: 'onrecord', version: '9.0' } }
  expect(() => unpackArticle(packArticle(later as unknown as Article))).toThrow(/version "9\.0".*Update On Record\./u)
})

test.each(edition)('"$id" is NOT returned from damaged bytes: they throw ArchiveError', (article) => {
  const packed = packArticle(article)
  for (const bytes of [
    packed.slice(0, -9),
    packed.map((byte, at) => (at === 40 ? byte ^ 0xff : byte)),
    new Uint8Array(9),
  ]) {
    expect(() => unpackArticle(bytes)).toThrow(ArchiveError)
  }
})
