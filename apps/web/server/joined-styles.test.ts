import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { joinedNames, joinedStyles, withJoinedStyles } from './joined-styles.ts'

const sheet = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`

test('several style sheets become one, in their order and in the place of the first', () => {
  const page = `<head><meta/>${sheet('3-b7')}${sheet('1c_e')}<title>A</title>${sheet('0x')}</head>`
  expect(withJoinedStyles(page)).toBe(
    '<head><meta/><link rel="stylesheet" href="/_next/static/chunks/3-b7+1c_e+0x.css"/><title>A</title></head>',
  )
  expect(joinedNames('/_next/static/chunks/3-b7+1c_e+0x.css')).toEqual(['3-b7', '1c_e', '0x'])
})

test('one style sheet and text about style sheets are NOT changed', () => {
  const page = `<head>${sheet('a')}</head><p>&lt;link rel="stylesheet" href="/_next/static/chunks/b.css"&gt;</p>`
  expect(withJoinedStyles(page)).toBe(page)
})

test.each([
  '/_next/static/chunks/a.css',
  '/_next/static/chunks/../a+b.css',
  '/_next/static/chunks/a/b+c.css',
  '/a+b.css',
  `/_next/static/chunks/${'a+'.repeat(60)}a.css`,
])('%s does NOT join style sheets', (path) => expect(joinedNames(path)).toEqual([]))

test('style sheets are joined in their order, and there is nothing if one is missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-styles-'))
  try {
    await Promise.all(['a', 'b'].map((name) => writeFile(join(folder, `${name}.css`), `.${name}{}`)))
    const url = pathToFileURL(`${folder}/`)
    expect((await joinedStyles(['b', 'a'], url))?.toString()).toBe('.b{}.a{}')
    expect(await joinedStyles(['a', 'gone'], url)).toBeUndefined()
  } finally {
    await rm(folder, { recursive: true })
  }
})
