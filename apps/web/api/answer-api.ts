import { fromArchive } from '../data/from-archive.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { openApi } from './open-api.ts'
import { Problem, problemOf, problemResponse } from './problem.ts'
import { problemStrings } from './strings.ts'

const noSuchEndpoint = new Problem(404, problemStrings.notFound, problemStrings.noEndpoint)

/** The variable parts of a path by their names in the template; `undefined` if the path does not match. */
const partsOf = (template: string, path: readonly string[]): Readonly<Record<string, string>> | undefined => {
  const names = template.slice(1).split('/')
  if (names.length !== path.length) return undefined
  const parts: Record<string, string> = {}
  for (const [index, part] of names.entries()) {
    const given = path[index] ?? ''
    if (part.startsWith('{')) parts[part.slice(1, -1)] = given
    else if (part !== given) return undefined
  }
  return parts
}

const matching = (path: readonly string[]): readonly [Endpoint, Readonly<Record<string, string>>] => {
  for (const endpoint of endpoints) {
    const parts = partsOf(endpoint.path, path)
    if (parts) return [endpoint, parts]
  }
  throw noSuchEndpoint
}

const parametersOf = ({ parameters }: Endpoint, given: URLSearchParams): unknown => {
  const checked = parameters.safeParse(Object.fromEntries([...given].toReversed()))
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw new Problem(400, problemStrings.invalidParameter, `${issue?.path.join('.')}: ${issue?.message}`)
}

/** The response to GET /api/v1/PATH: JSON, or problem+json with an error status. */
export const answerApi = async (path: readonly string[], given: URLSearchParams): Promise<Response> => {
  try {
    if (path.join('/') === 'openapi.json') return Response.json(openApi())
    const [endpoint, parts] = matching(path)
    const parameters = parametersOf(endpoint, given)
    return Response.json(await fromArchive((archive) => endpoint.read(archive, { path: parts, given: parameters })))
  } catch (error) {
    const problem = problemOf(error)
    if (problem) return problemResponse(problem)
    throw error
  }
}
