import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { elementOf } from '../testing/pages.ts'
import { keepQuotations, splitQuotedParagraphs } from './keep-quotations.ts'

const kept = (html: string): string => {
  const document = parsePage(html, undefined)
  keepQuotations(document)
  return document.body.innerHTML
}

test('replaces boxes that contain only a quotation with the quotation', () => {
  expect(
    kept(
      '<div class="social-embed"><div> <blockquote class="post">Ashamed.</blockquote><script>x</script></div></div>',
    ),
  ).toBe('<blockquote>Ashamed.</blockquote>')
})

test('does NOT replace a box with other words, or elements other than div', () => {
  const story = '<div class="story"><p>He wrote:</p><blockquote>Ashamed.</blockquote></div>'
  expect(kept(story)).toBe(story)
  const list = '<ul><li><blockquote>Ashamed.</blockquote></li></ul>'
  expect(kept(list)).toBe(list)
})

const split = (html: string): string => {
  const quotation = elementOf(html)
  splitQuotedParagraphs(quotation)
  return quotation.innerHTML
}

test('turns the parts between double line breaks into paragraphs', () => {
  expect(split('<blockquote><p>One <b>two</b><br> <br>three<br>four</p>She</blockquote>')).toBe(
    '<p>One <b>two</b></p><p>three<br>four</p>She',
  )
})

test('does NOT split at a single line break', () => {
  expect(split('<blockquote><p>One<br>two</p></blockquote>')).toBe('<p>One<br>two</p>')
})
