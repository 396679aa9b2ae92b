import * as z from 'zod'
import { siteAddress } from '../server/site-address.ts'
import { answers } from './answers.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { apiStrings, problemStrings } from './strings.ts'

const refersTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

type JsonSchema = z.core.JSONSchema.BaseSchema

const schemaOf = (schema: z.core.$ZodType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
  return rest
}

const parameter = (where: 'path' | 'query', name: string, schema: JsonSchema, required: boolean) => {
  const { description, ...rest } = schema
  return { name, in: where, required, ...(description !== undefined && { description }), schema: rest }
}

const parametersOf = ({ path, parameters }: Endpoint) => {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input', unrepresentable: 'any' })
  return [
    ...Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name = '']) => parameter('path', name, { type: 'string' }, true)),
    ...Object.entries(properties).map(([name, schema]) =>
      parameter('query', name, typeof schema === 'boolean' ? {} : (schema as JsonSchema), required.includes(name)),
    ),
  ]
}

const content = (type: string, name: string) => ({ content: { [type]: { schema: refersTo(name) } } })

/** The OpenAPI 3.1 description of the API, made from the schemas of requests and responses. */
export const openApi = (): unknown => ({
  openapi: '3.1.0',
  info: {
    title: apiStrings.title,
    version: '1',
    description: apiStrings.description,
  },
  servers: [{ url: `${siteAddress()}/api/v1` }],
  paths: Object.fromEntries(
    endpoints.map((endpoint) => [
      endpoint.path,
      {
        get: {
          operationId: endpoint.path
            .replace(/\W+(\w)/gu, (_, letter: string) => letter.toUpperCase())
            .replace(/\W/gu, ''),
          summary: endpoint.summary,
          parameters: parametersOf(endpoint),
          responses: {
            200: { description: apiStrings.success, ...content('application/json', endpoint.answer) },
            ...Object.fromEntries(
              Object.entries(problemStrings.statuses).map(([status, description]) => [
                status,
                { description, ...content('application/problem+json', 'Problem') },
              ]),
            ),
          },
        },
      },
    ]),
  ),
  components: {
    schemas: Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, schemaOf(schema)])),
  },
})
