import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../workspace/project.mjs'
import { brokenLinks, headings, relativeLinks } from './links.mjs'
import { markdownFiles } from './markdown-files.mjs'

test.each(markdownFiles())('every link in %s works', (file) => {
  expect(brokenLinks(file)).toEqual([])
})

test('finds links, images and references, but NOT web addresses or code', () => {
  const markdown = `[a](b.md) ![c](d.png "e") [f](<g.md#h>) [i](https://example.org) \`[j](k)\`

[l]: m.md

\`\`\`md
[n](o.md)
\`\`\`
`
  expect(relativeLinks(markdown)).toEqual(['b.md', 'd.png', 'g.md#h', 'm.md'])
})

test('names headings as GitHub does', () => {
  expect([...headings('# The `x-y` rule: why?\n## Entity and Mention ##\n')]).toEqual([
    'the-x-y-rule-why',
    'entity-and-mention',
  ])
})

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'docs/model.md'])(
  '%s exists',
  (file) => {
    expect(existsSync(join(root, file))).toBe(true)
  },
)
