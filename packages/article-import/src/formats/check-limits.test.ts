import { expect, test } from 'vitest'
import { checkMarkdown } from './check-limits.ts'

test.each([
  ['a long story', 'Some words, said he.\n\n'.repeat(20_000)],
  ['a long thematic break', '-'.repeat(500)],
  ['lists in lists', Array.from({ length: 30 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
])('%s is accepted', (_, markdown) => {
  expect(() => checkMarkdown(markdown, 'a.md')).not.toThrow()
})

test.each([
  ['1000001 characters', 'a'.repeat(1_000_001)],
  ['too many "<"', '<a '.repeat(100_000)],
  ['too many "*"', '*'.repeat(100_000)],
  ['nested too deeply', `${'> '.repeat(5000)}a`],
  ['nested too deeply', `a\n${'- '.repeat(5000)}a`],
  ['nested too deeply', '>'.repeat(5000)],
])('Markdown with this fault is NOT accepted: %s', (what, markdown) => {
  expect(() => checkMarkdown(markdown, 'a.md')).toThrow(what)
})
