import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import schema from '@onrecord/article-data/schema.json' with { type: 'json' }
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entries } from './entries.mjs'
import { writeReference } from './write-reference.mjs'

/** @typedef {{ name: string, flags?: { isOptional?: boolean }, children?: readonly Item[] }} Item */
/** @typedef {{ properties?: object, required?: readonly string[], oneOf?: readonly Shape[] }} Shape */

const folder = mkdtempSync(join(tmpdir(), 'api-reference-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** @type {readonly Item[]} */
let modules = []
let code = 1
beforeAll(async () => {
  const data = join(folder, 'reference.json')
  code = await writeReference({ data })
  modules = JSON.parse(readFileSync(data, 'utf8')).children
}, 600_000)

test('the reference is written without a warning', () => {
  expect(code).toBe(0)
})

test('every public entry is in it, under the name that programs import', () => {
  expect(modules.map(({ name }) => name).toSorted()).toEqual(entries.map(({ name }) => name).toSorted())
})

/** "name?" for an optional field. @param {readonly string[]} required @param {string} name */
const marked = (required, name) => (required.includes(name) ? name : `${name}?`)

/** The objects of the JSON Schema, which docs/model.md and the types have too. @type {readonly (readonly [string, Shape])[]} */
const objects = Object.entries(/** @type {Record<string, Shape>} */ (schema.$defs))
  .flatMap(([name, part]) => [[name, part], ...(part.oneOf ?? []).map((one) => [name, one])])
  .filter(([, { properties }]) => properties !== undefined)

test.each(objects)(
  'the reference has the fields of %s, and marks the same as optional',
  (_, { properties = {}, required = [] }) => {
    const fields = Object.keys(properties).map((name) => marked(required, name))
    const types = modules.find(({ name }) => name === '@onrecord/article-data')?.children ?? []
    const documented = types.map(({ children = [] }) =>
      children
        .map(({ name, flags }) => (flags?.isOptional ? `${name}?` : name))
        .toSorted()
        .join(),
    )
    expect(documented).toContain(fields.toSorted().join())
  },
)
