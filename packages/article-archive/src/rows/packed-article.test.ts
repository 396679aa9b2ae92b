import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { ArchiveError } from '../archive-error.ts'
import { packArticle, unpackArticle } from './packed-article.ts'

test.each(edition)('"$id" comes out as it went in', (article) => {
  expect(unpackArticle(packArticle(article))).toEqual(JSON.parse(JSON.stringify(article)))
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
