import { expect, test } from 'vitest'
import { missingLinks } from './release-links.mjs'

const links = {
  repository: 'https://code.example/a',
  homepage: 'https://a.example',
  bugs: 'https://code.example/a/issues',
}

test.each([
  ['a package without links', { name: 'a' }, ['a: set repository, homepage, bugs in its package.json.']],
  [
    'a package without an address for bugs',
    { name: 'a', ...links, bugs: undefined },
    ['a: set bugs in its package.json.'],
  ],
  ['a package with all links', { name: 'a', ...links }, []],
  ['a private package', { name: 'a', private: true }, []],
])('before a release, %s is reported, or is NOT', (_, manifest, lines) => {
  expect(missingLinks([manifest])).toEqual(lines)
})
