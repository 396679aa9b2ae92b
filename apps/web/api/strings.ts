/** Descriptions of the fields of responses. */
export const answerStrings = {
  id: 'The id in this archive.',
  day: 'ISO 8601.',
  language: 'BCP 47.',
  revision: 'The number of this version; the first is 1.',
  storedAt: 'When this version was stored: ISO 8601, UTC.',
  identifiers: 'Identifiers of the entity in other datasets, as in an article.',
  isGeneric: 'Whether the voice is generic, such as "some" or "officials".',
  words: 'The content of the statement, without its source and cue.',
  excerpt: 'The sentences that the statement is in, with its content as matches.',
  figureVoice: 'The source of the figure. Absent if the story gives no source.',
  matches: 'The matches in `text`, in UTF-16 code units.',
  next: 'The cursor of the next page. Absent on the last page.',
} as const

/** Summaries of the endpoints. */
export const endpointStrings = {
  stories: 'Stories, newest first',
  story: 'A story with all its statements, figures, dates and entities',
  revisions: 'The versions of a story, newest first',
  voices: 'People, organizations and groups who make statements, most statements first',
  voice: 'One voice',
  statements: 'The statements of a voice, newest first',
  search: 'Stories and statements that match a query, newest first',
  figures: 'Figures and their sources, newest first',
} as const

/** Descriptions of the parameters of requests. */
export const parameterStrings = {
  limit: 'The maximum number of items on a page.',
  after: 'The `next` cursor of the previous page.',
  revision: 'The revision. The latest by default.',
  name: 'The beginning of a name or alias.',
  generic: 'Include generic voices, such as "some" or "officials".',
  query: 'A query, such as `voice:"Ann Lee" bridge after:2025`.',
  of: 'Words that describe what is measured, such as `soldiers killed`.',
  voice: 'The id of the voice that gives the figures.',
  unit: 'A UCUM code, a currency (ISO 4217) or the noun that is counted.',
} as const

/** The description of the API. */
export const apiStrings = {
  title: 'On Record',
  description:
    'Who says what in the stories of an archive. Read-only, with GET. No key is needed. Responses have an ETag.',
  success: 'Success.',
} as const

/** Titles and details of problems. */
export const problemStrings = {
  statuses: { 400: 'The request is invalid.', 404: 'Not found.', 503: 'Unavailable. Try again later.' },
  notFound: 'Not found',
  noEndpoint: 'See /api/v1/openapi.json for all endpoints.',
  noId: 'The archive has no such id.',
  invalidParameter: 'Invalid parameter',
  invalidQuery: 'Invalid query',
  unknownCursor: 'Unknown cursor',
  useCursor: 'Use the `next` cursor of a page of the same list.',
  unavailable: 'The archive is unavailable',
  tryLater: 'Try again later.',
  busy: 'Too many queries at once',
  trySoon: 'Try again in a few seconds.',
} as const
