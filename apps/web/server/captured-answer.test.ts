import { expect, test } from 'vitest'
import { pageWithoutNext } from './captured-answer.ts'

test('Next’s scripts and their preload links are removed', () => {
  const html =
    '<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css" nonce="N1"/><p>Words</p><script nonce="N1">self.a</script><script src="/a.js" async="" nonce="N1"></script>'
  expect(pageWithoutNext(html, 'N1')).toBe('<link rel="stylesheet" href="/a.css"/><p>Words</p>')
})

test('other scripts are NOT removed: data, our own files, and story text about scripts', () => {
  const html =
    '<script type="application/ld+json">{}</script><script type="module" src="/completed-field.mjs"></script><p>&lt;script nonce="N1"&gt;</p>'
  expect(pageWithoutNext(html, 'N1')).toContain('<script type="application/ld+json">{}</script>')
  expect(pageWithoutNext(html, 'N1')).toContain('<script type="module" src="/completed-field.mjs"></script>')
})
