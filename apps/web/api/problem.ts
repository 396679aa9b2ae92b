import { searchStrings } from '@onrecord/article-view'
import { noAnswerOf } from '../data/from-archive.ts'
import { problemStrings } from './strings.ts'

/** The error of a request. It is sent as problem+json (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly title: string

  constructor(status: number, title: string, detail?: string) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.title = title
  }
}

const ofArchive: Readonly<Record<string, Problem>> = {
  unavailable: new Problem(503, problemStrings.unavailable, problemStrings.tryLater),
  busy: new Problem(503, problemStrings.busy, problemStrings.trySoon),
  'too broad': new Problem(400, searchStrings.tooBroadTitle, searchStrings.narrowSearch),
  missing: new Problem(404, problemStrings.notFound),
}

/** The problem that an error is for a client of the API; `undefined` for a bug of ours. */
export const problemOf = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error
  const reason = noAnswerOf(error)
  return reason && ofArchive[reason]
}

/** The response for a problem. */
export const problemResponse = ({ status, title, message }: Problem): Response =>
  Response.json(
    { type: 'about:blank', title, status, ...(message && { detail: message }) },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
