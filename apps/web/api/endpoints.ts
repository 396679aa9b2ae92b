import type { ArchiveReads } from '@onrecord/article-archive'
import { parseQuery } from '@onrecord/article-data/query'
import * as z from 'zod'
import { isInvalidQuery } from '../data/from-archive.ts'
import { maxQueryLength } from '../view-models/parameters.ts'
import type { AnswerName } from './answers.ts'
import { Problem } from './problem.ts'

const limit = z.coerce.number().int().min(1).max(100).default(20).describe('The maximum number of items on a page.')
const after = z.string().max(500).optional().describe('The `next` cursor of the previous page.')
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
  if (value === undefined) throw new Problem(404, 'Not found', 'The archive has no such id.')
  return value
}

/** A page of a list. An invalid cursor is the client's error. */
const paged = async (list: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await list()
  } catch (error) {
    if (isInvalidQuery(error))
      throw new Problem(400, 'Unknown cursor', 'Use the `next` cursor of a page of the same list.')
    throw error
  }
}

const queryOf = (words: string) => {
  const parsed = parseQuery(words)
  if (parsed.kind === 'error') throw new Problem(400, 'Invalid query', parsed.error.message)
  return parsed.query
}

/** All endpoints below /api/v1. */
export const endpoints: readonly Endpoint[] = [
  endpoint('/stories', 'Stories', 'Stories, newest first', page, (archive, { given }) =>
    paged(() => archive.list(placeOf(given))),
  ),
  endpoint(
    '/stories/{id}',
    'Article',
    'A story with all its statements, figures, dates and entities',
    { revision: z.coerce.number().int().min(1).optional().describe('The revision. The latest by default.') },
    async (archive, { path, given }) => found(await archive.get(path.id ?? '', given.revision)),
  ),
  endpoint(
    '/stories/{id}/revisions',
    'Stories',
    'The versions of a story, newest first',
    {},
    async (archive, { path }) => {
      const items = await archive.revisions(path.id ?? '')
      return { items: found(items.length > 0 ? items : undefined) }
    },
  ),
  endpoint(
    '/voices',
    'Voices',
    'People, organizations and groups who make statements, most statements first',
    {
      name: name.describe('The beginning of a name or alias.'),
      generic: z.stringbool().default(false).describe('Include generic voices, such as "some" or "officials".'),
      ...page,
    },
    (archive, { given: { name, generic, ...place } }) =>
      paged(() =>
        archive.voices({ ...placeOf(place), ...(name !== undefined && { name }), ...(generic && { generic }) }),
      ),
  ),
  endpoint('/voices/{id}', 'Voice', 'One voice', {}, async (archive, { path }) =>
    found(await archive.voice(path.id ?? '')),
  ),
  endpoint(
    '/voices/{id}/statements',
    'Statements',
    'The statements of a voice, newest first',
    page,
    async (archive, { path, given }) => {
      const voice = found(await archive.voice(path.id ?? ''))
      return paged(() => archive.statementsOf(voice.id, placeOf(given)))
    },
  ),
  endpoint(
    '/search',
    'Hits',
    'Stories and statements that match a query, newest first',
    {
      q: z.string().min(1).max(maxQueryLength).describe('A query, such as `voice:"Ann Lee" bridge after:2025`.'),
      ...page,
    },
    (archive, { given: { q, ...place } }) => paged(() => archive.search(queryOf(q), placeOf(place))),
  ),
  endpoint(
    '/figures',
    'Figures',
    'Figures and their sources, newest first',
    {
      of: name.describe('Words that describe what is measured, such as `soldiers killed`.'),
      voice: name.describe('The id of the voice that gives the figures.'),
      unit: name.describe('A UCUM code, a currency (ISO 4217) or the noun that is counted.'),
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
