import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kurskCapture } from '../edition/kursk-capture/kursk-capture.ts'
import { wordsOf } from '../text/words.ts'
import { base } from '../validate/fixtures/base-article.ts'
import { toHtml } from './html.ts'

const allowedTags =
  /^\/?(?:!doctype html|html|head|meta|title|style|body|main|header|h[123]|p|ol|ul|li|a|b|br|div|span|section|table|tr|th|td|blockquote)(?=[\s>]|$)/u

const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/gu)?.map((tag) => tag.slice(1, -1)) ?? []

const hostile = (payload: string) => ({
  ...base,
  headline: payload,
  summary: payload,
  canonicalUrl: `https://example.org/?q=${payload}`,
  publisher: payload,
  bylines: [{ name: payload, role: payload }],
  entities: base.entities.map((entity) => ({ ...entity, name: payload, aliases: [payload] })),
  figures: base.figures.map((figure) => ({ ...figure, measures: payload })),
  statements: base.statements.map((statement, index) => ({
    ...statement,
    id: `${payload}${index}`,
    medium: { name: payload },
    date: payload,
  })),
  events: base.events.map((event) => ({ ...event, name: payload, date: payload })),
  corrections: [{ date: payload, text: payload, statementIds: [] }],
})

test('no element has a style of its own, which a policy would block', () => {
  expect(tagsOf(toHtml(kurskCapture)).filter((tag) => /\sstyle=/u.test(tag))).toEqual([])
})

test('no content of a story becomes markup', () => {
  const payload = fc.oneof(
    fc.constantFrom(
      '</style><script>alert(1)</script>',
      '" onload="alert(1)',
      "'><img src=x onerror=alert(1)>",
      '<!--',
    ),
    fc.string({ minLength: 1, unit: 'binary' }),
  )
  fc.assert(
    fc.property(payload, (text) => {
      for (const tag of tagsOf(toHtml(hostile(text)))) {
        expect(tag.toLowerCase()).toMatch(allowedTags)
        expect(tag.replace(/"[^"]*"/gu, '')).not.toMatch(/\son\w+\s*=/iu)
      }
    }),
  )
})

test('the page makes no requests', () => {
  const html = toHtml(kurskCapture)
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|@import/iu)
  for (const [, address] of html.matchAll(/href="([^"]*)"/gu)) expect(address).toMatch(/^#/u)
})

test('every statement has an anchor, and every link leads to one', () => {
  const html = toHtml(kurskCapture)
  const ids = new Set(Array.from(html.matchAll(/\bid="([^"]*)"/gu), ([, id]) => id))
  for (const { id } of kurskCapture.statements) expect(ids).toContain(id)
  for (const [, target] of html.matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(target)
})

test('a story of 1,200 words stays under 14 KB in brotli', () => {
  const words = wordsOf(kurskCapture.text).length
  const perWord = brotliCompressSync(toHtml(kurskCapture)).length / words
  // The story is shorter than that, so its page is scaled up. The fixed part then counts twice, to our disadvantage.
  expect(perWord * 1200).toBeLessThan(14 * 1024)
})

test('a language written from right to left sets the direction of the page', () => {
  expect(toHtml({ ...base, language: 'ar' })).toContain('<html lang="ar" dir="rtl">')
  expect(toHtml({ ...base, language: 'az-Latn' })).toContain('<html lang="az-Latn" dir="ltr">')
})
