import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { keepQuotations } from './keep-quotations.ts'

const kept = (html: string): string => {
  const document = parsePage(html, undefined)
  keepQuotations(document)
  return document.body.innerHTML
}

test('puts a quotation in the place of the boxes that hold nothing else', () => {
  expect(
    kept(
      '<div class="social-embed"><div> <blockquote class="post">Ashamed.</blockquote><script>x</script></div></div>',
    ),
  ).toBe('<blockquote>Ashamed.</blockquote>')
})

test('does NOT take a box away that holds other words, nor anything but a div', () => {
  const story = '<div class="story"><p>He wrote:</p><blockquote>Ashamed.</blockquote></div>'
  expect(kept(story)).toBe(story)
  const list = '<ul><li><blockquote>Ashamed.</blockquote></li></ul>'
  expect(kept(list)).toBe(list)
})
