import { expect, test } from 'vitest'
import { elementOf } from '../testing/element-of.ts'
import { splitQuotedParagraphs } from './split-quoted-paragraphs.ts'

const split = (html: string): string => {
  const quotation = elementOf(html)
  splitQuotedParagraphs(quotation)
  return quotation.innerHTML
}

test('makes paragraphs of what stands between double line breaks', () => {
  expect(split('<blockquote><p>One <b>two</b><br> <br>three<br>four</p>She</blockquote>')).toBe(
    '<p>One <b>two</b></p><p>three<br>four</p>She',
  )
})

test('does NOT split at a single line break', () => {
  expect(split('<blockquote><p>One<br>two</p></blockquote>')).toBe('<p>One<br>two</p>')
})
