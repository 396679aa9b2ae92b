import { expect, test } from 'vitest'
import { validate } from '../validate/validate.ts'
import { markedArticle, markers } from './fixtures/marked-article.ts'
import { htmlLosses, toHtml } from './html.ts'
import { jsonLdLosses, toJsonLd } from './json-ld.ts'
import { markdownLosses, toMarkdown } from './markdown.ts'
import { textLosses, toText } from './text.ts'

const exporters: readonly (readonly [name: string, losses: readonly string[], output: string])[] = [
  ['html', htmlLosses, toHtml(markedArticle)],
  ['json-ld', jsonLdLosses, JSON.stringify(toJsonLd(markedArticle))],
  ['markdown', markdownLosses, toMarkdown(markedArticle)],
  ['text', textLosses, toText(markedArticle)],
]

test('the article that carries a marker in every field is valid', () => {
  expect(validate(markedArticle)).toEqual([])
})

test.each(exporters)('%s carries every field except those in its list of losses', (_, losses, output) => {
  const lost = Object.entries(markers).flatMap(([field, marker]) => (marker.test(output) ? [] : [field]))
  expect(lost.toSorted()).toEqual(losses.toSorted())
})
