import type { NextRequest } from 'next/server'
import { fromArchive, noAnswerOf } from '../../../data/from-archive.ts'
import { archiveCompletions } from '../../../data/search-answer.ts'
import { maxQueryLength } from '../../../view-models/addresses.ts'

const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * /search/complete?q=…&caret=…: the completions at the caret, as JSON. `open` also returns them where nothing is typed. [] if the
 * archive is unavailable.
 */
export const GET = async ({ nextUrl: { searchParams } }: NextRequest): Promise<Response> => {
  const query = (searchParams.get('q') ?? '').slice(0, maxQueryLength)
  const given = Number(searchParams.get('caret') ?? query.length)
  const caret = Number.isInteger(given) && given >= 0 && given <= query.length ? given : query.length
  try {
    return answer(
      await fromArchive((archive) => archiveCompletions(archive, query, caret, { isAsked: searchParams.has('open') })),
    )
  } catch (error) {
    if (noAnswerOf(error)) return answer([], noAnswerOf(error) === 'too broad' ? 400 : 503)
    throw error
  }
}
