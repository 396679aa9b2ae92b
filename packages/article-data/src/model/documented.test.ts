import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../build/json-schema.ts'
import { edition } from '../edition/edition.ts'

interface Part {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Part & { readonly const?: string }>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Part[]
}

const schema = jsonSchema()
const parts = Object.entries(schema.$defs as Readonly<Record<string, Part>>)

/** The objects of the model: the types with fields, and the variants of a union without a name of their own. */
const objects = parts
  .flatMap(([name, part]) => [[name, part] as const, ...(part.oneOf ?? []).map((one) => [name, one] as const)])
  .flatMap(([name, { properties, required = [], description }]) =>
    properties ? [{ name, properties, required, description }] : [],
  )

describe('the JSON Schema', () => {
  test.each(parts)('describes %s', (_, part) => {
    expect(part.description).toMatch(/\.$/u)
  })

  test.each(objects.map((one) => [one.name, one] as const))('describes every field of %s', (_, { properties }) => {
    for (const [field, { description }] of Object.entries(properties)) expect(description, field).toMatch(/\.$/u)
  })

  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  addFormats.default(ajv)
  const check = ajv.compile(schema)

  test.each(edition.map((article) => [article.id, article] as const))('accepts %s', (_, article) => {
    check(article)
    expect(check.errors).toBeNull()
  })

  test.each([
    ['a field that the model does not have', { mood: 'calm' }],
    ['a date in words', { datePublished: 'Monday' }],
    ['an address that is not of the web', { canonicalUrl: 'wall' }],
  ])('rejects %s', (_, change) => {
    expect(check({ ...edition[0], ...change })).toBe(false)
  })
})

const specification = readFileSync(new URL('../../../../docs/model.md', import.meta.url), 'utf8')

/** The lists of fields in braces, such as `{span, url, relation?}`, without the values of fields. */
const braces = Array.from(specification.matchAll(/`\{([^`]*?)\}`/gu), ([, list = '']) =>
  list
    .replaceAll(/\{[^}]*\}/gu, '')
    .split(',')
    .map((name) => name.split(':')[0]?.trim() ?? '')
    .toSorted()
    .join(),
)

/** The fields in the first column of the table under a heading. */
const tableOf = (heading: string): readonly string[] => {
  const [, section = ''] = specification.split(`\n## ${heading}\n`)
  const rows = (section.split(/\n## /u)[0] ?? '').split('\n').filter((line) => line.startsWith('| `'))
  return rows.flatMap((line) => Array.from((line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu), ([, name = '']) => name))
}

const entityKinds: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place',
  Group: 'group',
  Work: 'work',
}

/** The fields of an entity: those of its row, after those that all have. */
const entityFields = (kind: string): readonly string[] => {
  const row = specification.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? ''
  const own = row.split('|')[3]?.replaceAll(/\([^)]*\)/gu, '') ?? ''
  return [
    'kind',
    'id',
    'name',
    'aliases',
    'identifiers',
    ...Array.from(own.matchAll(/`(\w+\??)`/gu), ([, name = '']) => name),
  ]
}

describe('docs/model.md', () => {
  test.each(objects.map((one) => [one.name, one] as const))(
    'has exactly the fields of %s, and marks those that are optional',
    (name, { properties, required }) => {
      const fields = Object.keys(properties)
        .map((field) => (required.includes(field) ? field : `${field}?`))
        .toSorted()
      const kind = entityKinds[name]
      if (kind) expect(entityFields(kind).toSorted()).toEqual(fields)
      else if (['Article', 'Statement', 'Figure'].includes(name)) expect(tableOf(name).toSorted()).toEqual(fields)
      else expect(braces).toContain(fields.join())
    },
  )
})
