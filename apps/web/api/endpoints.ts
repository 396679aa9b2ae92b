import type { ArchiveReads } from '@onrecord/article-archive'
import { parseQuery } from '@onrecord/article-data/query'
import * as z from 'zod'
import { isInvalidQuery } from '../data/from-archive.ts'
import { maxQueryLength } from '../view-models/addresses.ts'
import type { AnswerName } from './answers.ts'
import { Problem } from './problem.ts'
import { endpointStrings, parameterStrings, problemStrings } from './strings.ts'

const limit = z.coerce.number().int().min(1).max(100).default(20).describe(parameterStrings.limit)
const after = z.string().max(500).optional().describe(parameterStrings.after)
const name = z.string().max(200).optional()
const page = { limit, after }

type Place = { readonly limit: number; readonly after?: string | undefined }

const placeOf = ({ limit, after }: Place) => ({ limit, ...(after !== undefined && { after }) })

/** A request to an endpoint: the variable parts of its path by name, and its validated parameters. */
type Asked<Parameters> = { readonly path: Readonly<Record<string, string>>; readonly given: Parameters }

/** An endpoint of the API. It is served from this, and the OpenAPI description is made from it. `{id}` in `path` is an id. */
export type Endpoint = {
  readonly path: string
  readonly summary: string
  readonly parameters: z.ZodObject
  readonly answer: AnswerName
  /** Throws Problem. */
  readonly read: (archive: ArchiveReads, asked: Asked<unknown>) => Promise<unknown>
}

const endpoint = <Shape extends z.ZodRawShape>(
  path: string,
  answer: AnswerName,
  summary: string,
  shape: Shape,
  read: (archive: ArchiveReads, asked: Asked<z.infer<z.ZodObject<Shape>>>) => Promise<unknown>,
): Endpoint => ({
  path,
  answer,
  summary,
  parameters: z.object(shape),
  read: (archive, { path, given }) => read(archive, { path, given: given as z.infer<z.ZodObject<Shape>> }),
})

const found = <Found>(value: Found | undefined): Found => {
  if (value === undefined) throw new Problem(404, problemStrings.notFound, problemStrings.noId)
  return value
}

/** A page of a list. An invalid cursor is the client's error. */
const paged = async (list: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await list()
  } catch (error) {
    if (isInvalidQuery(error)) throw new Problem(400, problemStrings.unknownCursor, problemStrings.useCursor)
    throw error
  }
}

const queryOf = (words: string) => {
  const parsed = parseQuery(words)
  if (parsed.kind === 'error') throw new Problem(400, problemStrings.invalidQuery, parsed.error.message)
  return parsed.query
}

/** All endpoints below /api/v1. */
export const endpoints: readonly Endpoint[] = [
  endpoint('/stories', 'Stories', endpointStrings.stories, page, (archive, { given }) =>
    paged(() => archive.list(placeOf(given))),
  ),
  endpoint(
    '/stories/{id}',
    'Article',
    endpointStrings.story,
    { revision: z.coerce.number().int().min(1).optional().describe(parameterStrings.revision) },
    async (archive, { path, given }) => found(await archive.get(path.id ?? '', given.revision)),
  ),
  endpoint('/stories/{id}/revisions', 'Stories', endpointStrings.revisions, {}, async (archive, { path }) => {
    const items = await archive.revisions(path.id ?? '')
    return { items: found(items.length > 0 ? items : undefined) }
  }),
  endpoint(
    '/voices',
    'Voices',
    endpointStrings.voices,
    {
      name: name.describe(parameterStrings.name),
      generic: z.stringbool().default(false).describe(parameterStrings.generic),
      ...page,
    },
    (archive, { given: { name, generic, ...place } }) =>
      paged(() =>
        archive.voices({ ...placeOf(place), ...(name !== undefined && { name }), ...(generic && { generic }) }),
      ),
  ),
  endpoint('/voices/{id}', 'Voice', endpointStrings.voice, {}, async (archive, { path }) =>
    found(await archive.voice(path.id ?? '')),
  ),
  endpoint(
    '/voices/{id}/statements',
    'Statements',
    endpointStrings.statements,
    page,
    async (archive, { path, given }) => {
      const voice = found(await archive.voice(path.id ?? ''))
      return paged(() => archive.statementsOf(voice.id, placeOf(given)))
    },
  ),
  endpoint(
    '/search',
    'Hits',
    endpointStrings.search,
    {
      q: z.string().min(1).max(maxQueryLength).describe(parameterStrings.query),
      ...page,
    },
    (archive, { given: { q, ...place } }) => paged(() => archive.search(queryOf(q), placeOf(place))),
  ),
  endpoint(
    '/figures',
    'Figures',
    endpointStrings.figures,
    {
      of: name.describe(parameterStrings.of),
      voice: name.describe(parameterStrings.voice),
      unit: name.describe(parameterStrings.unit),
      ...page,
    },
    (archive, { given: { of, voice, unit, ...place } }) =>
      paged(() =>
        archive.figures({
          ...placeOf(place),
          ...(of !== undefined && { measures: of }),
          ...(voice !== undefined && { voiceId: voice }),
          ...(unit !== undefined && { unit }),
        }),
      ),
  ),
]
