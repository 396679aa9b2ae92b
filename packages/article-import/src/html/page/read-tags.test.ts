import { expect, test } from 'vitest'
import { readTags } from './read-tags.ts'

const names = (html: string): readonly string[] =>
  [...readTags(html)].map(({ name, closes }) => (closes ? `/${name}` : name))

test('reads start and end tags in lower case, then the end of the page', () => {
  expect(names('<DIV class="a"><p>x</P><br/></div>')).toEqual(['div', 'p', '/p', 'br', '/div', '/html'])
})

test('does NOT read tags in comments, scripts and titles, nor lone brackets', () => {
  expect(names('<!-- <p> --><script>"<p>"</script><title><b></title>1 < 2 <i>')).toEqual([
    'script',
    '/script',
    'title',
    '/title',
    'i',
    '/html',
  ])
})

test('counts character references and lone brackets in text, and does NOT count those in scripts', () => {
  const references = [...readTags('a &amp; b < c<p>&lt;<script>a && b</script>')].map((tag) => tag.references)
  expect(references.reduce((sum, count) => sum + count, 0)).toBe(3)
})

test('counts the attributes of a tag that has many', () => {
  const [long] = [...readTags(`<p ${'a '.repeat(2000)}>`)]
  expect(long?.attributes).toBeGreaterThanOrEqual(2000)
})
