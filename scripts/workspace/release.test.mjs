import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './project.mjs'

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

const manifests = readdirSync(join(root, 'packages')).map((name) => readJson(`packages/${name}/package.json`))
const published = manifests.filter((manifest) => !manifest.private)
const { version } = readJson('packages/article-data/package.json')

test('the public packages are those named article-*, which are released together', () => {
  expect(published.map(({ name }) => name).every((name) => name.startsWith('@onrecord/article-'))).toBe(true)
  expect(manifests.filter(({ name }) => name.startsWith('@onrecord/article-'))).toEqual(published)
  expect(readJson('.changeset/config.json').fixed).toEqual([['@onrecord/article-*']])
})

test.each(published)('$name has the version and the license of the others', (manifest) => {
  expect(manifest).toMatchObject({ version, license: 'MIT', type: 'module' })
})

test('the changelog begins with that version', () => {
  const [, latest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? []
  expect(latest).toBe(version)
})
