import { expect, test } from 'vitest'
import { pageWithoutNext } from './page-without-next.ts'

test('scripts of Next go, with what loads them', () => {
  const html =
    '<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css" nonce="N1"/><p>Words</p><script nonce="N1">self.a</script><script src="/a.js" async="" nonce="N1"></script>'
  expect(pageWithoutNext(html, 'N1')).toBe('<link rel="stylesheet" href="/a.css"/><p>Words</p>')
})

test('scripts that Next did not make do NOT go: data, files of ours, and what a story says about scripts', () => {
  const html =
    '<script type="application/ld+json">{}</script><script type="module" src="/completed-field.mjs"></script><p>&lt;script nonce="N1"&gt;</p>'
  expect(pageWithoutNext(html, 'N1')).toContain('<script type="application/ld+json">{}</script>')
  expect(pageWithoutNext(html, 'N1')).toContain('<script type="module" src="/completed-field.mjs"></script>')
})
