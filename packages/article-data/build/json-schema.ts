import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import manifest from '../package.json' with { type: 'json' }
import * as schemas from '../src/schema.ts'
import { type DocumentedType, documentedTypes } from './model-docs.ts'

const model = new URL('../src/model/', import.meta.url)

/** Every documented type of the model, by name. */
export const modelDocs = (): ReadonlyMap<string, DocumentedType> =>
  new Map(
    readdirSync(model)
      .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('-schema.ts'))
      .flatMap((file) => documentedTypes(readFileSync(new URL(file, model), 'utf8')))
      .map((type) => [type.name, type]),
  )

/** "spanSchema" is the schema of the type Span. */
const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/u, '')

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const dateTime = { anyOf: [{ format: 'date' }, { format: 'date-time' }] }

/** The formats that JSON Schema knows, for fields whose rules the shape does not express. */
const formats: Readonly<Record<string, Node>> = {
  'Article.datePublished': dateTime,
  'Article.dateModified': dateTime,
  'Provenance.importedAt': dateTime,
  'Note.path': { format: 'json-pointer' },
}

const fieldDescription = (
  docs: ReadonlyMap<string, DocumentedType>,
  type: string,
  name: string,
): string | undefined => {
  const own = docs.get(type)
  return own?.fields.get(name) ?? (own?.extends ? docs.get(own.extends)?.fields.get(name) : undefined)
}

const withFieldDocs = (docs: ReadonlyMap<string, DocumentedType>, type: string, node: Node): Node => {
  if (!isNode(node.properties)) return node
  const properties = Object.entries(node.properties).map(([name, property]) => {
    const description = fieldDescription(docs, type, name)
    return [name, { ...(description && { description }), ...(property as Node), ...formats[`${type}.${name}`] }]
  })
  return { ...node, properties: Object.fromEntries(properties) }
}

/** The variants of a union that have no schema of their own, by the value of `kind`. */
const variants: Readonly<Record<string, string>> = {
  value: 'ValueQuantity',
  range: 'RangeQuantity',
  bound: 'BoundQuantity',
}

const variantName = (node: unknown): string | undefined => {
  const kind =
    isNode(node) && isNode(node.properties) && isNode(node.properties.kind) ? node.properties.kind : undefined
  return typeof kind?.const === 'string' ? variants[kind.const] : undefined
}

const documented = (docs: ReadonlyMap<string, DocumentedType>, type: string, node: Node): Node => {
  const { id: _, $id: __, $schema: ___, ...rest } = node
  const description = docs.get(type)?.description
  const one = Array.isArray(rest.oneOf) ? { oneOf: rest.oneOf.map((inner) => documentedVariant(docs, inner)) } : {}
  return withFieldDocs(docs, type, { ...(description && { description }), ...rest, ...one })
}

const documentedVariant = (docs: ReadonlyMap<string, DocumentedType>, node: unknown): unknown => {
  const name = variantName(node)
  return name === undefined ? node : documented(docs, name, node as Node)
}

/**
 * The shape of an article as JSON Schema 2020-12, with each type of the model in `$defs` and the documentation of each
 * type and field as its description. The rules beyond the shape are not in it.
 */
export const jsonSchema = (): Node => {
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: typeName(name) })
  const { schemas: parts } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/$defs/${id}` })
  const docs = modelDocs()
  const $defs = Object.fromEntries(
    Object.entries(parts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, documented(docs, name, part as Node)]),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/${manifest.name}@${manifest.version}/dist/schema.json`,
    title: 'On Record article',
    $ref: '#/$defs/Article',
    $defs,
  }
}
