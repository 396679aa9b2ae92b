import { expect, test } from 'vitest'
import { parsePage } from './parse-page.ts'

test.each([
  ['without a frame', '<p>It fell.</p>'],
  ['without a body', '<html><head><title>x</title></head><p>It fell.</p></html>'],
  ['with text after its body', '<html><body></body></html><p>It fell.</p>'],
  [
    'in XHTML',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>It fell.</p></body></html>',
  ],
])('finds the text of a page %s in the body', (_, html) => {
  expect(parsePage(html, undefined).body.querySelector('p')?.textContent).toBe('It fell.')
})

test('keeps the language of the page, and does NOT confuse another attribute with it', () => {
  expect(parsePage('<html class="a" lang=de><p>x', undefined).documentElement.getAttribute('lang')).toBe('de')
  expect(parsePage('<html data-lang="de"><p>x', undefined).documentElement.getAttribute('lang')).toBeNull()
})

test('resolves relative addresses against the url', () => {
  const document = parsePage('<a href="/wall">x</a>', 'https://post.example/a/b')
  expect(document.baseURI).toBe('https://post.example/a/b')
})
